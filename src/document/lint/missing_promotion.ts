import { lintRule } from '#document/lint/lint-rule';
import { fieldValue, foundAt, type LintedDocument } from '#document/lint/linted';
import { readModel } from '#document/phrases/model-phrase';

export default lintRule({
  id: 'missing_promotion',
  says: 'The document says what takes a model version to production.',
  because:
    'Inference reads the version that was promoted; without a promotion it reads nothing, or whatever came last.',
  source: 'D5.6',
  severity: 'warning',
  cost: 'A bad training run is what everybody works with the next morning.',
  instead: 'Say which rule or which person promotes a version, and to which stage.',
  shows: [
    {
      in: 'data_flow',
      text: '- {missing_promotion}**demand** (model): versions come from demand_training; read by demand_scoring; a version reaches production by nothing that was named so far',
    },
  ],
  clean: [
    {
      in: 'data_flow',
      text: '- demand_training creates versions; Jens approves one for production and demand_scoring reads it.',
    },
    {
      in: 'data_flow',
      text: '- **demand** (model): versions come from demand_training; read by demand_scoring; a version reaches production by the decision of a person (Jens)',
    },
  ],
  check: (document) => {
    const items = document.sectionsOf('data_flow').flatMap(({ items }) => items);
    const models = items.map((item) => ({
      item,
      model: readModel(item.text, { idOf: (name) => name, nameOf: (id) => id }),
    }));
    const open = models.filter(({ model }) => model?.promotion.by === 'none' && model.consumedBy.length > 0);
    if (open.length > 0) {
      return open.map(({ item, model }) =>
        foundAt(item, `Unexpected model "${model?.name}" that nothing promotes, expected a rule or a person.`),
      );
    }
    const [flow] = document.sectionsOf('data_flow');
    if (flow === undefined || models.some(({ model }) => model !== null) || !isHandedOver(document)) return [];
    return [
      foundAt(
        flow.heading,
        'Unexpected data flow without a promotion, expected the rule or the person that takes a version to production.',
      ),
    ];
  },
});

const PROMOTES =
  /promot|approv|sign(?:s|ed)?[- ]off|gate|takes? over|becomes? (?:the )?production|(?:to|into|in) production\b.*\b(?:when|if|after|once|by)\b/i;

/** One pipeline trains, another reads, and nothing that is said about models tells what comes between. */
const isHandedOver = ({ pipelines, sectionsOf, prose }: LintedDocument): boolean => {
  const trains = pipelines.some(({ says }) => says.role === 'training');
  const reads = pipelines.some(({ says }) => says.role === 'inference' || says.role === 'deployed');
  const [flow] = sectionsOf('data_flow');
  const said = [
    ...pipelines.map((pipeline) => fieldValue(pipeline, 'modelControlPlane')),
    ...pipelines.flatMap(({ says }) =>
      says.steps.map((step) => `${step.name.replaceAll('_', ' ')} ${step.does}`.slice(0, 400)),
    ),
    ...prose.filter(({ number }) => number > (flow?.heading.line ?? 0)).map(({ text }) => text),
  ];
  return trains && reads && !said.some((text) => PROMOTES.test(text));
};
