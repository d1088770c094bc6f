import { tokenAt } from '#reading/lexical/cues/scan';
import type { LexicalText } from '#reading/lexical/text';
import type { ComponentClaim, FactAttribute, FactClaim, FactValues, Quote, Subject } from '#reading/claims';
import type { Spoken } from '#reading/reader';

/** What a question was about when a text is an answer. */
export type Asked = NonNullable<Spoken['question']>;

/** A place where a component is spoken of. */
export interface Mention {
  readonly component: ComponentClaim;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly clause: number;
  readonly block: number;
}

/** All that a family of facts has to go by. */
export interface HearContext {
  readonly text: LexicalText;
  readonly components: readonly ComponentClaim[];
  readonly mentions: readonly Mention[];
  readonly question: Asked | undefined;
}

export function contextOf(text: LexicalText, components: readonly ComponentClaim[], question?: Asked): HearContext {
  const mentions = components
    .flatMap((component) =>
      component.quotes.map(({ start, end }): Mention => {
        const token = text.tokens[tokenAt(text, start)];
        return {
          component,
          start,
          end,
          sentence: token?.sentence ?? -1,
          clause: token?.clause ?? -1,
          block: token?.block ?? -1,
        };
      }),
    )
    .sort((a, b) => a.start - b.start);
  return { text, components, mentions, question };
}

/** A stretch of the text as a quote. */
export const quoteOf = (text: LexicalText, start: number, end: number): Quote => ({
  start,
  end,
  text: text.text.slice(start, end),
});

/** A fact with its quotes. */
export function fact<A extends FactAttribute>(
  text: LexicalText,
  subject: Subject,
  attribute: A,
  value: FactValues[A],
  confidence: number,
  ...spans: readonly { readonly start: number; readonly end: number }[]
): FactClaim {
  return {
    subject,
    attribute,
    value,
    quotes: spans.map(({ start, end }) => quoteOf(text, start, end)),
    confidence,
  } as FactClaim;
}
