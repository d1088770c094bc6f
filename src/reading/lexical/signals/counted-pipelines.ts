import { everyMatch } from '#reading/lexical/cues/every-match';
import { HEARD_AT_MOST, heardSentences } from '#reading/lexical/cues/scan';
import { labelledPipelines, namedPipelines } from '#reading/lexical/signals/named-pipelines';
import type { Sounding } from '#reading/lexical/signals/signal';
import { NUMBER_WORDS, numberOf } from '#reading/lexical/time/number-words';
import type { LexicalText } from '#reading/lexical/text';

const N = `\\d{1,3}|(?:${NUMBER_WORDS})(?:[ -](?:${NUMBER_WORDS}))?|a hundred|two hundred`;
/** "so fourteen." "that makes 38 of them", but not "so twenty seconds". */
const SUM = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:so|makes?|gives|means|comes? to|that['’]s|that is|sums up to|hence|totals?|i count(?:ed)?|counted)[:,]?\\s(?:only |just |about |already )?(${N})(?=\\s(?:of them|in all|all told|altogether|in total|for (?:the )?(?:two|three|four|us|me|one|both))\\b|\\s?[.,;:)!?](?![\\p{L}\\p{N}])|\\s?$)`,
  'giu',
);
/** "A separate pipeline for each municipality, of like structure, 61 in number". */
const IN_NUMBER = new RegExp(`\\bpipelines?\\s[^.;!?\\n]{0,80}?(?<![\\p{L}\\p{N}])(${N})\\sin number\\b`, 'giu');
/** A number that stands alone behind names of pipelines: "… then pricing. Seven." */
const ALONE = new RegExp(
  `^(${N})(?:(?: of them| in all| altogether)?[.!]?$|(?: in all| altogether|, or)(?=[ ,]))`,
  'iu',
);
/** "A pipeline for each slope. Sixty-four." */
const ONE_FOR_EACH = /\bpipelines?\s(?:for|per|to)\s(?:each|every|a|an|the|single)?\s?[^.:;!?]{2,40}[.:;]\s{0,2}$/iu;
/** Pipelines that are called by a code alone. */
const CODED = /\b(?:[Ee]ach|[Ee]very|[Oo]ne) P\b|\b(?:triggers|starts|wakes|fires|calls)\s(?:-> ?)?P\d/u;
const SPOKEN_OF = /pipelines?\b|\bflows\b|\bdags?\b/i;
/** "eleven boxes and every box is a pipeline". */
const EACH_ONE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${N})\\s(?:\\p{L}+\\s)?(?:boxes|blocks|bubbles|stages|layers|arrows|things|items|points|tasks|cards|circles)\\b[^.\\n]{0,60}\\b(?:each|every(?: one| box| block| stage)?|all)\\b[^.\\n]{0,24}\\bpipelines?\\b`,
  'giu',
);
const OWN_SET = new RegExp(
  `(?<![\\p{L}])(?:every|each)\\s(\\p{L}{3,20})\\s(?:gets|has|is to get|will get|will have|should have|would have|receives|with)\\s(?:its|his|her|their) own\\s(${N})(?=[\\s,.;:])`,
  'giu',
);
/** Numbers of pipelines that are told without the word right behind them, or that only counting their names gives. */
export function pipelinesCounted(text: LexicalText): Sounding[] {
  const all = text.text.slice(0, HEARD_AT_MOST);
  if (!SPOKEN_OF.test(all)) return CODED.test(all) ? labelledPipelines(text) : [];
  return [...summed(text), ...ownSets(text), ...labelledPipelines(text), ...namedPipelines(text)];
}

function summed(text: LexicalText): Sounding[] {
  return heardSentences(text).flatMap(({ start, end }): Sounding[] => {
    const slice = text.text.slice(start, Math.min(end, start + 600));
    const before = text.text.slice(Math.max(0, start - 160), start);
    const found = [...everyMatch(EACH_ONE, slice), ...everyMatch(IN_NUMBER, slice)].map((match) =>
      upTo(said(start, match, match[1], 0.85), match[1]?.length ?? 0),
    );
    const alone = ALONE.exec(slice.trim());
    const told = alone === null ? 0 : (before.match(/pipeline/gi)?.length ?? 0);
    const summary =
      alone !== null &&
      /in all|altogether/i.test(alone[0]) &&
      SPOKEN_OF.test(text.text.slice(Math.max(0, start - 1500), start));
    if (alone !== null && (told >= 2 || summary || ONE_FOR_EACH.test(before)) && !/[?:]\s*$/u.test(before))
      return [said(start, alone, alone[1], 0.8), ...found].flatMap((each) => each ?? []);
    if (SPOKEN_OF.test(before + slice))
      found.push(
        ...everyMatch(SUM, slice)
          .filter((match) => SPOKEN_OF.test(before + slice.slice(0, match.index)))
          .map((match) => said(start, match, match[1], 0.85)),
      );
    return found.flatMap((each) => each ?? []);
  });
}

/** "every hotel gets its own seven": so many for each, times how many of them the text counts. */
function ownSets(text: LexicalText): Sounding[] {
  const all = text.text.slice(0, HEARD_AT_MOST);
  return everyMatch(OWN_SET, all).flatMap((match): Sounding[] => {
    const each = numberOf(match[2] ?? '');
    const noun = match[1] ?? '';
    if (each === null || each < 2) return [];
    const counts = new RegExp(`(?<![\\p{L}\\p{N}])(${N})\\s${noun}e?s\\b`, 'iu').exec(all);
    const cases = counts?.[1] === undefined ? 1 : (numberOf(counts[1]) ?? 1);
    return [{ start: match.index, end: match.index + match[0].length, weight: 0.8, value: each * cases }];
  });
}

/** Only the number as a quote, so that no "a pipeline" behind it speaks against it. */
const upTo = (sounding: Sounding | null, length: number): Sounding | null =>
  sounding === null ? null : { ...sounding, end: sounding.start + length };

function said(base: number, match: RegExpExecArray, number: string | undefined, weight: number): Sounding | null {
  const value = numberOf((number ?? '').replace(/^a hundred$/i, 'hundred'));
  if (value === null || value < 2) return null;
  return { start: base + match.index, end: base + match.index + match[0].length, weight, value };
}
