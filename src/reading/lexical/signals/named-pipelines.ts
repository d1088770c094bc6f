import { everyMatch } from '#reading/lexical/cues/every-match';
import { HEARD_AT_MOST } from '#reading/lexical/cues/scan';
import type { Sounding } from '#reading/lexical/signals/signal';
import type { LexicalText } from '#reading/lexical/text';

/** Fewer names than this are no plan of many pipelines. */
const FEW = 4;
const LABEL =
  /(?<![\p{L}\p{N}-])(?:P|pipeline |Pipeline |flow |Flow )(\d{1,2}|[A-Z](?![\p{L}\p{N}']))(?:\s?(?:to|-|–|\.\.)\s?P?(\d{1,2}|[A-Z])(?![\p{L}\p{N}]))?/gu;
/** "A wakes B. B wakes C": letters and numbers that start one another. */
const STARTED =
  /(?:triggers?|starts?|wakes?|fires?|kicks(?: off)?|calls?|launches|(?:-|=|—)>|→)\s(?:P|box |Box |stage |service )?([A-Z]|\d{1,2})(?![\p{L}\p{N}'%:])/gu;
const NAMED =
  /(?<![\p{L}\p{N}])(?:the|a|an|one|then|and|triggers|fires|->|→|⟶|\(on success\)|,)\s(\p{L}[\p{L}-]{2,20})[ -]pipeline(?![\p{L}])/giu;
/** Words before "pipeline" that name none. */
const NO_NAME =
  /^(?:one|first|second|third|next|last|single|own|whole|same|separate|other|another|zenml|ml|small|big|new|old|current|existing|present|complete|full|simple|different|real|proper|each|every|this|that|which|some|any|kubeflow|vertex|airflow|gitlab|jenkins|azure|sagemaker|dagster|prefect|entire|long|linear|normal|main|mlops|mega|giant|huge|common|shared|parametrised|parameterised|generic|similar|working|broken|dedicated|individual|independent|further)$/i;
/** "a pipeline for the seat map, a pipeline that moves the orders". */
const AGAIN =
  /(?<=(?<![\p{L}\p{N}])(?:a|one|another) pipeline )(?:for|that|which|to|where|with|making|fitting|checking|pulling)\s[\p{L}\p{N}-]{1,20}/giu;
/** "pipelines: ingest, clean, weather, fit, test, publish". */
const AFTER_COLON = /\bpipelines(?: so far| are| would be)?\s?[:=]\s([^\n]{12,400})/giu;

/** "P1 … P8", "pipeline A … pipeline F", ranges filled in. */
export function labelledPipelines(text: LexicalText): Sounding[] {
  const all = text.text.slice(0, HEARD_AT_MOST);
  const hits = everyMatch(LABEL, all);
  const started = everyMatch(STARTED, all);
  const [first] = hits.length > 0 ? hits : started;
  const labels = new Set(hits.flatMap((match) => between(match[1] ?? '', match[2])));
  if (first === undefined || labels.size < FEW || !labels.has(labels.has('1') ? '1' : 'A')) return fromLinks(started);
  return [{ start: first.index, end: first.index + first[0].length, weight: 0.8, value: labels.size }];
}

/** A chain has one member more than it has links. */
function fromLinks(started: readonly RegExpExecArray[]): Sounding[] {
  const members = new Set(started.map((match) => match[1]));
  const [first] = started;
  return first === undefined || members.size < FEW - 1
    ? []
    : [{ start: first.index, end: first.index + first[0].length, weight: 0.75, value: members.size + 1 }];
}

function between(from: string, to: string | undefined): string[] {
  if (to === undefined) return [from];
  const digits = /^\d/u.test(from);
  if (digits !== /^\d/u.test(to)) return [from];
  const [low, high] = digits ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
  if (high < low || high - low > 40) return [from];
  return Array.from({ length: high - low + 1 }, (_, at) => (digits ? String(low + at) : String.fromCharCode(low + at)));
}

/** "the pickup pipeline, the cleaning pipeline, …": so many that differ; "a pipeline for …, a pipeline that …". */
export function namedPipelines(text: LexicalText): Sounding[] {
  const all = text.text.slice(0, HEARD_AT_MOST);
  const hits = everyMatch(NAMED, all).filter((match) => !NO_NAME.test(match[1] ?? ''));
  const names = new Set(hits.map((match) => match[1]?.toLowerCase()));
  const again = everyMatch(AGAIN, all);
  return [counted(hits[0], names.size), counted(again[0], again.length), ...afterColon(all)].flatMap(
    (each) => each ?? [],
  );
}

const counted = (first: RegExpExecArray | undefined, value: number): Sounding | null =>
  first === undefined || value < FEW
    ? null
    : { start: first.index, end: first.index + first[0].length, weight: 0.75, value };

function afterColon(all: string): Sounding[] {
  return everyMatch(AFTER_COLON, all).flatMap((match): Sounding[] => {
    const listed = (match[1] ?? '').split(/(?<=[\p{L}\p{N})])[.;](?:\s|$)/u)[0] ?? '';
    const items = listed.split(/,|\s(?:and|triggers|fires|starts|wakes)\s|→|->/u).filter((item) => item.trim() !== '');
    const names = items.filter((item) => item.trim().split(/\s{1,4}/u).length <= 3);
    if (names.length < FEW || names.length < items.length - 1) return [];
    return [{ start: match.index, end: match.index + 'pipelines'.length, weight: 0.75, value: names.length }];
  });
}
