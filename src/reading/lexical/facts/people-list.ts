import { everyMatch } from '#reading/lexical/cues/every-match';
import type { HeardSentence } from '#reading/lexical/cues/scan';
import { lowerNameIn, type Person, personIn, SHARE, tradesmenIn } from '#reading/lexical/facts/people';
import type { LexicalText } from '#reading/lexical/text';

/** Titles under which the people stand who build or maintain it. */
const TITLE =
  /^(?:[-*•\d.)\s]|q\d{1,2})*(?:the |our |my |ops |your |as to |for )?(?:team|crew|squad|staff|staffing|people|persons?|personnel|who|who(?:['’]s| is)? (?:on it|does it|doing it|does what|maintains?(?: it)?|keeps it running|builds?(?: it)?)|owners?|maintainers?|maintained by|maintenance|built by|builders?|engineers?|developers?|devs?|resourc(?:es|ing)|assignees?|hands(?: available)?|manpower|means|organi[sz]ation|in charge|development|build|capacity|about us|available|assigned|us|we)(?: (?:available|for (?:this|it)))?\s*(?:[:=?,→-]|\.(?=\s)|$| is | are )\s*|^team\s(?=\p{Lu})/iu;
/** Any other title: what follows it is about something else. */
const OTHER_TITLE = /^(?:[-*•\d.)\s])*[\p{L}\d ,/()'’-]{2,40}:\s/u;
const SHARE_ALONE = new RegExp(`^\\s*(?:only |about |all )?(?:at )?${SHARE}.{0,30}$`, 'iu');
const AHEAD = /^\s*(?:from|until|till|since)\s(?:\p{Lu}\p{Ll}{2,9}|next \p{L}+)(?: on)?,?\s(?=you\b|me\b|\p{Lu})/u;

/** People that a fragment lists. */
export interface PeopleList {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** "me, Janne, one CV engineer": a fragment or list of people without a verb of its own, or anything under "Team:". */
export function peopleListed(
  text: LexicalText,
  sentence: HeardSentence,
  isName: (name: string) => boolean,
): PeopleList | null {
  for (const segment of segmentsOf(sentence)) {
    const titled = TITLE.exec(segment.words);
    const under = titled !== null || (segment.first && TITLE.test(`${sectionOver(text, sentence)}:`));
    if (titled === null && !under && OTHER_TITLE.test(segment.words)) continue;
    const from = titled?.[0].length ?? 0;
    const list = leadingPeople(segment.words.slice(from), isName);
    if (list === null) continue;
    const start = sentence.start + segment.at + from + list.start;
    const end = sentence.start + segment.at + from + list.end;
    if (
      !under &&
      (!tellsTeam(list.people, list.whole) ||
        speaks(text, start, list.people.length > 1 ? end : pieceEnd(sentence, end)))
    )
      continue;
    return { count: list.people.reduce((sum, { heads }) => sum + heads, 0), start, end };
  }
  return null;
}

interface Segment {
  readonly at: number;
  readonly words: string;
  readonly first: boolean;
}

/** The stop is looked for before what stands ahead of it: looking behind at every letter is slow. */
const CUT = /;\s|\s[–—]\s|:\s(?=\S)|\?\s|\.(?<=(?:[\p{Ll}\d]{2}|[)%])\.)(?<!\b(?:Dr|Mr|Ms|Mrs|Prof|Nr|No)\.)\s/gu;

/** A sentence and what stands behind its semicolons, dashes and colons. */
function segmentsOf(sentence: HeardSentence): Segment[] {
  const slice = sentence.slice.slice(0, 400);
  const cuts = everyMatch(CUT, slice).map((match) => match.index + match[0].length);
  const whole: Segment = { at: 0, words: slice, first: true };
  return [whole, ...cuts.map((at) => ({ at, words: slice.slice(at), first: false }))];
}

/** Where the piece of a sentence ends that a place stands in. */
function pieceEnd(sentence: HeardSentence, place: number): number {
  const rest = sentence.slice.slice(place - sentence.start).search(/[,;:]/u);
  return rest < 0 ? sentence.end : place + rest;
}

interface Leading {
  readonly people: readonly Person[];
  readonly start: number;
  readonly end: number;
  /** Nothing but people is in it. */
  readonly whole: boolean;
}

/** The people that a stretch begins with. */
function leadingPeople(words: string, isName: (name: string) => boolean): Leading | null {
  const people: Person[] = [];
  let end = 0;
  let start = -1;
  let whole = true;
  const pieces = piecesOf(words);
  const besideMe = (one: Person | null): Person | null =>
    one !== null && pieces.some(({ piece }) => personIn(piece, isName)?.sort === 'me') ? one : null;
  for (const { at, piece } of pieces) {
    if (piece.trim() === '') continue;
    const ahead = AHEAD.exec(piece)?.[0].length ?? 0;
    const found =
      personIn(ahead > 0 ? piece.slice(ahead).replace(/^you\b/u, 'me') : piece, isName) ??
      besideMe(lowerNameIn(piece, isName) ?? tradesmenIn(piece));
    const last = people.at(-1);
    if (found !== null) {
      if (start < 0) start = at + (piece.length - piece.trimStart().length);
      people.push(ahead > 0 ? { ...found, sort: 'named', share: true } : found);
    } else if (last !== undefined && SHARE_ALONE.test(piece)) people[people.length - 1] = { ...last, share: true };
    else {
      whole = false;
      break;
    }
    end = at + piece.trimEnd().length;
  }
  return start < 0 ? null : { people, start, end, whole };
}

const END = /[!?]|\.(?<=(?:[\p{L}\d]{2}|[%)])\.)(?<!\b(?:Dr|Mr|Ms|Mrs|Prof|Nr|No)\.)(?:\s|$)|;\s|\s[–—]\s/u;
const JOINT = /[()]|,|\s?[+&/]\s?|\s(?:and|plus|an(?=\sa\s))\s/gu;

/** Cut at commas and joining words outside of brackets. */
function piecesOf(words: string): { at: number; piece: string }[] {
  const out: { at: number; piece: string }[] = [];
  const stop = words.search(END);
  const all = stop < 0 ? words : words.slice(0, stop);
  let from = 0;
  let depth = 0;
  for (const match of everyMatch(JOINT, all)) {
    if (match[0] === '(') depth++;
    else if (match[0] === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      out.push({ at: from, piece: all.slice(from, match.index) });
      from = match.index + match[0].length;
    }
  }
  out.push({ at: from, piece: all.slice(from) });
  return out.slice(0, 12);
}

/** Whether a bare list of people can only be those who do the work: one who speaks, or a builder, or shares of time. */
function tellsTeam(people: readonly Person[], whole: boolean): boolean {
  const has = (sort: Person['sort']): boolean => people.some((person) => person.sort === sort);
  const shared = people.some(({ share }) => share);
  if (people.length === 1)
    return (
      (has('builder') && (shared || people[0]?.counted === true)) ||
      (has('me') && (shared || people[0]?.counted === true))
    );
  return has('me') || has('builder') || (shared && (has('named') || whole));
}

/** Whether a fragment has a verb of its own, so that it is a sentence about something. */
function speaks(text: LexicalText, start: number, end: number): boolean {
  let seen = 0;
  let inside = false;
  for (const [at, token] of text.tokens.entries()) {
    if (token.start < start) continue;
    if (token.start >= end || /^[.;!?]$/u.test(token.text)) break;
    if (token.text === '(') inside = true;
    if (token.text === ')') inside = false;
    if (inside) continue;
    if (/^(?:who|whom|which|that)$/u.test(token.lower)) return false;
    if (/^(?:i|we|he|she|they)$/u.test(token.lower) && text.tokens[at - 1]?.pos === 'NOUN') return false;
    const after = text.tokens[at - 1]?.pos;
    if (
      (token.pos === 'VERB' && after !== 'ADP' && after !== 'SCONJ' && !/(?:ing|ed)$/u.test(token.lower)) ||
      (token.pos === 'AUX' && seen > 2)
    )
      return true;
    seen++;
  }
  return false;
}

/** The title that a sentence opens the content of. */
function sectionOver(text: LexicalText, sentence: HeardSentence): string {
  const section = text.sections.findLast(({ start, end }) => start <= sentence.start && sentence.start < end);
  return section === undefined ? '' : section.words;
}
