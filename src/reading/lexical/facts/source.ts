import { partsOf } from '#reading/lexical/components/naming/find-parts';
import { tokenAt } from '#reading/lexical/cues/scan';
import { fact, type HearContext, type Mention } from '#reading/lexical/facts/context';
import { ALGORITHMS } from '#reading/lexical/gazetteer/algorithms';
import { findTools } from '#reading/lexical/gazetteer/find-tools';
import { sourcesListed } from '#reading/lexical/facts/source-list';
import type { Token } from '#reading/lexical/text';
import type { FactClaim } from '#reading/claims';

/** A name of a source has at most so many words. */
const LONGEST = 6;
const OPENERS =
  /^(?:\d{1,2}\s(?=(?:load|read|pull|fetch|get)))?(?:(?:(?:every|each)\s(?:minute|hour|night|day|morning|evening|week|month|quarter|year|\p{L}+day)|overnight|hourly|monthly|own|crawls?(?!\sof)|exports?(?!\sof)|and|or|then|plus|also|with|first|it|we|i|he|she|they|job|reads?|read|takes?|take|taken|pulls?|pull|fetch(?:es)?|loads?|load|gets?|get|grabs?|collects?|collect|imports?|import|downloads?|download|brings? in|drains?|receives?|copies|copy|start(?:s)? with|begins? with|data (?:from|out of)|step|comes?|come|arrives?|in|is|are|the|our|my|their|his|her|its|a|an|some|all|both|new|last|yesterday['’]s|the (?:night|day|week|month)['’]s|every|each|data sources?|sources?|inputs?|input|data|from day one|to have|we like to have|up|over|daily|nightly|weekly)[\s:,]{1,3}){1,6}/iu;
const FROM =
  /(?:^|\s)(?:from|out of|off|via|by way of|lie in|lies in|sits? in|are in|is in|stored in|on)\s(.{2,60})$/iu;
const TAIL =
  /\s(?:into|to|for|so that|which|that|who|where|when|because|since|every|each|at|on|as|per|once|in|of the (?:last|past)|by the|with)\s.{0,120}$/iu;
const MODEL =
  /\b(?:gaussian process|random forest|regression|gradient boost\p{L}*|neural net\p{L}*|classifier|boosted trees?)\b/iu;
/** Words that no source is called alone. */
const NOTHING =
  /^(?:it|that|this|them|everything|data|the data|files?|so on|etc|more|others?|the rest|one|two|things?|stuff|all|there|here|us|scratch|day one|time|hand|now|then|step|beginning|start|night|morning|evening|day|week|month|overnight|the lot|ugly|(?:time|hour|day|month|week|part) of (?:the |a )?(?:day|week|month|year)|.{1,40}\speople)$/iu;
/** Amounts, times of runs and broken phrases, which are no names: "about 60 GB a week", "every night", "hands over to". */
const NO_NAME =
  /^(?:(?:about|around|some|roughly|up to)\s)?\d[\d.,]*\s?(?:[kmgt]b|gig|hours|days|weeks|months|years|yrs|rows|million|billion|an?|per)\b|^(?:every|each)\s\p{L}+$|^(?:the )?(?:number|share|ratio|amount|count|length|type|kind) of\s|\s(?:to|of|from|over|into|in|with|and|or|the)$/iu;
/** A form or a store in brackets says how the source before it lies there: "the lab database (SQL Server)". */
const FORM =
  /^(?:csv|json|xml|xlsx?|excel|pdfs?|parquet|avro|sftp|ftp|s3|api|apis|rest|sql|sql server|postgres(?:ql)?|mysql|oracle|mssql|bigquery|snowflake|kafka|nightly dump|dump|export|shapefile|e-?mail|paper)$/iu;
/** "out of the register: filings, hearings": what follows the colon are columns of one source. */
const COLUMNS = /(?:from|out of|off|in|via)\s(?:the |our |my |its )?[^,:;.]{2,40}:\s/iu;

/** Places that data comes from, in the person's own names; an enumeration gives several. */
export function hearSources(context: HearContext): FactClaim[] {
  const facts: FactClaim[] = [];
  const seen = new Set<string>();
  const add = (start: number, end: number, confidence: number, mention: Mention | null): void => {
    const name = context.text.text.slice(start, end);
    if (/\d,$/u.test(context.text.text.slice(Math.max(0, start - 2), start))) return;
    const key = name.toLowerCase();
    if (seen.has(key) || NOTHING.test(name.replace(/^(?:the|an?)\s/iu, '')) || NO_NAME.test(name)) return;
    seen.add(key);
    facts.push(
      fact(
        context.text,
        mention === null ? 'workflow' : `component:${mention.component.ref}`,
        'source',
        name,
        confidence,
        { start, end },
      ),
    );
  };
  for (const mention of context.mentions) {
    const { kind, status } = mention.component;
    if (isModel(context, mention)) continue;
    if ((kind !== 'ingestion' && kind !== 'streaming') || status === 'refused' || status === 'later') continue;
    for (const part of piecesOf(context, mention, kind === 'ingestion'))
      add(part.start, part.end, part.listed ? 0.75 : 0.65, mention);
  }
  for (const list of sourcesListed(context.text))
    if (
      !context.mentions.some(
        (mention) => isAct(mention) && list.some((name) => name.start < mention.end && mention.start < name.end),
      )
    )
      for (const { start, end } of list) add(start, end, 0.7, null);
  if (facts.length === 0 && context.question?.topic === 'sources')
    for (const hit of findTools(context.text)) add(hit.start, hit.end, 0.7, null);
  return facts;
}

/** What begins with a model names what goes into it, which need not be sources: "Lasso on blood counts, bed census". */
function isModel(context: HearContext, mention: Mention): boolean {
  const quote = context.text.text.slice(mention.start, mention.end);
  if (MODEL.test(quote.split(/[,:]/u)[0] ?? '')) return true;
  const [head, ...rest] = quote.split(/\son\s/u);
  const words = head?.toLowerCase().split(/\s{1,3}/u) ?? [];
  return rest.length > 0 && words.length <= 3 && words.some((word) => ALGORITHMS.has(word));
}

/** Something is done there; in a list of places that data comes from nothing is. */
const isAct = ({ component }: Mention): boolean =>
  !/^(?:ingestion|streaming|application|dashboard|plain_etl)$/u.test(component.kind);

interface Part {
  readonly start: number;
  readonly end: number;
  readonly listed: boolean;
}

function piecesOf(context: HearContext, mention: Mention, extend: boolean): Part[] {
  const { text } = context.text;
  const end = extend ? listEnd(context, mention) : mention.end;
  const whole = text.slice(mention.start, end);
  const columns = COLUMNS.exec(whole);
  const slice = columns === null ? whole : whole.slice(0, columns.index + columns[0].length - 2);
  const pieces = [...slice.matchAll(/[^,;:+&/()]{1,120}/gu)].flatMap((match) => andParts(match[0], match.index));
  const parts: Part[] = [];
  for (const { at, words } of pieces) {
    const found = nameIn(words);
    if (found === null || (slice[at - 1] === '(' && FORM.test(found.name))) continue;
    const start = mention.start + at + found.at;
    const end = start + found.name.length;
    if (isThing(context.text.tokens.filter((token) => token.start < end && token.end > start)))
      parts.push({ start, end, listed: pieces.length > 2 });
  }
  return parts;
}

/** The enumeration that a quote begins may run on behind it, up to the end of its sentence or the next act. */
function listEnd(context: HearContext, mention: Mention): number {
  const { tokens, sentences } = context.text;
  const stop = sentences[mention.sentence]?.end ?? mention.end;
  const next = context.mentions.find(
    (other) => other.start >= mention.end && other.component.ref !== mention.component.ref,
  );
  const limit = Math.min(stop, next?.start ?? stop, mention.end + 400);
  let end = mention.end;
  for (let at = tokenAt(context.text, mention.end); at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.start >= limit) break;
    if (
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      token.pos === 'PRON' ||
      /^[.;:–—(]$/u.test(token.lower) ||
      /^(?:then|all|which|that)$/u.test(token.lower)
    )
      break;
    if (token.lower === ',' || token.lower === 'and') continue;
    end = token.end;
  }
  return end;
}

function andParts(words: string, at: number): { at: number; words: string }[] {
  const out: { at: number; words: string }[] = [];
  let from = 0;
  for (const match of words.matchAll(/\s(?:and|as well as|plus)\s/giu)) {
    out.push({ at: at + from, words: words.slice(from, match.index) });
    from = match.index + match[0].length;
  }
  out.push({ at: at + from, words: words.slice(from) });
  return out;
}

/** A name of a source is no clause: it has no verb, no pronoun and no word that asks. */
const isThing = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM' || pos === 'X') &&
  !partsOf(tokens).slice(1).includes('verb') &&
  tokens.every(
    ({ pos, lower }, at) =>
      !/^(?:AUX|PRON|SCONJ)$/u.test(pos) &&
      !/^(?:if|when|what|which|who|whatever|→|>|after|before)$/u.test(lower) &&
      (pos !== 'VERB' || /(?:ed|ing|en)$/u.test(lower) || tokens.length === 1 || at === tokens.length - 1),
  );

function nameIn(words: string): { name: string; at: number } | null {
  let at = words.length - words.trimStart().length;
  let name = words.trim();
  const opener = OPENERS.exec(`${name} `);
  if (opener !== null && opener[0].length < name.length) {
    at += opener[0].length;
    name = name.slice(opener[0].length);
  }
  const from = FROM.exec(name);
  if (from?.[1] !== undefined) {
    at += from.index + from[0].length - from[1].length;
    name = from[1];
    const article = /^(?:the|our|my|their|a|an|his|her|its)\s/iu.exec(name);
    if (article !== null) {
      at += article[0].length;
      name = name.slice(article[0].length);
    }
  }
  name = name
    .replace(TAIL, '')
    .trimEnd()
    .replace(/[.!?]{1,3}$/u, '');
  const count = name.split(/\s{1,5}/u).length;
  return name.length < 2 || count > LONGEST || NOTHING.test(name) || !/\p{L}/u.test(name) ? null : { name, at };
}
