/** What people put before what they say. */
const OPENERS =
  /^(?:(?:well|ok|okay|so|then|and|but|or|also|please|pls|honestly|actually|sorry|really|just|oh|hm+|sure|fine|right|in fact|i think|i guess|we think|i mean|at least|to be honest|only|maybe|perhaps|probably) )+/;

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, 'can not'],
  [/\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\bdont\b/g, 'do not'],
  [/n't\b/g, ' not'],
  [/\b(it|that|this|there|he|she|what|which)'s\b/g, '$1 is'],
  [/\b(i|we|they|you|he|she|it)'d\b/g, '$1 would'],
  [/\b(i|we|they|you|he|she|it)'ll\b/g, '$1 will'],
  [/\b(i|we|they|you)'ve\b/g, '$1 have'],
  [/\b(they|we|you)'re\b/g, '$1 are'],
  [/\bi'm\b/g, 'i am'],
];

/** Where one thing is said and the next begins. "As it is" and "in and out" stay whole. */
const BETWEEN =
  /[.;!?\n,()]+(?=\s|$)|\s[–—-]+\s|\s(?:but|because|since|so|although|though|while|whereas)\s|\sand\s(?!out\b)/u;

/** A text as single statements in small letters, short forms written out, without what merely opens a sentence. */
export const clausesOf = (text: string): string[] =>
  text
    .split(BETWEEN)
    .map((clause) => plain(clause).replace(OPENERS, ''))
    .filter((clause) => clause !== '');

function plain(clause: string): string {
  const lower = clause
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/["“”„:_]/g, ' ');
  return SHORT_FORMS.reduce((text, [form, written]) => text.replace(form, written), lower)
    .replace(/\s+/g, ' ')
    .trim();
}
