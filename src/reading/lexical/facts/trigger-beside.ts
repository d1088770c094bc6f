import type { TimePhrase } from '#reading/lexical/time/time-phrase';
import type { Role } from '#vocabulary/roles';

/** A verb or noun of the work, and what may stand between it and a time: "fit it again about once a month". */
interface Beside {
  readonly role: Role;
  readonly before: RegExp;
  readonly after: RegExp;
  /** What an event is followed by: "when the counts are in, then learn again". */
  readonly follows: RegExp;
}

const FIT =
  '(?:re-?)?train(?:s|ed|ing|in)?|(?:re-?)?fit(?:s|ted|ting)?|re-?learn(?:s|ed|ing)?|(?:learn|teach|taught|fit|train)(?:e?s|ed|ing)?\\s(?:(?:it|them|the \\p{L}{2,12})\\s)?(?:again|anew|new)|fine-?\\s?tun(?:e|es|ed|ing)|retrainings?|(?:(?:a|the)\\s)?(?:new|fresh)\\s(?:model|fit|version|network|net|weights|detector|classifier|ranker|encoder|forecaster|matcher|recommender)s?';
const SCORE =
  'scor(?:e|es|ed|ing)|predict(?:s|ed|ing|ions?)?|rank(?:s|ed|ing)|(?:new|fresh)\\s(?:scores|predictions|rankings|forecasts)';
const INDEX =
  're-?embed(?:s|ded|ding)?|re-?index(?:es|ed|ing)?|(?:the\\s)?index\\s(?:is\\s|gets\\s|be\\s)?(?:re-?built|refresh(?:ed)?|renew(?:ed)?|updated)';

/** Small words between the work and its time. */
const LINK =
  '(?:(?:it|them|that|this|one|the model|the models|again|anew|new|be|is|are|was|should|would|could|can|must|shall|will|has to|needs to|needs|run|runs|be run|happen|happens|done|be done|only|just|like|about|roughly|maybe|say|once|at least|from scratch)\\s){0,4}';

const beside = (role: Role, words: string, nouns: string): Beside => ({
  role,
  before: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?::|,)?\\s${LINK}$`, 'iu'),
  after: new RegExp(`^\\s(?:(?:the|a|we|i|it|they)\\s)?(?:${nouns})(?![\\p{L}-])`, 'iu'),
  follows: new RegExp(
    `^(?:\\s\\p{L}{1,14}){0,3},?\\s(?:then\\s)?(?:(?:we|i|it|she|he|they|you)\\s)?(?:(?:should|would|must|can|will|want to|start a|start the|run a)\\s)?(?:(?:the|its|their|his|her|all|our)\\s(?:\\p{L}{2,14}\\s){1,2}(?:is|are|gets?|get)\\s)?(?:${nouns})(?![\\p{L}-])`,
    'iu',
  ),
});

const BESIDE: readonly Beside[] = [
  beside('training', FIT, FIT),
  beside('inference', SCORE, SCORE),
  beside('index', INDEX, INDEX),
];

const REFUSED =
  /\b(?:no|not|never|without|instead of|rather than|nothing)\s(?:\p{L}{1,12}\s){0,2}$|n['’]t\s(?:\p{L}{1,12}\s){0,2}$/iu;

/**
 * The role that a word right beside a rhythm or an event names, in so few words that nothing else can be meant: "monthly
 * refit", "score every night", "fitted anew when the results are back".
 */
export function roleBeside(
  text: string,
  at: { readonly start: number; readonly end: number },
  phrase: TimePhrase,
): Role | 'refused' | null {
  if (phrase.kind === 'manual' || phrase.strength === 'clock') return null;
  const left = text.slice(Math.max(0, at.start - 70), at.start);
  const apart = /[:,]\s$/u.test(left);
  const right = text.slice(at.end, at.end + 50);
  const next = apart && phrase.kind === 'schedule' ? BESIDE.find(({ after }) => after.test(right)) : undefined;
  const told = next === undefined ? BESIDE.find(({ before }) => before.test(left)) : undefined;
  if (told !== undefined) return REFUSED.test(left.slice(0, left.search(told.before))) ? 'refused' : told.role;
  if (REFUSED.test(left)) return null;
  return BESIDE.find(({ after, follows }) => (phrase.kind === 'event' ? follows : after).test(right))?.role ?? null;
}
