import type { Clause, SentenceStretch } from '#reading/lexical/text/lexical-text';
import { ACT_WORDS } from '#reading/lexical/text/act-words';
import type { Tag } from '#reading/lexical/text/tag-words';
import { isWordy, type Word } from '#reading/lexical/text/words';

const HARD = /^(?:[;:()–—…|]|\.{2,8}|->|=>|→)$/;
const SUBORDINATE = new Set(
  'if when whenever unless until once after before while because since so which who that where whether although though as'.split(
    ' ',
  ),
);
const COORDINATE = new Set(['and', 'or', 'but', 'then', 'plus']);

/** Clauses within each sentence: one act each, so that a negation or a cadence stays with what it was said of. */
export function clausesOf(
  words: readonly Word[],
  tags: readonly Tag[],
  sentences: readonly SentenceStretch[],
): Clause[] {
  const clauses: Clause[] = [];
  sentences.forEach((sentence, s) => {
    let first = sentence.first;
    let opener = '';
    const close = (last: number, next: number, by: string): void => {
      const before = clauses.at(-1);
      const empty = !words.slice(first, last).some(isWordy);
      if (empty && before?.sentence === s) {
        clauses[clauses.length - 1] = { ...before, last, end: (words[last - 1] as Word).end };
      } else if (last > first) {
        clauses.push({
          first,
          last,
          start: (words[first] as Word).start,
          end: (words[last - 1] as Word).end,
          sentence: s,
          opener,
        });
      }
      first = next;
      opener = by;
    };
    for (let at = sentence.first; at < sentence.last; at++) {
      const lower = (words[at] as Word).lower;
      if (HARD.test(lower) || (lower === '-' && spaced(words, at))) close(at, at + 1, lower);
      else if (lower === ',' && acts(words, tags, at + 1, sentence.last)) close(at, at + 1, ',');
      else if (at > first && COORDINATE.has(lower) && acts(words, tags, at + 1, sentence.last))
        close(at, at + 1, lower);
      else if (at > first + 1 && SUBORDINATE.has(lower) && opens(words, tags, at, sentence.last)) close(at, at, lower);
    }
    close(sentence.last, sentence.last, '');
  });
  return clauses;
}

function spaced(words: readonly Word[], at: number): boolean {
  const [before, mark, after] = [words[at - 1], words[at] as Word, words[at + 1]];
  return before !== undefined && after !== undefined && before.end < mark.start && mark.end < after.start;
}

/** Does what follows up to the next comma or joining word hold an act of its own: a verb, or a subject with one? */
function acts(words: readonly Word[], tags: readonly Tag[], from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + 12); at++) {
    const lower = (words[at] as Word).lower;
    if (at > from && (lower === ',' || HARD.test(lower) || (COORDINATE.has(lower) && lower !== 'then'))) return false;
    const pos = tags[at]?.pos;
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (at === from && lower === 'so' && at + 1 === last) return false;
    if (at <= from + 1 && ACT_WORDS.has(lower) && !isNoun(tags[at - 1])) return true;
    if (
      at === from &&
      (lower === 'no' || lower === 'not' || lower === 'without' || lower === 'nothing' || lower === 'never')
    )
      return true;
    if (at === from && SUBORDINATE.has(lower)) return true;
  }
  return false;
}

const isNoun = (tag: Tag | undefined): boolean => tag?.pos === 'ADJ' || tag?.pos === 'DET' || tag?.pos === 'ADP';

function opens(words: readonly Word[], tags: readonly Tag[], at: number, last: number): boolean {
  const lower = (words[at] as Word).lower;
  if (
    lower === 'that' ||
    lower === 'as' ||
    lower === 'so' ||
    lower === 'since' ||
    lower === 'after' ||
    lower === 'before' ||
    lower === 'until'
  ) {
    const next = tags[at + 1]?.pos;
    const subject = next === 'PRON' || next === 'DET' || next === 'PROPN' || next === 'NOUN';
    return subject && acts(words, tags, at + 1, last);
  }
  return acts(words, tags, at + 1, last);
}
