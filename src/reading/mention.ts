import type { ComponentClaim } from '#reading/claims';
import { byText, evidenceFor, turnOf } from '#reading/canonical-evidence';
import type { Evidence } from '#reading/evidence';
import type { Heard } from '#reading/heard';
import { tellingWords } from '#reading/same-name';

/** One component as one reader heard it in one entry, before it is known which mentions mean the same. */
export interface Mention {
  /** Which of the heard it belongs to; a reader keeps apart what it heard in one text. */
  readonly of: Heard;
  readonly claim: ComponentClaim;
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly evidence: readonly Evidence[];
  readonly turn: number;
  /** The same for the same words, wherever they stand. */
  readonly key: string;
}

const MOST_WORDS = 7;

/** A name for what nobody named: its quote, cut after a few words. */
export function shortened(quote: string): string {
  const words = quote.trim().split(/\s+/u);
  return words.length <= MOST_WORDS ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')}…`;
}

const known = new WeakMap<Heard, readonly Mention[]>();

/** All components of all that was heard. What was heard never changes, so each is worked out once. */
export const mentionsIn = (heard: readonly Heard[]): Mention[] =>
  heard.flatMap((of) => {
    const mentions = known.get(of) ?? mentionsOf(of);
    known.set(of, mentions);
    return mentions;
  });

function mentionsOf(of: Heard): Mention[] {
  return of.claims.components.map((claim) => {
    const evidence = evidenceFor(of.spoken, claim.quotes);
    const quote = evidence[0]?.quote ?? '';
    const name = claim.name.trim() || shortened(quote);
    const words = tellingWords(claim.name.trim() || quote);
    const key = [claim.kind, name, quote, claim.status, of.via, claim.confidence, of.speaker].join('\u0000');
    return { of, claim, name, words, evidence, turn: turnOf(of.spoken.entry), key };
  });
}

/** By what was said, and only between equal words by where. */
export const byMention = (a: Mention, b: Mention): number =>
  byText(a.key, b.key) || a.turn - b.turn || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);
