import type { Architecture, Model, Pipeline } from '#architecture/architecture';
import { cronIn } from '#document/phrases/trigger-words';
import { plain } from '#report/plain-text';

/** What all pictures say in the same words: pipelines, triggers, models and promotions. */

/** "monthly", "cron 0 6 * * 1", "by hand", "on an event", "on request". */
export const triggerLabel = ({ trigger }: Pipeline): string => {
  if (trigger.kind === 'manual') return 'by hand';
  if (trigger.kind === 'request') return 'on HTTP request';
  const cadence = trigger.cadence === null ? null : plain(trigger.cadence);
  if (trigger.kind === 'event') return trigger.detail === null ? 'on an event' : plain(trigger.detail);
  if (cadence === null) return 'on a schedule';
  return cronIn(cadence) === null ? cadence : `cron ${cadence}`;
};

/** "MVP" or "Phase 2". */
export const phaseLabel = ({ mvp, phase }: Pipeline): string => (mvp ? 'MVP' : `Phase ${phase}`);

/** "promoted by a rule: it beats last month's". */
export const promotionLabel = ({ promotion: { by, who, criterion } }: Model): string => {
  const person = who === null ? 'a person' : plain(who);
  const how = {
    rule: 'promoted by a rule',
    person: `promoted by ${person}`,
    both: `promoted by a rule, then ${person}`,
    none: 'promotion is open',
  }[by];
  return criterion === null ? how : `${how}: ${plain(criterion)}`;
};

/** The names of the pipelines that a model comes from or goes to. */
export const namesOf = ({ pipelines }: Architecture, ids: readonly string[]): string[] =>
  ids.map((id) => plain(pipelines.find((pipeline) => pipeline.id === id)?.name ?? id));

/** An artifact's name without its type: "churn_model (model)" is churn_model. */
export const artifactName = (produced: string): string => plain(produced).replace(/ \([^()]*\)$/, '');

/** How many pipelines there are, which is built first, and what a dashed box means. */
export const summaryOf = ({ pipelines }: Architecture): string => {
  const mvp = pipelines.find((pipeline) => pipeline.mvp);
  const count = pipelines.length === 1 ? 'One pipeline' : `${pipelines.length} pipelines`;
  const assumed = pipelines.some(({ steps }) => steps.some((step) => step.assumed))
    ? '; dashed: assumed, nobody said it'
    : '';
  return plain(`${count}${mvp === undefined ? '' : `; ${mvp.name} is built first`}${assumed}`);
};
