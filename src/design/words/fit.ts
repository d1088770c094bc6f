const FIRST_PERSON =
  /(?<![\p{L}'’])(?:i|i['’](?:m|d|ll|ve)|me|my|mine|myself|we|we['’](?:re|d|ll|ve)|us|our|ours|ourselves)(?![\p{L}])/iu;
const LONGEST = 110;

/** Whether words speak as "I" or "we" do, so that a document can only quote them. */
export const speaksAsI = (words: string): boolean =>
  FIRST_PERSON.test(words.replace(/\bU\.?S\.?\b|\bUS\b|\bI\/O\b|\bT-?I\b/gu, ''));

/**
 * The person's words, fitted into a sentence of the document: no full stop, no line break, a small letter where only the
 * sentence began with a capital, cut at a word where they are long, in quotation marks where they say "I" or "we".
 */
export function fit(words: string): string {
  const plain = words
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–—*•>:;,.]+/u, '')
    .replace(/[\s.;:,!?…–—-]+$/u, '');
  const short =
    plain.length <= LONGEST
      ? plain
      : `${plain.slice(0, Math.max(plain.lastIndexOf(' ', LONGEST), 60)).replace(/[\uD800-\uDBFF]$/u, '')} …`;
  if (speaksAsI(short)) return short.startsWith('“') ? short : `“${short.replace(/[“”"]/gu, '')}”`;
  return small(short);
}

/** Words that only lead to what is said: "I already said: …", "as I wrote, …", "well, …". */
const LEAD =
  /^(?:(?:ok|okay|well|yes|so|um|uh|oh|hm+|honestly|right|like i said|as (?:i|we) (?:said|wrote|told you)|(?:as )?(?:i|we)(?:['’]ve| have)? (?:already )?(?:said|wrote|told you)(?: (?:that|it|this|before|already|above))*)\s*(?:[:,;–—-]\s*|\s(?=so\b|um\b)))+/iu;
/** A clause about the speaker at the end: "… when I run it on my laptop". */
const ABOUT_ME = /(?<=.{25}),?\s(?:when|because|but|and|so|as|which|that|if)\s(?:i|we|my|our)\s.*$/iu;

/** An answer without what only leads to it and without what it says of the speaker at its end. */
export const toThePoint = (answer: string): string =>
  answer.replace(/\s+/gu, ' ').trim().replace(LEAD, '').replace(ABOUT_ME, '');

/** With a small first letter, unless the first word is a name, an abbreviation or an identifier. */
export const small = (words: string): string =>
  COMMON_FIRST.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** First words that are never names, and endings that names do not have. */
const COMMON_FIRST =
  /^(?:A|An|The|Every|Each|All|Any|No|Once|Twice|When|Whenever|If|As|After|Before|On|At|In|By|For|From|With|Without|Only|New|Old|Then|So|This|That|These|Those|Their|Its|His|Her|Right|First|Last|Next|Half|Two|Three|Four|Five|Six|Nightly|Daily|Weekly|Monthly|Hourly|Quarterly|Yearly|Overnight|Until|Whatever|Whoever|Nobody|Somebody|Another|Some|Most|Many|Several|There|It|They|He|She|Starts?|Runs?|Retrain\p{Ll}*|Refit\p{Ll}*|\p{Lu}\p{Ll}{2,}(?:ing|ion|ment|ions|ings))(?![\p{L}_'’-])/u;
