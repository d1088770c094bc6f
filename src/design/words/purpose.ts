import { factsOf } from '#design/facts';
import { isScoredItself } from '#design/steps/what-kind';
import { enumerated, fullest, list, sentence, snake, the, trainees } from '#design/words/nouns';
import type { Plan, Sketch } from '#design/words/plan';
import { tells } from '#design/words/telling';
import { spoken } from '#design/words/subject';
import { useIn } from '#design/words/use';
import type { KindId } from '#vocabulary/kinds';

/** Names of a pipeline's parts of some kinds, with articles. */
const named = ({ draft }: Sketch, ...kinds: readonly KindId[]): string[] => [
  ...new Set(draft.stages.filter(({ kind }) => kinds.includes(kind)).map(({ component }) => the(component.name))),
];

/** What is handed on, without what went in: "the photos are scored and the counts land in …" hands on no photos. */
const results = (sketch: Sketch): string[] => {
  const { draft } = sketch;
  const handed = draft.stages.filter(({ component }) => !isScoredItself(component));
  return named({ ...sketch, draft: { ...draft, stages: handed } }, 'data_export', 'model_export', 'reporting');
};

/** The same, without names that only repeat what the sentence says. */
const telling = (sketch: Sketch, ...kinds: readonly KindId[]): string[] => [
  ...new Set(
    sketch.draft.stages
      .filter(({ kind, component }) => kinds.includes(kind) && tells(component))
      .map(({ component }) => the(component.name)),
  ),
];

/** Why the pipeline is there, in this person's nouns. */
export function purpose(sketch: Sketch, plan: Plan): string {
  const { draft, subject } = sketch;
  const result = results(sketch);
  const usage = news(usageOf(sketch, plan), result);
  switch (draft.role) {
    case 'training': {
      const joint = draft.stages.some(({ kind }) => kind === 'batch_inference');
      const fitted = draft.stages.filter(({ kind }) => kind === 'training').map(({ component }) => component.name);
      const fits = list(trainees(fitted, spoken(subject)).map(the));
      if (joint) {
        const made = list(fullest(telling(sketch, 'batch_inference'))) || `the ${spoken(subject)} predictions`;
        return sentence(
          `Fit ${fits} afresh in each run and make ${made} from it at once, so that no old model is ever used${tail(usage)}`,
        );
      }
      const checks = list(telling(sketch, 'evaluation'));
      return sentence(
        `Make ${fits} repeatable: the same recipe each time, ${checks ? `judged by ${checks}` : 'measured before anybody uses it'}, with a record of the data that went in${result.length > 0 ? `; hands on ${list(result)}` : ''}`,
      );
    }
    case 'inference': {
      const made = list(fullest(telling(sketch, 'batch_inference'))) || `the ${spoken(subject)} predictions`;
      const trained = plan.models.some(
        ({ producedBy, consumedBy }) => producedBy.length > 0 && consumedBy.includes(draft.id),
      );
      return sentence(
        `Make ${made} with the version in production${result.length > 0 ? ` and deliver ${list(result)}` : ''}${trained ? ', also when the last training has failed' : ''}${tail(usage)}`,
      );
    }
    case 'deployed':
      return sentence(
        `Answer single requests over HTTP: ${list(telling(sketch, 'realtime_inference')) || `${spoken(subject)} answers`}${tail(usage)}`,
      );
    case 'index':
      return sentence(
        `Keep ${list(named(sketch, 'index_building'))} in step with ${list(named(sketch, 'ingestion')) || 'its sources'}, and replace the one in use only when the new one is complete`,
      );
    case 'evaluation':
      return sentence(
        `Show whether things got better or worse${after(telling(sketch, 'evaluation'))}${result.length > 0 ? `, with ${list(result)}` : ''}`,
      );
    case 'monitoring':
      return sentence(
        `Notice in time when what comes in no longer resembles what the model has learned${after(telling(sketch, 'drift_detection'))}${result.length > 0 ? `, with ${list(result)}` : ''}`,
      );
    default: {
      const parts = [
        ...new Set(draft.stages.filter(({ component }) => tells(component)).map(({ component }) => component.name)),
      ];
      return sentence(
        `Prepare the ${spoken(subject)} data once${parts.length > 0 ? ` (${list(parts.map(enumerated))})` : ''}, as a versioned artifact that the other pipelines read instead of doing it again`,
      );
    }
  }
}

const after = (names: readonly string[]): string => (names.length > 0 ? `: ${list(names)}` : '');

const tail = (usage: string | null): string => (usage === null ? '' : `; ${usage}`);

/** What is said about the use, unless the result's own name says it already. */
const news = (usage: string | null, result: readonly string[]): string | null =>
  usage === null || result.some((name) => saysSame(name, usage)) ? null : usage;

const saysSame = (a: string, b: string): boolean => {
  const [one, two] = [snake(a, 9), snake(b, 9)];
  return one.includes(two) || two === '';
};

/** Who uses the result and how, where that was said about one of the pipeline's parts or the whole. */
export function usageOf({ draft }: Sketch, { reading, sketches }: Plan): string | null {
  const parts = new Set<string>(draft.stages.map(({ component }) => `component:${component.id}`));
  const all = factsOf(reading, 'usage');
  const own = all.find(({ subject }) => parts.has(subject) || subject === `role:${draft.role}`);
  const serving = sketches.filter(({ draft: other }) => other.role === 'inference' || other.role === 'deployed');
  const last = serving.length === 0 ? draft : serving[0]?.draft;
  const found = own ?? (last === draft ? all.find(({ subject }) => subject === 'workflow') : undefined);
  return found === undefined ? null : useIn(found.value);
}
