import { type HeardSentence, heardSentences } from '#reading/lexical/cues/scan';
import { everyMatch } from '#reading/lexical/cues/every-match';
import { classesOf, CLASS_INDEX } from '#reading/lexical/components/lexicon/word-classes';
import { NO_STORE } from '#reading/lexical/facts/source-words';
import { TOOL_NAMES } from '#reading/lexical/gazetteer/tools';
import { statusOf } from '#reading/lexical/status/scope';
import type { LexicalText, Token } from '#reading/lexical/text';

/** Where something is kept, in the words of people who say nothing of reading it. */
export interface Kept {
  readonly start: number;
  readonly end: number;
  /** All of the data lies there: the place holds the sources that were named, and is no further one. */
  readonly holdsAll: boolean;
}

const ARTICLE = String.raw`(?:(?:the|our|my|their|an?|his|her|its|some|old|one)\s){0,2}`;
const PLACE = String.raw`(${ARTICLE}(?:[\p{L}\p{N}][\p{L}\p{N}'’.&/-]{0,24})(?:\s(?!(?:and|but|so|which|that|where|who|with|for|since|every|each|at|as|on|by|to|of|is|are|was|the|it|we|i|via|through|already|only|now|today|too|also|then|already|mostly|because|if|when|from|in|into|don['’]t)\b)[\p{L}\p{N}][\p{L}\p{N}'’.&/-]{0,24}){0,3})`;
/** A turn of speech that is slow to search for, with what it cannot do without: few sentences hold that, and only they pay for the rest. */
interface Slow {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

/** Words that name data, small words, and what says that it is there or comes from there. */
const placed = (small: string, says: string): Slow => ({
  needs: new RegExp(String.raw`\s${says} `, 'iu'),
  pattern: new RegExp(String.raw`(?<what>(?:[\p{L}\p{N}'’-]{1,24}\s){1,6})(?:${small}){0,2}${says} ${PLACE}`, 'giu'),
});

/** "Appointments sit in Animana", "bookings are kept in Access": what lies there, and where. */
const LIES = placed(
  'all |both |also |still |mostly ',
  '(?:(?:sits?|lies?|lives?)|(?:is|are|gets?) (?:all |also |only |still )?(?:kept|stored|recorded|held|entered|logged|written|collected|typed|noted|filed)(?: down)?|is|are) (?:in|on|into)',
);
/** "Ticket sales come from Eventim, the weather from the met office": the verb need not be said again. */
const COMES = placed(
  'all |both |also |mostly ',
  '(?:comes?|arrives?|is (?:taken|drawn|pulled|fetched)|are (?:taken|drawn|pulled|fetched)) (?:from|out of|via)',
);
const AGAIN = new RegExp(
  String.raw`(?:,|;|\band\b)\s(?:and )?(?<what>(?:[\p{L}\p{N}'’-]{1,24}\s){1,4}?)(?:from|in) ${PLACE}`,
  'giu',
);
const IS_A_FILE = String.raw` (?:is|are) (?:just |only |still )?(?:an? |one )?(?:(?:big|old|shared|plain|google|excel|csv|access|libre\s?office) ){0,2}(?:excel|csv|spreadsheets?|sheets?|files?|workbook|access|word)(?: (?:files?|sheets?|tables?|database|document))?(?=[\s,.;)]|$)`;
/** "The calendar is an Excel sheet": the thing itself is the source. */
const IS_A: Slow = {
  needs: new RegExp(IS_A_FILE, 'iu'),
  pattern: new RegExp(
    String.raw`(?:^|[,;.]\s(?:and |while )?|\band\s)(?:the |our |my |a )?(?<thing>(?:[\p{L}\p{N}'’-]{2,24}\s){0,2}[\p{L}\p{N}'’-]{2,24})${IS_A_FILE}`,
    'giu',
  ),
};
/** "My brother keeps a spreadsheet with the holidays". */
const KEEPS: Slow = {
  needs: /(?:keeps|maintains|fills in|types in)\s/i,
  pattern: new RegExp(
    String.raw`\b(?:keeps|maintains|fills in|types in)\s(?:an? |the |our |one )(?<thing>(?:\p{L}{2,16}\s){0,2}(?:spreadsheet|excel|sheet|list|calendar|log|logbook|register|file|table|diary)(?: (?:of|with) (?:the |all |our )?(?:\p{L}{2,20}\s){0,2}\p{L}{2,20})?)(?![\p{L}])`,
    'giu',
  ),
};

/** What is no data: it is made here, it computes, or it is somebody. */
const NO_DATA: ReadonlySet<number | undefined> = new Set(
  ['model', 'prediction', 'person', 'dashboard', 'notebook', 'cicd', 'machine', 'reporting', 'alert', 'endpoint'].map(
    (name) => CLASS_INDEX.get(`t:${name}`),
  ),
);
const DATA = CLASS_INDEX.get('t:data') ?? -1;
const NO_SUBJECT =
  /^(?:i|we|it|he|she|they|you|this|that|these|those|there|everything|all|nothing|who|which|what|none|code|scripts?|results?|outputs?|team|office|company|problem|idea|plan|goal|key|question|rest|part|lists?|business|money|budget|reminders?|infrastructure|stack|cluster)$/i;
/** Words by which a place tells that data lies in it. */
const STORE =
  /^(?:databases?|db|systems?|software|spreadsheets?|sheets?|excel|access|csv|files?|buckets?|warehouse|lake|drive|share|folders?|server|tables?|historian|crm|erp|pims?|lims|emr|ehr|pos|cms|feed|archive|register|registry|ledger|exports?|logbook|book|mailbox|app|(?:met )?office|service|provider|institute|agency|laboratory)$/i;

/** Sources that are told by where they are kept, without a word of reading them. */
export const sourcesKept = (text: LexicalText): Kept[] =>
  heardSentences(text).flatMap((sentence) => {
    const slice = sentence.slice.slice(0, 600);
    const all = (pattern: RegExp, place: boolean): Kept[] =>
      everyMatch(pattern, slice).flatMap((match) => kept(text, sentence, match, place));
    const slow = ({ needs, pattern }: Slow, place: boolean): Kept[] => (needs.test(slice) ? all(pattern, place) : []);
    const places = [...slow(LIES, true), ...slow(COMES, true)];
    const more = places.length > 0 ? all(AGAIN, true) : [];
    return [...places, ...more, ...slow(IS_A, false), ...slow(KEEPS, false)];
  });

function kept(text: LexicalText, { slice, start }: HeardSentence, match: RegExpExecArray, place: boolean): Kept[] {
  const what = match.groups?.['what'] ?? match.groups?.['thing'] ?? '';
  const said = place ? (match[match.length - 1] ?? '') : what;
  const named = said.replace(/^(?:(?:the|our|my|their|an?|his|her|its|some)\s){1,2}/i, '').replace(/[.\s]{1,3}$/u, '');
  const at = match.index + match[0].lastIndexOf(named);
  const holdsAll = place && ALL.test(what);
  const there = { start: start + at, end: start + at + named.length, holdsAll };
  const tokens = text.tokens.filter((token) => token.start < there.end && token.end > there.start);
  const begins = start + match.index;
  const head = text.tokens.findLast((token) => token.start >= begins && token.end <= begins + what.trimEnd().length);
  const data = !place || (head !== undefined && isData(head));
  const sure = !BARELY.test(match[0]);
  const real = place ? isStore(tokens, sure) : tokens.every((token) => !isPerson(token) && !isPronoun(token));
  if (named.length <= 1 || !data || !real || PUT_OFF.test(slice)) return [];
  return /^(?:wanted|exists)$/u.test(statusOf(text, there.start, there.end, 'ingestion').status) ? [there] : [];
}

/** Whether a word may name data: no pronoun, no tool, no model, no person. */
export const isData = (token: Token): boolean =>
  !NO_SUBJECT.test(token.lower) &&
  !TOOL_NAMES.has(token.lower) &&
  (classesOf(token).includes(DATA) || !classesOf(token).some((at) => NO_DATA.has(at)));

/** "Marks are in Zulu": what only is somewhere may be in a language, in a town or in a mood. */
const BARELY = /\s(?:is|are) (?:in|on|into) /i;

const ALL = /\b(?:all|everything|inputs?|data)\s*$|^(?:all|all of)\s/i;

/** What is only for later is read later. */
const PUT_OFF =
  /\b(?:can (?:wait|follow|come later)|(?:second|next) year|not (?:this year|now|yet)|later|some ?day)\b/i;

const isPronoun = ({ lower }: Token): boolean => NO_SUBJECT.test(lower) || lower === 'life';

const isPerson = (token: Token): boolean => classesOf(token).includes(CLASS_INDEX.get('t:person') ?? -1);

const isNoStore = (token: Token): boolean =>
  NO_STORE.has(token.lower) || token.lower.startsWith('gpt') || classesOf(token).some((at) => at === MODEL);
const MODEL = CLASS_INDEX.get('t:model') ?? -1;

/** A system by name, or a word for what holds data; where it is not sure that data is spoken of, only a known one. */
export function isStore(tokens: readonly Token[], sure: boolean): boolean {
  const last = tokens.at(-1);
  if (last === undefined || tokens.some(isNoStore)) return false;
  const named = sure && /^\p{Lu}/u.test(last.text);
  return STORE.test(last.lower) || named || tokens.some(({ lower }) => TOOL_NAMES.has(lower));
}
