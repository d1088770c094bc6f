import { cueBook, matchCues } from '#reading/lexical/components/match-cues';
import { CUE_SHEETS } from '#reading/lexical/components/cue-sheets';
import { hearByModel } from '#reading/lexical/components/hear-by-model';
import { type Heard, hearByRules } from '#reading/lexical/components/hear-by-rules';
import { linkMentions } from '#reading/lexical/components/link-mentions';
import { nameOf } from '#reading/lexical/components/name';
import type { ReaderWeights } from '#reading/lexical/model/reader-weights';
import { statusOf } from '#reading/lexical/status/scope';
import type { LexicalText, Token } from '#reading/lexical/text';
import type { ComponentClaim, Quote } from '#reading/claims';
import { type KindId, kindIds } from '#vocabulary/kinds';

const BOOK = cueBook(CUE_SHEETS, kindIds);

/** What the rules hear in words that mean nothing to the model counts only from here on: right in more than half the cases. */
const RULES_ALONE = 0.85;

/** Both voices: the model's, and the rules' where the model is silent. Without weights the rules' alone. */
function hear(text: LexicalText, weights: ReaderWeights | null): Heard[] {
  const byRules = hearByRules(text, matchCues(BOOK, text));
  if (weights === null) return byRules;
  const byModel = hearByModel(text, weights);
  const added = byRules.filter(
    (rule) => rule.sure >= RULES_ALONE && !byModel.some((one) => one.first < rule.last && rule.first < one.last),
  );
  return [...byModel, ...added.map((rule) => ({ ...rule, sure: 0.55 }))].sort((one, other) => one.first - other.first);
}

/** The components that a text speaks of, in order, each with its quotes, status and confidence (D4). */
export function findComponents(text: LexicalText, weights: ReaderWeights | null = null): ComponentClaim[] {
  const heard = hear(text, weights);
  return linkMentions(text, heard).map((mentions, at): ComponentClaim => {
    const lead = mentions[0] as (typeof mentions)[number];
    const kind = kindIds[lead.kind] as KindId;
    const quotes = mentions.map(({ first, last }) => quoteOf(text, first, last));
    const quote = quotes[0] as Quote;
    const { status, stays, confidence } = statusOf(text, quote.start, quote.end, kind);
    return {
      ref: `k${at + 1}`,
      name: nameOf(text, lead.first, lead.last, kind),
      kind,
      status,
      ...(status === 'exists' ? { stays } : {}),
      quotes,
      confidence: Math.round(lead.sure * confidence * 1000) / 1000,
    };
  });
}

function quoteOf(text: LexicalText, first: number, last: number): Quote {
  const start = (text.tokens[first] as Token).start;
  const end = (text.tokens[last - 1] as Token).end;
  return { start, end, text: text.text.slice(start, end) };
}
