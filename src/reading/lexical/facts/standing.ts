import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { phrases } from '#reading/lexical/cues/phrase';
import { heardSentences } from '#reading/lexical/cues/scan';
import { fact, type HearContext } from '#reading/lexical/facts/context';
import { inShort, type Place } from '#reading/lexical/facts/in-short';
import type { FactClaim } from '#reading/claims';
import type { Topic } from '#vocabulary/topics';

type Short = 'prototype' | 'data_format' | 'usage' | 'tried_before';

/** At most so many characters of a sentence go into a short fact. */
const SHORT = 160;

const CUES = indexCues<Short>([
  ...phrases(
    '(notebook|prototype|script|proof of concept|poc|pilot|research code|(my|his|her|our|their|a|the|git|github) repo)',
    '(auc|f1|mape|accuracy|recall|precision|wape|rmse|word error|mean error|gini|ndcg|map|iou|brier|right) ~3 #',
    '(model|models|network|net|forest|classifier|detector|script|notebook|regression|yolo|prototype) (that|which|and it) (counts|works|predicts|reads|finds|sorts|scores|recognises|recognizes|detects|does it|spots|estimates|forecasts|does) (very |quite |pretty |rather |really )?(well|fine|ok|okay|nicely|reliably|correctly|decently|surprisingly)',
    'finds ~2 # (of|out of|percent)',
    '(beats|beat|halves|halved|catches|caught) ~6 (by|baseline|today|spreadsheet|lookup|vendor|rule|of)',
  ).map((phrase) => ({ phrase, means: 'prototype' as const })),
  ...phrases(
    '(one|a) (row|line|record|file|object|message) (per|for each|for every)',
    '(parquet|csv|csvs|json|jsonl|geopackage|hdf5|wav|jpeg|jpegs|docx|pdf|pdfs|xml|geotiff|netcdf|protobuf|avro) (file|files|with|in|per|out|as|and)',
    '# columns',
    '(comes out|goes out|output is|out go|result is|out:|output:|in:|input is)',
  ).map((phrase) => ({ phrase, means: 'data_format' as const })),
  ...phrases(
    '(so that|so) (the|our|they|he|she|planners|doctors|agents|sales) ~4 (can|know|see|knows|sees|call|decide|order)',
    '(look|looks|looking) at (the|it|its|their|that) (list|sheet|table|screen|score|ranking|map|report|pdf|mail|output|forecast|result)',
    '(use|uses|used|read|reads|import|imports|print|prints|query|queries|call|calls) (the|it|this|that|our|whatever) ~2 (list|table|file|score|scores|forecast|model|sheet|output|predictions|url)',
    '(planner|planners|dispatcher|dispatchers|doctor|doctors|nurses|agents|farmers|sales|analysts|operators|coders|clerks|observers|members|customers|editors|partners|associates) ~3 (need|needs|see|sees|use|uses|look|looks|get|gets|want|wants|decide|decides|read|reads)',
  ).map((phrase) => ({ phrase, means: 'usage' as const })),
  ...phrases(
    '(was|were|been) tried',
    '(we|i|he|she|they|somebody|someone) (had |have |has )?(already |once )?(tried|had) (that|this|it|a|an|the|with|one|some)',
    '(tried|tested) (it|that|this|for this) (in|last|before|with|for)',
    'never again',
    'we had (that|this|it) in (19|20)[0-9]{2}',
    'last (time|year) ~6 (failed|too|never|stopped|gave up|died|broke)',
  ).map((phrase) => ({ phrase, means: 'tried_before' as const })),
]);

const OF_TOPIC: Partial<Record<Topic, Short>> = {
  prototype: 'prototype',
  data_format: 'data_format',
  usage: 'usage',
  tried_before: 'tried_before',
};

/** What works already, what data looks like, who uses the outcome, what was tried: short, in the person's words (D3.2, D3.4). */
export function hearStanding(context: HearContext): FactClaim[] {
  const asked = context.question === undefined ? undefined : OF_TOPIC[context.question.topic];
  const { text } = context.text;
  if (asked !== undefined) {
    const trimmed = text.trim();
    const start = text.indexOf(trimmed);
    const end = start + Math.min(trimmed.length, SHORT);
    return trimmed === '' ? [] : [fact(context.text, 'workflow', asked, text.slice(start, end), 0.85, { start, end })];
  }
  const best = new Map<Short, { place: Place; hits: number }>();
  for (const sentence of heardSentences(context.text)) {
    const found = new Map<Short, Place[]>();
    for (const { means, start, end } of findCues(CUES, sentence)) {
      const place = { start: sentence.start + start, end: sentence.start + end };
      found.set(means, [...(found.get(means) ?? []), place]);
    }
    for (const [attribute, hits] of found) {
      if (hits.length <= (best.get(attribute)?.hits ?? 0)) continue;
      best.set(attribute, { place: inShort(text, sentence, hits), hits: hits.length });
    }
  }
  return [...best].map(([attribute, { place, hits }]) =>
    fact(
      context.text,
      'workflow',
      attribute,
      text.slice(place.start, place.end).replace(/\s+/gu, ' '),
      hits > 1 ? 0.6 : 0.45,
      place,
    ),
  );
}
