import type { NewEntry } from '#brief/entry';
import type { Design, JudgedComponent } from '#design/design';
import { nameable, partsNamed } from '#interview/said/parts-named';
import { saidOf } from '#interview/said/said-of';
import { PART_STATUSES, partKey } from '#interview/settle-part';
import type { ComponentStatus } from '#reading/claims';
import { type Bucket, buckets } from '#vocabulary/buckets';

/** Where a part can be moved to: a bucket, or out of the plan. */
export type Place = Bucket | 'refused';

/** The key and the ways of typing each place. */
const PLACES: Readonly<Record<Place, RegExp>> = {
  pipeline: /^(?:p|(?:a )?pipeline)$/,
  deployed_pipeline: /^(?:d|(?:a )?(?:deployed|http|deployed[_ ]pipeline))$/,
  not_a_pipeline: /^(?:n|not|not[_ ]a[_ ]pipeline|no pipeline)$/,
  deferred: /^(?:l|later|deferred|defer)$/,
  refused: /^(?:x|no|not wanted|refused?|drop|out|leave out)$/,
};
const places = Object.keys(PLACES) as Place[];

/** The place that somebody typed; null for anything else. */
const placeTyped = (text: string): Place | null =>
  places.find((place) => PLACES[place].test(text.trim().toLowerCase().replace(/[.!]$/, ''))) ?? null;

/** The bucket that is named by its id, as agents do. */
export const bucketNamed = (text: string): Bucket | null =>
  buckets.find((id) => id === text.trim().toLowerCase().replaceAll(' ', '_')) ?? null;

const ORDER: readonly (Bucket | null)[] = [...buckets, null];

/** The parts in the order and with the numbers in which they are shown: by bucket, at last what is not wanted. */
export const partsInOrder = ({ components }: Design): JudgedComponent[] =>
  ORDER.flatMap((bucket) => components.filter((c) => c.bucket === bucket));

/** What moving a part adds to the log. Where it was not wanted or put off, that is taken back with it. */
export function moveEntries({ component }: JudgedComponent, to: Place, speaker = 'person'): NewEntry[] {
  if (to === 'refused') return [taken(component, 'refused', speaker)];
  const decision = { about: 'bucket', component: component.name, bucket: to } as const;
  const moved: NewEntry = { kind: 'decision', speaker, decision };
  const isOff = component.status === 'refused' || (component.status === 'later' && to !== 'deferred');
  return isOff ? [taken(component, to === 'deferred' ? 'later' : 'wanted', speaker), moved] : [moved];
}

function taken(component: JudgedComponent['component'], status: ComponentStatus, speaker: string): NewEntry {
  return {
    kind: 'answer',
    speaker,
    question: `bucket:${partKey(component)}`,
    topic: 'usage',
    asked: `Where does “${component.name}” belong?`,
    text: PART_STATUSES.find(([id]) => id === status)?.[1] ?? status,
    state: 'answered',
    chosen: [status],
  };
}

/** What was asked for in words or by number, and what of it could not be understood. */
export interface Moves {
  readonly entries: readonly NewEntry[];
  /** Each part with the place that it was given. */
  readonly moved: readonly { readonly name: string; readonly to: Place }[];
  readonly unclear: readonly string[];
}

/** Pieces that begin with a number, as in "2 n, 7 later": the numbers of the parts. */
const NUMBERED =
  /^(?:no\.? ?|number |part )?(\d{1,3})(?:[\s:.)=-]+|(?=[a-z]\b))(?:(?:is|goes|to|into|in|as)\s+)*(.*)$/i;
const MOST_WORDS = 4;

/** Moves by number, several at once; null where the text is nothing of the kind. */
export function movesTyped(design: Design, text: string, speaker?: string): Moves | null {
  const spread = text.trim().replace(/\s+(?=\d{1,3}[\s:.)=-]*[a-z])/gi, '; ');
  const pieces = spread
    .split(/[,;\n]+|\band\b/i)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const typed = pieces.map((piece) => NUMBERED.exec(piece));
  if (typed.length === 0 || typed.some((t) => t === null || (t[2] ?? '').split(/\s+/).length > MOST_WORDS)) return null;
  const parts = partsInOrder(design);
  const read = typed.map((t) => ({
    part: parts[Number(t?.[1]) - 1],
    to: placeTyped(t?.[2] ?? ''),
    piece: t?.[0] ?? '',
  }));
  const good = read.flatMap(({ part, to }) => (part && to ? [{ part, to }] : []));
  return {
    entries: good.flatMap(({ part, to }) => moveEntries(part, to, speaker)),
    moved: good.map(({ part, to }) => ({ name: part.component.name, to })),
    unclear: read.filter(({ part, to }) => !part || !to).map(({ piece }) => piece),
  };
}

/** Words that say where parts belong: "the scoring goes into a pipeline". What they refuse is heard with all other words. */
export function placesSaid(design: Design, text: string, speaker?: string): NewEntry[] {
  const parts = design.components.map((judged) => ({ ...nameable(judged.component), judged }));
  return saidOf(text, parts).flatMap(({ part, says }) => {
    const bucket = says === 'later' ? 'deferred' : buckets.find((id) => id === says);
    return bucket ? moveEntries(part.judged, bucket, speaker) : [];
  });
}

/** The part that somebody names, by id, by name, by kind and name, or by other words of theirs. */
export function partCalled({ components }: Design, name: string): JudgedComponent | null {
  const exact = components.find(({ component: c }) => [c.id, c.name, partKey(c)].some((key) => same(key, name)));
  if (exact) return exact;
  const meant = partsNamed(
    name,
    components.map((judged) => ({ ...nameable(judged.component), judged })),
  );
  return meant.length === 1 ? (meant[0]?.judged ?? null) : null;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase();
