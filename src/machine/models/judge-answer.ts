import { looseJson, withoutNulls } from '#machine/models/loose-json';
import { withoutOrders } from '#machine/models/orders';
import { type Admitted, admit } from '#reading/admit';

/** The lists of claims. An answer that has none of them is no claims. */
export const LISTS = ['components', 'facts', 'signals'] as const;

/** What stands of what a model wrote about a text; null where it has not the form of claims at all. Never throws. */
export function judgeAnswer(wrote: string, text: string): Admitted | null {
  const given = looseJson(wrote);
  if (given === undefined || !LISTS.some((list) => list in given)) return null;
  const { sentences: _, ...heard } = withoutNulls(given) as Record<string, unknown>;
  return admit({ ...heard, schema: 'headwater.claims/1' }, text);
}

/** The answer of which more stands; the later of two that are alike. */
export const better = (first: Admitted | null, second: Admitted | null): Admitted | null =>
  second !== null && (first === null || quotesIn(second) >= quotesIn(first)) ? second : first;

const quotesIn = ({ claims }: Admitted): number =>
  LISTS.reduce((sum, list) => sum + claims[list].reduce((quotes, { quotes: all }) => quotes + all.length, 0), 0);

/** The last word on an answer: what rests on orders to the reader is left out, which no second try would mend. */
export function settled({ claims, refused }: Admitted, text: string): Admitted {
  const free = withoutOrders(claims, text);
  return { claims: free.claims, refused: [...refused, ...free.refused] };
}
