import { DESIGN_RULES } from '#design/rules';
import { LINT_RULES } from '#document/lint';
import { unmarked } from '#document/lint/examples';
import { QUESTIONS } from '#interview/questions';
import { kindIds, KINDS } from '#vocabulary/kinds';

/** A rule as everybody may read it, whichever family it belongs to. */
export interface RuleWords {
  readonly id: string;
  readonly family: string;
  readonly says: string;
  readonly because: string | null;
  readonly cost: string | null;
  readonly instead: string | null;
  readonly source: string;
  /** Texts where it applies, and texts where it keeps silent. */
  readonly shows: readonly string[];
  readonly clean: readonly string[];
}

interface Head {
  readonly id: string;
  readonly says: string;
  readonly because?: string;
  readonly cost?: string;
  readonly instead?: string;
  readonly source: string;
  readonly shows: readonly unknown[];
  readonly clean: readonly unknown[];
}

const FAMILIES: readonly (readonly [family: string, rules: readonly Head[]])[] = [
  ...Object.entries(DESIGN_RULES),
  ['document', LINT_RULES],
  ['questions', Object.values(QUESTIONS)],
];

/**
 * Every rule by its id; the vocabulary's kinds stand among them. Where the linter has a rule of the same id as the design
 * (a smell that shows in a document as well), the design's words count.
 */
export const RULEBOOK: ReadonlyMap<string, RuleWords> = new Map(
  [...kindIds.map(kindWords), ...FAMILIES.flatMap(([family, rules]) => rules.map((rule) => wordsOf(rule, family)))]
    .reverse()
    .map((words) => [words.id, words] as const),
);

function wordsOf(rule: Head, family: string): RuleWords {
  return {
    id: rule.id,
    family,
    says: rule.says,
    because: rule.because ?? null,
    cost: rule.cost ?? null,
    instead: rule.instead ?? null,
    source: rule.source,
    shows: rule.shows.map(textOf),
    clean: rule.clean.map(textOf),
  };
}

/** Examples are sentences with what is to be heard in them, or documents with markers where a finding stands. */
function textOf(example: unknown): string {
  const text = typeof example === 'string' ? example : ((example as { readonly text?: string }).text ?? '');
  return unmarked(text).markdown;
}

function kindWords(id: (typeof kindIds)[number]): RuleWords {
  const { is, usual, instead, examples } = KINDS[id];
  return {
    id,
    family: 'kinds',
    says: `A component of kind ${id} ${is}.`,
    because: `It usually ends up as ${usual.replaceAll('_', ' ')}.`,
    cost: null,
    instead,
    source: 'D4',
    shows: examples,
    clean: [],
  };
}
