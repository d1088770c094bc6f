/** How a reply to a question is to be taken before anything is read in it (D2.4). */
export type Manner = 'plain' | 'thin' | 'dont_know' | 'what_do_you_mean' | 'refusal';

const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}\p{N}'? ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const DONT_KNOW =
  /^(i |we |sorry )*(really |honestly )*(don't know|dont know|do not know|dunno|no idea|not sure|no clue|can't say|cant say|cannot say|couldn't say|could not say|can't tell|unknown|no opinion|undecided|not decided|idk|haven't decided|have not decided|nobody knows)( yet| really| that| this| honestly)*$/;
const HAVE_NO_IDEA = /^(i |we )(honestly |really )?(have|'ve|ve) (no idea|no clue|not decided|no opinion)( yet)?$/;
const WHAT =
  /^(what do you mean|what does (that|this|it) mean|how do you mean|what is (that|this|meant)|what's that|huh|come again|i don't (understand|get it|follow)|i do not understand|explain|explain please|please explain|can you explain|could you explain|why do you ask|why|which means)( by (that|this))?( please)? ?\??$/;
const REFUSAL =
  /^(i'd |i would |we'd )?(rather not( say)?|no comment|prefer not to( say| answer)?|can't tell you|confidential|that's confidential|won't say)$/;

/** Words that fill an answer without saying anything that a fact could rest on. */
const EMPTY_WORDS = new Set(
  "a an the some any just it that this is are be will would it's its usual normal standard typical regular stuff things thing something anything everything whatever depends on depend really quite sort kind of like maybe perhaps probably possibly sometimes often etc and so or as well you know i we our my fine ok okay sure yes no yeah nope yep good enough nothing special the same various several few many lot lots data files ml model models default simple basic".split(
    ' ',
  ),
);

export const isDontKnow = (text: string): boolean => {
  const plain = squeeze(text).replace(/\?$/, '').trim();
  return DONT_KNOW.test(plain) || HAVE_NO_IDEA.test(plain);
};

export const isWhatDoYouMean = (text: string): boolean => {
  const plain = squeeze(text);
  return plain === '?' || WHAT.test(plain);
};

/** Whether an answer says too little for a fact: empty, one word, or only words such as "some" and "the usual". */
export function isThin(text: string): boolean {
  const words = squeeze(text).replace(/\?/g, '').split(' ').filter(Boolean);
  return words.length < 2 || words.every((word) => EMPTY_WORDS.has(word));
}

/** How the reply is meant. A thin reply is only pushed back on when nothing could be heard in it. */
export function mannerOf(text: string): Manner {
  if (isWhatDoYouMean(text)) return 'what_do_you_mean';
  if (isDontKnow(text)) return 'dont_know';
  if (REFUSAL.test(squeeze(text).replace(/\?$/, '').trim())) return 'refusal';
  return isThin(text) ? 'thin' : 'plain';
}
