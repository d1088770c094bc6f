const ENGLISH = new Set(
  'the a an and or but of to in on at for with from by is are was were be been it this that these those we i you he she they my our your his her their not no do does did have has had will would can could should must may might if when then so as than there here what which who how all each every one two more some any just only also very now up out over into after before about because while still'.split(
    ' ',
  ),
);
const OTHERS = new Set(
  'der die das und oder aber nicht ist sind war ein eine einen dem den des mit für auf von zu im wir ich sie ihr wird werden haben hat kann muss soll wenn dass auch noch nur bei aus nach über le la les des une un et ou mais pas est sont était avec pour sur dans du au aux nous vous ils elle je que qui ne se ce cette son sa ses leur plus par el los las una y o pero no es son era con para por en del al nosotros que se su sus como más il lo gli della dei delle e ma non è sono che di per nel alla con een het van en niet is zijn met voor op wij ik dat die wordt o os as uma não são com para do da dos das nos och är inte det som på med av att vi og ikke er til jeg i w z na się nie jest do że oraz dla'.split(
    ' ',
  ),
);
/** Fewer words than this tell nothing about a language. */
const SHORTEST = 5;

/** Whether a sentence is in another language than English: its small words are, or its letters are not Latin. */
export function isForeign(sentence: string): boolean {
  const words =
    sentence
      .slice(0, 600)
      .toLowerCase()
      .match(/[\p{L}]{1,30}/gu) ?? [];
  if (words.length < SHORTEST) return words.length > 0 && words.every((word) => /[^\p{Script=Latin}]/u.test(word));
  const latin = words.filter((word) => /^\p{Script=Latin}{1,30}$/u.test(word)).length;
  if (latin < words.length / 2) return true;
  let english = 0;
  let other = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) english++;
    if (OTHERS.has(word) && !ENGLISH.has(word)) other++;
  }
  return other >= 2 && other > english;
}
