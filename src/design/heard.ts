import type { HeardInExample } from '#rule/rule';
import { admit } from '#reading/admit';
import { merge } from '#reading/merge';
import type { Reading } from '#reading/reading';

/**
 * The reading that a perfect reader would make of a rule's example. Goes through the same door as any reader's claims;
 * throws where the example quotes what does not stand in its text, so that a broken example cannot pass for a clean one.
 */
export function readingFrom(heard: HeardInExample, text: string): Reading {
  const quote = (words: string): object => {
    const start = text.indexOf(words);
    return start < 0 ? { text: words } : { text: words, start, end: start + words.length };
  };
  const components = heard.components ?? [];
  const refOf = (words: string): string => {
    const at = components.findIndex((component) => component.quote === words);
    if (at < 0)
      throw new Error(`Unexpected fact about "${words}", expected the quote of one of the example's components.`);
    return `k${at + 1}`;
  };
  const { claims, refused } = admit(
    {
      schema: 'headwater.claims/1',
      components: components.map(({ quote: words, ...component }, at) => ({
        ...component,
        ref: `k${at + 1}`,
        quotes: [quote(words)],
      })),
      facts: (heard.facts ?? []).map(({ attribute, value, subject, component, quote: words }) => ({
        attribute,
        value,
        subject: component === undefined ? (subject ?? 'workflow') : `component:${refOf(component)}`,
        quotes: [quote(words ?? component ?? text)],
      })),
      signals: (heard.signals ?? []).map(({ quote: words, ...signal }) => ({ ...signal, quotes: [quote(words)] })),
    },
    text,
  );
  const [first] = refused;
  if (first) throw new Error(`Unexpected ${first.what} in the example "${text}": ${first.why}`);
  return merge([{ spoken: { entry: 'e1', text }, speaker: 'person', via: 'passage', claims }], [], []);
}
