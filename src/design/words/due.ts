import type { Trigger } from '#architecture/architecture';
import { usesItAtOnce } from '#design/connect/models';
import { type FactOf, factsOf } from '#design/facts';
import { overlaps } from '#reading/canonical-evidence';
import type { Plan, Sketch } from '#design/words/plan';
import { plainTrigger } from '#design/words/when';
import type { KindId } from '#vocabulary/kinds';

/** Parts that hand a result to people: a time that was said of one of them is when the result must be there. */
const DELIVERS: ReadonlySet<KindId> = new Set(['data_export', 'reporting', 'batch_inference']);

/** Parts of which a time tells when data or labels come, or when something is learned. */
const BEFORE_IT: ReadonlySet<KindId> = new Set([
  'ingestion',
  'streaming',
  'plain_etl',
  'labeling',
  'training',
  'retraining',
]);

/** A time that nobody can take for a number or a turn of speech: "by 04:00", "by half past four", but not "by one". */
const CLEAR = /\d(?:[:.]\d|\s?(?:am|pm|h\b|o['’]clock))|half past|quarter (?:past|to)|in the morning|\bat \S+$/iu;
/** "the latest two months": a number, whatever it is said of. */
const A_NUMBER = /^latest (?!\d)/iu;

/** The trigger in words that fit into a line, with the time by which its result must be there. */
export function triggerWithDeadline(sketch: Sketch, plan: Plan): Trigger {
  const trigger = plainTrigger(sketch.timing.trigger);
  if (trigger.kind === 'request') return trigger;
  const words = trigger.detail ?? '';
  const inOneBreath = withIt(sketch, plan);
  if (inOneBreath !== null && words !== '' && !words.includes(inOneBreath)) {
    return { ...trigger, detail: `${words} ${inOneBreath}` };
  }
  const due = dueBy(sketch, plan);
  if (due === null || words.toLowerCase().includes(due.toLowerCase())) return trigger;
  const so = `so that the result is there ${due}`;
  return { ...trigger, detail: words === '' ? so : `${words}, ${so}` };
}

/** A time that was said in one breath with what sets the pipeline off: "each morning before the call at eight". */
function withIt({ timing }: Sketch, { reading }: Plan): string | null {
  const clock = reading.facts.find(({ id, attribute }) => attribute === 'trigger' && timing.restsOn.includes(id));
  const said = factsOf(reading, 'deadline').find(({ evidence }) =>
    evidence.some((words) => clock?.evidence.some((other) => overlaps(words, other))),
  );
  return said === undefined ? null : plainTime(said.value);
}

function dueBy(sketch: Sketch, { reading, sketches }: Plan): string | null {
  const kindOf = new Map<string, KindId>(reading.components.map(({ id, kind }) => [`component:${id}`, kind]));
  const delivers = ({ subject }: FactOf<'deadline'>): boolean => DELIVERS.has(kindOf.get(subject) ?? 'application');
  const said = factsOf(reading, 'deadline').filter((fact) => {
    const kind = kindOf.get(fact.subject);
    if (A_NUMBER.test(fact.value) || (kind !== undefined && BEFORE_IT.has(kind))) return false;
    return delivers(fact) || fact.confidence === 1 || CLEAR.test(fact.value);
  });
  const mine = new Set<string>(sketch.draft.stages.map(({ component }) => `component:${component.id}`));
  const own = said.filter((fact) => mine.has(fact.subject) && delivers(fact));
  const rest = said.filter((fact) => !delivers(fact));
  const found = own.length > 0 ? own : isMain(sketch, sketches) ? ofTheParts(rest) : [];
  return found.length === 0 ? null : plainTime(found[0]?.value ?? '');
}

/** What was said of a part says more than what was said of the whole. */
const ofTheParts = (facts: readonly FactOf<'deadline'>[]): readonly FactOf<'deadline'>[] =>
  [...facts].sort((a, b) => Number(a.subject === 'workflow') - Number(b.subject === 'workflow'));

/** The one pipeline whose result people wait for. */
function isMain({ draft }: Sketch, sketches: readonly Sketch[]): boolean {
  const first = (is: (other: Sketch['draft']) => boolean): readonly Sketch[] => sketches.filter((one) => is(one.draft));
  const groups = [
    first(({ role }) => role === 'inference'),
    first(usesItAtOnce),
    first(({ role }) => role === 'index'),
  ];
  const main = groups.find((group) => group.length > 0);
  return main?.length === 1 && main[0]?.draft.id === draft.id;
}

const plainTime = (said: string): string =>
  said
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:done|ready) /iu, '')
    .replace(/^until /iu, 'by ')
    .replace(/^latest (.*)$/iu, 'by $1 at the latest')
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
