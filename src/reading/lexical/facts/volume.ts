import { atMost } from '#reading/lexical/cues/at-most';
import { everyMatch } from '#reading/lexical/cues/every-match';
import { heardSentences } from '#reading/lexical/cues/scan';
import { amountsIn, inGigabytes } from '#reading/lexical/facts/amounts';
import { fact, type HearContext } from '#reading/lexical/facts/context';
import { NUMBER_WORDS, numberOf } from '#reading/lexical/time/number-words';
import type { FactClaim } from '#reading/claims';

const PER =
  '(?:\\s{0,2}\\/\\s{0,2}|\\s(?:per|a|an|each|every|in a|in one|in the|on a)\\s(?:calendar |working |business |normal )?)(?:second|sec|s|minute|min|hour|h|day|night|week|month|quarter|year|season|run|shift|site|morning|evening|plate|batch|weekday|working day|campaign|flight|delivery|yr|mo|wk|d)s?\\b';
const ABOUT = atMost(
  2,
  '(?:about|around|roughly|some|approximately|approx\\.?|ca\\.?|circa|up to|nearly|almost|over|more than|maybe|~|≈)\\s{0,2}',
);
const NUMBER = `(?:\\d{1,9}(?:[.,]\\d{1,3}){0,3}|(?:${NUMBER_WORDS}|a|one)(?:[ -](?:${NUMBER_WORDS}|point|hundred|thousand)){0,4}|a few|a couple of)`;
const SCALE =
  '(?:(?:(?<=\\d)\\s{0,2}|\\s{1,2})(?:k|m|mio|million|thousand|hundred thousand|hundred|billion|bn|tsd)(?![\\p{L}]))';
/** "Ninety kiosks right and every morning": a word that joins ends what was counted. */
const NOUN = "(?!(?:and|but|then|right|so|well|yeah|now)(?![\\p{L}]))[\\p{L}][\\p{L}'’-]{2,24}";
const BYTES = '(?:petabytes?|pb|terabytes?|tb|gigabytes?|gigs?|gb|megabytes?|mb)';

const BYTES_RATE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${ABOUT}${NUMBER}\\s{0,2}${BYTES}(?:\\s(?:of\\s)?${NOUN}(?:\\s${NOUN})?)?${PER}`,
  'giu',
);
const BYTES_ONLY = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${ABOUT}${NUMBER}\\s{0,2}${BYTES}(?![\\p{L}\\p{N}])(?:\\s(?:raw|packed|compressed|in all|in total|so far|of ${NOUN}))?`,
  'giu',
);
const COUNT_RATE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${ABOUT}(${NUMBER}${SCALE}?)\\s(${NOUN}(?:\\s${NOUN}){0,2}?)${PER}`,
  'giu',
);
const COUNT_ONLY = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${ABOUT}(\\d{1,3}(?:[.,]\\d{3}){1,3}|\\d{4,9}|${NUMBER}${SCALE})\\s(${NOUN}(?:\\s${NOUN})?)`,
  'giu',
);

/** Quick looks before the patterns above, which are slow: without these nothing of theirs is there. */
const ANY_BYTES = /byte|gig|[ptgm]b/i;
const ANY_RATE = new RegExp(PER, 'iu');

/** What is counted that is no data: people on a pay roll, money, lengths, lines of code, things of the trade. */
const NO_DATA =
  /^(?:ms|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|euros?|eur|usd|dollars?|pounds?|pesos?|kronor|francs?|percent|km|kilomet|metres?|meters?|miles?|lines?|employees|staff|engineers?|scientists?|developers?|people|persons?|colleagues|fte|gpus?|cores?|cpus?|times|steps?|pipelines?|models?|hz|khz|degrees?|points?|reqs?\b|requests?|rps|qps|first\b|cards?\b|tokens|parameters|trials|is\b|are\b|was\b|and\b|of\b|or\b|in\b|to\b|the\b|for\b|on\b|at\b|with\b|that\b)/i;
/** "2,000 documents that": the words go on, the amount does not. */
const DANGLING =
  /\s(?:that|which|who|from|with|in|on|and|or|of|per|for|to|by|at|is|are|was|were|have|has|had|we|they|but)$/i;
/** Memory of machines, not data. */
const MEMORY = /^[\s-]{0,2}(?:of )?(?:ram|memory|vram|gpu|card|disk|a100|l40|t4|hbm)/i;

/** How much data there is, in the person's words (D5.8): the most telling amount. */
export function hearVolume(context: HearContext): FactClaim[] {
  const found: { start: number; end: number; rank: number }[] = [];
  const gigabytes: FactClaim[] = [];
  for (const sentence of heardSentences(context.text)) {
    const { slice } = sentence;
    if (!/\d|million|thousand|hundred|dozen|two|three|four|five|six|seven|eight|nine|ten/i.test(slice)) continue;
    const add = (match: RegExpExecArray, rank: number): void => {
      if (MEMORY.test(slice.slice(match.index + match[0].length)) || /(?:memory|ram|vram)$/i.test(match[0])) return;
      found.push({
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].replace(DANGLING, '').trimEnd().length,
        rank,
      });
    };
    if (ANY_BYTES.test(slice)) {
      for (const match of everyMatch(BYTES_RATE, slice)) add(match, 5);
      for (const match of everyMatch(BYTES_ONLY, slice)) add(match, 3);
    }
    for (const match of ANY_RATE.test(slice) ? everyMatch(COUNT_RATE, slice) : [])
      if (!NO_DATA.test(match[2] ?? '') && (numberOf(match[1] ?? '') ?? 100) >= 20) add(match, 4);
    for (const match of everyMatch(COUNT_ONLY, slice))
      if (!NO_DATA.test(match[2] ?? '') && !/^(?:19|20)\d\d$/u.test(match[1] ?? '')) add(match, 2);
    for (const amount of amountsIn(slice)) {
      const value = inGigabytes(amount);
      const after = slice.slice(amount.end, amount.end + 20);
      if (value === null || MEMORY.test(after)) continue;
      const start = sentence.start + amount.start;
      const sure = /so far|in all|in total/i.test(after) ? 0.35 : 0.65;
      gigabytes.push(
        fact(context.text, 'workflow', 'gigabytes_per_run', value, sure, { start, end: sentence.start + amount.end }),
      );
    }
  }
  const best = found.reduce<(typeof found)[number] | null>((a, b) => (a === null || b.rank > a.rank ? b : a), null);
  const largest = gigabytes.reduce<FactClaim | null>(
    (a, b) => (a === null || Number(b.value) * b.confidence > Number(a.value) * a.confidence ? b : a),
    null,
  );
  return [
    ...(best === null
      ? []
      : [
          fact(
            context.text,
            'workflow',
            'data_volume',
            context.text.text.slice(best.start, best.end),
            0.5 + best.rank * 0.08,
            best,
          ),
        ]),
    ...(largest === null ? [] : [largest]),
  ];
}
