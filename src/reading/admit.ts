import type * as z from 'zod';
import type { Claims, ComponentClaim, FactClaim, Quote, SentenceClaim, SignalClaim } from '#reading/claims';
import {
  claimsSchema,
  componentClaimSchema,
  factClaimSchema,
  sentenceClaimSchema,
  signalClaimSchema,
} from '#reading/claims-schema';
import { type LooseQuote, placeQuote } from '#reading/place-quote';
import { naming, type Refuse, type Refused, shown, whichOne } from '#reading/refused';

export interface Admitted {
  readonly claims: Claims;
  readonly refused: readonly Refused[];
}

/**
 * The only door by which a reader's claims come in (promise 1). Each item is checked by itself, so that one bad item costs
 * only itself; an item none of whose quotes stands in the text is refused. Never throws.
 */
export function admit(claims: unknown, text: string): Admitted {
  const refused: Refused[] = [];
  const refuse = (what: string, why: string): void => void refused.push({ what, why });
  const lists = envelope(claims, refuse);

  const components: ComponentClaim[] = [];
  const refs = new Set<string>();
  for (const item of lists.components) {
    const what = naming('component', item, 'ref', 'kind');
    const read = parse(componentClaimSchema, item, what, refuse);
    const quotes = read && quotesIn(read.quotes, text, what, refuse);
    if (!read || !quotes) continue;
    if (refs.has(read.ref)) {
      refuse(what, `The ref "${read.ref}" is used before. Give each component a ref of its own.`);
      continue;
    }
    refs.add(read.ref);
    const { stays, dependsOn, ...rest } = read;
    components.push({
      ...rest,
      ...(stays === undefined ? {} : { stays }),
      ...(dependsOn ? { dependsOn } : {}),
      quotes,
    });
  }

  const facts: FactClaim[] = [];
  for (const [at, item] of lists.facts.entries()) {
    const what = `${naming('fact', item, 'attribute', 'subject')}${whichOne(item, at)}`;
    const read = parse(factClaimSchema, item, what, refuse);
    if (!read) continue;
    if (read.subject.startsWith('component:') && !refs.has(read.subject.slice('component:'.length))) {
      refuse(what, `It is about "${read.subject}", and no such component was let in.`);
      continue;
    }
    const quotes = quotesIn(read.quotes, text, what, refuse);
    if (quotes) facts.push({ ...read, quotes } as FactClaim);
  }

  const signals: SignalClaim[] = [];
  for (const item of lists.signals) {
    const what = naming('signal', item, 'signal');
    const read = parse(signalClaimSchema, item, what, refuse);
    const quotes = read && quotesIn(read.quotes, text, what, refuse);
    if (!read || !quotes) continue;
    const { value, ...rest } = read;
    signals.push({ ...rest, ...(value === undefined ? {} : { value }), quotes });
  }

  const sentences = sentencesIn(lists.sentences, text, refuse);
  return {
    claims: {
      schema: 'headwater.claims/1',
      components: components.map((component) => withKnownDependencies(component, refs, refuse)),
      facts,
      signals,
      ...(sentences ? { sentences } : {}),
    },
    refused,
  };
}

interface Lists {
  readonly components: readonly unknown[];
  readonly facts: readonly unknown[];
  readonly signals: readonly unknown[];
  readonly sentences: readonly unknown[] | null;
}

const NOTHING: Lists = { components: [], facts: [], signals: [], sentences: null };

function envelope(claims: unknown, refuse: Refuse): Lists {
  if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) {
    refuse(
      'claims',
      'Unexpected value, expected an object of the form headwater.claims/1. `headwater schema claims` prints it.',
    );
    return NOTHING;
  }
  const given = claims as Record<string, unknown>;
  if (given['schema'] !== claimsSchema.shape.schema.value) {
    refuse('claims', `Unexpected schema ${shown(given['schema'])}, expected "headwater.claims/1".`);
    return NOTHING;
  }
  const list = (name: string): readonly unknown[] => {
    const value = given[name];
    if (Array.isArray(value)) return value;
    if (value !== undefined && value !== null) refuse(name, `Unexpected ${shown(value)}, expected a list.`);
    return [];
  };
  return {
    components: list('components'),
    facts: list('facts'),
    signals: list('signals'),
    sentences: given['sentences'] === undefined || given['sentences'] === null ? null : list('sentences'),
  };
}

function parse<S extends z.ZodType>(schema: S, item: unknown, what: string, refuse: Refuse): z.output<S> | null {
  const read = schema.safeParse(withObjectQuotes(item));
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const at = issue.path.map(String).join('.');
    refuse(what, `${at ? `${at}: ` : ''}${issue.message}`);
  }
  return null;
}

/** A bare string is taken as a quote without offsets. */
function withObjectQuotes(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const { quotes } = item as { quotes?: unknown };
  if (!Array.isArray(quotes)) return item;
  return { ...item, quotes: quotes.map((quote: unknown) => (typeof quote === 'string' ? { text: quote } : quote)) };
}

function quotesIn(loose: readonly LooseQuote[], text: string, what: string, refuse: Refuse): Quote[] | null {
  const quotes: Quote[] = [];
  for (const one of loose) {
    const placed = placeQuote(one, text);
    if (placed.quote) quotes.push(placed.quote);
    else refuse(what, placed.why);
  }
  return quotes.length > 0 ? quotes : null;
}

function sentencesIn(items: readonly unknown[] | null, text: string, refuse: Refuse): SentenceClaim[] | null {
  if (items === null) return null;
  const sentences: SentenceClaim[] = [];
  let from = 0;
  for (const item of items) {
    const read = parse(sentenceClaimSchema, item, naming('sentence', item, 'start', 'end'), refuse);
    if (!read) continue;
    if (read.start < from || read.end <= read.start || read.end > text.length) {
      refuse(naming('sentence', item, 'start', 'end'), 'It does not lie in the text after the sentence before it.');
      continue;
    }
    from = read.end;
    sentences.push(read);
  }
  return sentences;
}

function withKnownDependencies(component: ComponentClaim, refs: ReadonlySet<string>, refuse: Refuse): ComponentClaim {
  if (!component.dependsOn) return component;
  const known = component.dependsOn.filter((ref) => {
    if (refs.has(ref) && ref !== component.ref) return true;
    refuse(
      `link from component ${component.ref} (${component.kind}) to "${shown(ref)}"`,
      `No such other component was let in. Only this link is left out; the component itself was let in.`,
    );
    return false;
  });
  return { ...component, dependsOn: known };
}
