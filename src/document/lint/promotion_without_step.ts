import type { Promotion } from '#architecture/architecture';
import { lintRule } from '#document/lint/lint-rule';
import { type LintedDocument, spotOf, spotOfField } from '#document/lint/linted';

const TRAINING = (last: string, control: string): string =>
  `### Pipeline 1: demand_training (MVP)\n\n- **Steps**:\n  1. train — fits → produces demand_model (model)\n  2. ${last}\n- **Model Control Plane**: ${control}\n\n## Cross-Pipeline Data Flow\n\n- **demand** (model): versions come from demand_training; read by no pipeline here; a version reaches production by the decision of a person (Jens)`;

export default lintRule({
  id: 'promotion_without_step',
  says: 'Where a document promotes a model, a step does it, or the document says that it is done by hand.',
  because: 'A promotion that stands in a sentence and in no step is carried out by nobody.',
  source: 'D5.6',
  severity: 'warning',
  cost: 'A better version is trained and never used.',
  instead:
    'Add a step that waits for the decision or checks the rule and then sets the stage; or say who does it by hand, and where.',
  shows: [
    {
      in: 'pipelines',
      text: TRAINING(
        'evaluate — measures the version → produces metrics (metrics)',
        '{promotion_without_step}each run creates a version of demand; Jens moves it to production',
      ),
    },
  ],
  clean: [
    {
      in: 'pipelines',
      text: TRAINING(
        'promote — waits for Jens, then moves the version to production → produces release (decision)',
        'each run creates a version of demand',
      ),
    },
    {
      in: 'pipelines',
      text: TRAINING(
        'evaluate — measures the version → produces metrics (metrics)',
        'each run creates a version of demand; Jens promotes it by hand in the dashboard',
      ),
    },
  ],
  check: (document) => {
    const { pipelines, architecture } = document;
    const steps = pipelines
      .flatMap(({ says }) => (says.role === 'inference' ? [] : says.steps))
      .map(({ name, does, produces }) => `${name} ${does} ${produces.join(' ')}`.replaceAll('_', ' '));
    const isDone = ({ by }: Promotion): boolean =>
      steps.some((text) => PROMOTES.test(text) || (by === 'rule' && COMPARES.test(text)));
    return architecture.models
      .filter(({ promotion, producedBy }) => promotion.by !== 'none' && producedBy.length > 0 && !isDone(promotion))
      .flatMap(({ name, promotion, producedBy }) => {
        const maker = pipelines.find(({ says }) => producedBy.includes(says.id));
        if (maker === undefined || maker.says.steps.length === 0 || isByHand(document, name)) return [];
        return [
          {
            ...(maker.says.modelControlPlane === null
              ? spotOf(maker.source.heading)
              : spotOfField(maker, 'modelControlPlane')),
            text: `Unexpected promotion of "${name}" ${BY[promotion.by]} without a step, expected one that ${DOES[promotion.by]} and sets the stage.`,
          },
        ];
      });
  },
});

const BY: Readonly<Record<Promotion['by'], string>> = {
  rule: 'by a rule',
  person: 'by a person',
  both: 'by a rule and a person',
  none: 'by nothing',
};
const DOES: Readonly<Record<Promotion['by'], string>> = {
  rule: 'checks the rule',
  person: 'waits for the decision',
  both: 'checks the rule, waits for the decision',
  none: 'decides',
};

const PROMOTES =
  /promot|releas|approv|sign(?:s|ed)?[- ]off|regist|publish|\bstag(?:e|ing)\b|champion|\bgates?\b|go(?:es)?[- ]live|(?:to|into) production|deploy|swap|roll(?:s|ed)? out/i;
/** A step that measures can follow a rule; it does not wait for a person. */
const COMPARES = /evaluat|compar|measur|valid|test|check|\bbeats?\b|metric/i;
const BY_HAND =
  /\bby hand\b|\bmanual(?:ly)?\b|\bdashboard\b|\bUI\b|\bclicks?\b|\bcommand\b|\bscripts?\b|\bis run\b|\.(?:py|sh)\b/i;

/** A line about promotions, or about this model, says that somebody does it by hand. */
const isByHand = ({ prose }: LintedDocument, model: string): boolean =>
  prose.some(
    ({ text }) =>
      BY_HAND.test(text) && (/promot|production|staging|\bstage\b/i.test(text) || text.includes(`**${model}**`)),
  );
