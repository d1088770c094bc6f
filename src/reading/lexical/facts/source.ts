import { partsOf } from '#reading/lexical/components/naming/find-parts';
import { tokenAt } from '#reading/lexical/cues/scan';
import { fact, type HearContext, type Mention } from '#reading/lexical/facts/context';
import { ALGORITHMS } from '#reading/lexical/gazetteer/algorithms';
import { findTools } from '#reading/lexical/gazetteer/find-tools';
import { nameIn, NOTHING } from '#reading/lexical/facts/source-name';
import { sourcesKept } from '#reading/lexical/facts/source-kept';
import { sourcesInLines } from '#reading/lexical/facts/source-lines';
import { sourcesListed } from '#reading/lexical/facts/source-list';
import { TOOL_NAMES } from '#reading/lexical/gazetteer/tools';
import type { Token } from '#reading/lexical/text';
import type { FactClaim } from '#reading/claims';

const MODEL =
  /\b(?:gaussian process|random forest|regression|gradient boost\p{L}*|neural net\p{L}*|classifier|boosted trees?)\b/iu;
/** Amounts, times of runs and broken phrases, which are no names: "about 60 GB a week", "30-50 a week", "every night". */
const NO_NAME =
  /^(?:(?:about|around|some|roughly|up to)\s)?\d[\d.,]*\s?(?:[kmgt]b|gig|hours|days|weeks|months|years|yrs|rows|million|billion|an?|per)\b|^(?:(?:about|around|some|roughly|up to|~|≈)\s?)?\d[\d.,–-]*(?:\s(?:an?|per|each|every)\s.*)?$|^(?:every|each)\s\p{L}+$|^(?:the )?(?:number|share|ratio|amount|count|length|type|kind) of\s|\s(?:to|of|from|over|into|in|with|and|or|the)$/iu;
/** A form or a store in brackets says how the source before it lies there: "the lab database (SQL Server)". */
const FORM =
  /^(?:csv|json|xml|xlsx?|excel|pdfs?|parquet|avro|sftp|ftp|s3|api|apis|rest|sql|sql server|postgres(?:ql)?|mysql|oracle|mssql|bigquery|snowflake|kafka|nightly dump|dump|export|shapefile|e-?mail|paper)$/i;
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
    if (seen.has(key) || NOTHING.test(name.replace(/^(?:the|an?)\s/i, '')) || NO_NAME.test(name)) return;
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
  const readers = context.mentions.filter(
    ({ component: { kind, status } }) => kind === 'ingestion' && status !== 'refused',
  );
  const only = new Set(readers.map(({ component }) => component.ref)).size === 1 ? (readers[0] ?? null) : null;
  for (const { start, end, holdsAll } of [...sourcesKept(context.text), ...sourcesInLines(context.text)])
    if (
      !(holdsAll && facts.length > 0) &&
      !facts.some(({ quotes }) => quotes.some((quote) => quote.start < end && start < quote.end))
    )
      add(start, end, 0.6, only);
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
  const pieces = [...withoutAsides(slice).matchAll(/[^,;:+&/()]{1,120}/gu)].flatMap((match) =>
    andParts(match[0], match.index),
  );
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

/** What stands in brackets says how the source before it comes, unless it lists several: blanked, so that places stay. */
const withoutAsides = (slice: string): string =>
  slice.replace(/\(([^(),]{1,120}?)(?:\)|$)/gu, (aside, inside: string) =>
    /\s(?:and|plus)\s/i.test(inside) ? aside : ','.repeat(aside.length),
  );

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
  for (const match of words.matchAll(/\s(?:and|as well as|plus)\s/gi)) {
    out.push({ at: at + from, words: words.slice(from, match.index) });
    from = match.index + match[0].length;
  }
  out.push({ at: at + from, words: words.slice(from) });
  return out;
}

/** A name of a source is no clause: it has no verb, no pronoun and no word that asks. */
const isThing = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos, lower }) => /^(?:NOUN|PROPN|ADJ|NUM|X)$/u.test(pos) || TOOL_NAMES.has(lower)) &&
  !partsOf(tokens).slice(1).includes('verb') &&
  tokens.every(
    ({ pos, lower, text: said }, at) =>
      !/^(?:AUX|PRON|SCONJ)$/u.test(pos) &&
      !/^(?:if|when|what|which|who|whatever|→|>|after|before)$/u.test(lower) &&
      (pos !== 'VERB' ||
        /(?:ed|ing|en)$/u.test(lower) ||
        /^\p{Lu}/u.test(said) ||
        tokens.length === 1 ||
        at === tokens.length - 1),
  );
