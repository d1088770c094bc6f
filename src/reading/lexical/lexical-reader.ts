import { findComponents } from '#reading/lexical/components/find-components';
import { hearFacts } from '#reading/lexical/facts/hear-facts';
import { readWeights } from '#reading/lexical/model/reader-weights';
import { hearSentences } from '#reading/lexical/sentences';
import { hearSignals } from '#reading/lexical/signals/hear-signals';
import { analyseText } from '#reading/lexical/text';
import type { Reader } from '#reading/reader';
import { kindIds } from '#vocabulary/kinds';

/**
 * The built-in reader: no language model, no key, no network. With trained weights (weights/reader.bin) it hears parts by
 * the model, without them by its rules alone. Throws where the weights are no weights of this version.
 */
export function createLexicalReader(weights?: Uint8Array): Reader {
  const trained = weights === undefined ? null : readWeights(weights, kindIds);
  return {
    name: 'lexical',
    read: ({ text: said, question }) => {
      const text = analyseText(said);
      const components = findComponents(text, trained);
      const facts = hearFacts(text, components, question);
      const signals = hearSignals(text, trained);
      const sentences = hearSentences(text, components, facts, signals);
      return { schema: 'headwater.claims/1', components, facts, signals, sentences };
    },
  };
}
