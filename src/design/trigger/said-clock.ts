import { aboutComponent, type FactOf, factOf, factsOf, hears } from '#design/facts';
import type { Draft } from '#design/split/drafts';
import { arrivalOnly, isSure, often, tellsHow } from '#design/split/clock';
import { FEEDING, type Stage } from '#design/split/stage';
import type { Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';
import { CADENCES } from '#vocabulary/triggers';

/** What was said about when a pipeline runs: confirmed for its role, about one of its parts, about its role at all. */
export const saidClock = (draft: Draft, reading: Reading): FactOf<'trigger'> | null =>
  confirmedForRole(draft, reading) ??
  ownClock(draft) ??
  ofRole(draft, reading) ??
  ofRetraining(draft, reading) ??
  ofItsJudges(draft, reading) ??
  ofItsSources(draft, reading) ??
  ofItsFeeds(draft) ??
  ofTheWhole(draft, reading);

/** "By hand", as heard in passing, tells how scoring is done today. */
function ofRole({ role }: Draft, reading: Reading): FactOf<'trigger'> | null {
  const said = factOf(reading, 'trigger', `role:${role}`);
  return said && !(role === 'inference' && tellsHow(said)) ? said : null;
}

const confirmedForRole = ({ id, role }: Draft, reading: Reading): FactOf<'trigger'> | null =>
  factsOf(reading, 'trigger', `role:${role}`).find(({ status }) => id === role && status === 'confirmed') ?? null;

/**
 * The clock of what gives the pipeline its purpose; failing that, of any of its parts, the last of a data pipeline. A
 * training is timed by what comes after it and not by when its data arrives.
 */
function ownClock({ role, stages }: Draft): FactOf<'trigger'> | null {
  const timed = stages.filter(
    (stage): stage is Stage & { clock: FactOf<'trigger'> } =>
      stage.clock !== null && (stage.kind !== 'labeling' || role === 'data'),
  );
  const anchor = timed.find(({ makes }) => makes === role) ?? timed.find(({ makes }) => makes !== null);
  if (anchor) return anchor.clock;
  if (role === 'data') return timed.at(-1)?.clock ?? null;
  const after = role === 'training' ? timed.find(({ kind }) => !FEEDING.has(kind)) : timed[0];
  return after?.clock ?? null;
}

/** Where nothing at all was said of a training, when the data come that only it uses is the best there is. */
function ofItsFeeds({ role, stages }: Draft): FactOf<'trigger'> | null {
  return role === 'training'
    ? (stages.find(({ clock, neededBy }) => clock !== null && neededBy === 1)?.clock ?? null)
    : null;
}

/**
 * "Retraining every other week", "when the new price file lands": a wish to train again tells when the training runs. Not
 * so where it is to follow a measure or each single event: that comes later, or never (D6.3, D9).
 */
function ofRetraining({ role }: Draft, reading: Reading): FactOf<'trigger'> | null {
  if (role !== 'training') return null;
  const said = reading.components
    .filter(({ kind, status }) => kind === 'retraining' && status === 'wanted')
    .flatMap((component) => factOf(reading, 'trigger', aboutComponent(component)) ?? []);
  return surest(
    said.filter(
      (clock) => isSure(clock) && (isSlow(clock) || (arrives(clock) && !hears(reading, 'learns_continuously'))),
    ),
  );
}

const arrives = ({ value }: FactOf<'trigger'>): boolean => value.kind === 'event' && !MEASURED.test(value.words);

const MEASURED =
  /\b(?:drift\w*|drops?|falls?|rises?|worse|degrad\w*|exceed\w*|over|above|below|under|goes|error|rate|accuracy|precision|recall|shift\w*|changes?|changed|moves?|slips?)\b|%/iu;

/**
 * "A new encoder, compared and released monthly": where nobody said when a training runs, the rhythm that was surely said
 * of what judges its models is its own; each of them needs a new model.
 */
function ofItsJudges({ role, stages }: Draft, reading: Reading): FactOf<'trigger'> | null {
  if (role !== 'training') return null;
  const said = stages
    .filter(({ kind, makes }) => makes === null && JUDGES.has(kind))
    .flatMap(({ component }) => factOf(reading, 'trigger', aboutComponent(component)) ?? [])
    .filter((clock) => isSure(clock) && isSlow(clock));
  return surest(said);
}

/**
 * Where nobody said when data or an index is renewed, or a list is made, what was heard in passing about its sources is the
 * best there is.
 */
function ofItsSources({ role, stages }: Draft, reading: Reading): FactOf<'trigger'> | null {
  if (role !== 'data' && role !== 'index' && role !== 'inference') return null;
  const said = stages
    .filter(({ kind }) => FEEDING.has(kind))
    .flatMap(({ component }) => factOf(reading, 'trigger', aboutComponent(component)) ?? [])
    .filter((clock) =>
      clock.value.kind === 'event' ? role === 'inference' : clock.value.kind === 'schedule' && !arrivalOnly(clock),
    );
  return surest(said);
}

const surest = (said: readonly FactOf<'trigger'>[]): FactOf<'trigger'> | null =>
  [...said].sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))[0] ?? null;

const JUDGES: ReadonlySet<KindId> = new Set(['evaluation', 'promotion', 'model_export', 'hyperparameter_tuning']);

const isSlow = ({ value }: FactOf<'trigger'>): boolean => {
  const rank = often(value);
  return rank !== null && rank > CADENCES.indexOf('daily');
};

/** What was said of the whole work is said of its training, unless it is too often for one. */
function ofTheWhole({ role }: Draft, reading: Reading): FactOf<'trigger'> | null {
  if (role !== 'training') return null;
  const said = factOf(reading, 'trigger', 'workflow');
  const rank = said ? often(said.value) : null;
  return said && (rank === null || rank > CADENCES.indexOf('daily')) ? said : null;
}
