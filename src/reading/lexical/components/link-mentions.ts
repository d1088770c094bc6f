import type { Heard } from '#reading/lexical/components/hear-by-rules';
import type { LexicalText, Token } from '#reading/lexical/text';

/**
 * Puts mentions of one component together: those of one kind whose words were all said before. Others of the same kind
 * stay apart, since a brief may well have two evaluations.
 */
export function linkMentions(text: LexicalText, heard: readonly Heard[]): Heard[][] {
  const components: Heard[][] = [];
  for (const one of heard) {
    const same = components.find((mentions) =>
      mentions.some((other) => other.kind === one.kind && repeats(text, other, one)),
    );
    if (same === undefined) components.push([one]);
    else same.push(one);
  }
  return components;
}

/** All nouns and names of the later mention were said in the earlier one. */
function repeats(text: LexicalText, before: Heard, after: Heard): boolean {
  const said = new Set(content(text, before));
  const again = content(text, after);
  return again.length > 0 && again.every((word) => said.has(word));
}

function content(text: LexicalText, { first, last }: Heard): string[] {
  return text.tokens
    .slice(first, last)
    .filter(bears)
    .map((token) => token.lemma);
}

const bears = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'VERB';
