import { findTools } from '#reading/lexical/gazetteer/find-tools';
import type { LexicalText, PartOfSpeech } from '#reading/lexical/text';

/** Capital words that name nobody. */
export const NOBODY: ReadonlySet<string> = new Set(
  'team staff staffing people who owners resources responsible organisation the we there it our my and python aws azure gcp kubernetes google cloud sql spark no on in at for from monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september sept october november december also both two three four five six seven eight nine ten eleven twelve then they he she if that this one data science ml bi it infra prio high maintainers squad mlflow until q1 q2 q3 q4 platform ops slurm openshift docker sap jira slack excel java rust react gitlab jenkins eks aks gke rhel linux business nobody else us what where how when german english french crew hands let christmas easter internet server servers thanks hi hello dear regards cheers not all everything done status scope later today kind good nice every each some last after before these those request requests proposal mail slide answer question postcard bulletin proof launch impressions snapshot feast scrap report reports draft notes note open input output once only still already never always maybe perhaps however please sorry well okay yes right so or nor mondays tuesdays wednesdays thursdays fridays saturdays sundays spring summer autumn winter'.split(
    ' ',
  ),
);

const SMALL_WORDS: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ']);

/** Endings of nouns and adverbs, which no name has. */
const NO_NAMES = /(?:tion|ment|ness|ing|ly|ity|ware|base|data)s?$/u;

/** Tells whether a capital word of a text may name a person: no tool, no day, no word that only opens a sentence. */
export function namesIn(text: LexicalText): (name: string) => boolean {
  const tools = new Set(findTools(text).flatMap(({ start, end }) => text.text.slice(start, end).split(' ')));
  const common = new Set<string>();
  for (const { text: word, pos } of text.tokens) if (SMALL_WORDS.has(pos) || /^\p{Ll}/u.test(word)) common.add(word);
  return (name) =>
    name
      .replace(/^(?:Dr|Mr|Ms|Mrs|Prof|Frau|Herr|Pani)\.? /u, '')
      .split(' ')
      .every(
        (word) =>
          !NOBODY.has(word.toLowerCase().replace('@', '')) &&
          !tools.has(word) &&
          /\p{Ll}/u.test(word) &&
          !NO_NAMES.test(word) &&
          !(/^\p{Lu}/u.test(word) && (common.has(word) || common.has(word.toLowerCase()))),
      );
}
