import type { Example, RuleHead } from '#rule/rule';

/**
 * The harness that each family of rules runs over itself. Every function returns what is wrong as sentences, so that a
 * test reads `expect(problems).toEqual([])` and prints all of it at once.
 */

const SOURCE = /^(D\d+(\.\d+)?|ZENML\.md|https:\/\/)/;
const SENTENCE = /[.!?]["')]?$/;

/** What is wrong with a rule's head: id and file name, sentences, source, both kinds of example. */
export function headProblems(rule: RuleHead<string, unknown>, file: string): string[] {
  const name = file.replace(/^.*\//, '').replace(/\.ts$/, '');
  const sentences = { says: rule.says, because: rule.because, cost: rule.cost, instead: rule.instead };
  return [
    ...(rule.id === name ? [] : [`${rule.id}: Unexpected file name "${name}", expected "${rule.id}".`]),
    ...(SOURCE.test(rule.source)
      ? []
      : [`${rule.id}: Unexpected source "${rule.source}", expected a section such as "D5.1".`]),
    ...Object.entries(sentences).flatMap(([field, sentence]) =>
      sentence === undefined || SENTENCE.test(sentence.trim())
        ? []
        : [`${rule.id}: Unexpected ${field} "${sentence}", expected a whole sentence with a full stop.`],
    ),
    ...(rule.shows.length > 0
      ? []
      : [`${rule.id}: Unexpected empty "shows", expected at least one example where it applies.`]),
    ...(rule.clean.length > 0
      ? []
      : [`${rule.id}: Unexpected empty "clean", expected at least one example where it keeps silent.`]),
  ];
}

/** Examples that stand twice, in one rule or in two of the same family. A text in another rule's other list is allowed. */
export function duplicateProblems(rules: readonly RuleHead[]): string[] {
  const seen = new Map<string, string>();
  return rules.flatMap((rule) => {
    const own = new Set<string>();
    return [
      ...rule.shows.map((example) => ['shows', example] as const),
      ...rule.clean.map((example) => ['clean', example] as const),
    ].flatMap(([list, { text }]) => {
      const key = `${list}:${text}`;
      const problems = own.has(text)
        ? [`${rule.id}: Unexpected second example "${text}", expected each text once.`]
        : [];
      const other = seen.get(key);
      if (other !== undefined && other !== rule.id) {
        problems.push(
          `${rule.id}: Unexpected example "${text}", ${other} has it in its ${list} already. Expected one of its own.`,
        );
      }
      own.add(text);
      seen.set(key, rule.id);
      return problems;
    });
  });
}

/** What an example quotes although it does not stand in its text, and facts about components that it does not have. */
export function quoteProblems(rule: RuleHead): string[] {
  return [...rule.shows, ...rule.clean].flatMap(({ text, heard }) => {
    const components = (heard.components ?? []).map(({ quote }) => quote);
    const quotes = [
      ...components,
      ...(heard.facts ?? []).flatMap(({ quote }) => (quote === undefined ? [] : [quote])),
      ...(heard.signals ?? []).map(({ quote }) => quote),
    ];
    const about = (heard.facts ?? []).flatMap(({ component }) => (component === undefined ? [] : [component]));
    return [
      ...quotes
        .filter((quote) => quote === '' || !text.includes(quote))
        .map((quote) => `${rule.id}: Unexpected quote "${quote}", expected words of "${text}".`),
      ...about
        .filter((component) => !components.includes(component))
        .map(
          (component) =>
            `${rule.id}: Unexpected fact about "${component}", expected the quote of a component of "${text}".`,
        ),
    ];
  });
}

/** Where a rule does not do what its examples say. `applies` runs the rule on one example; what it throws is a problem. */
export function behaviourProblems<E>(
  rule: RuleHead<string, E>,
  applies: (example: E) => boolean,
  textOf: (example: E) => string,
): string[] {
  const problem = (example: E, expected: boolean): string[] => {
    try {
      if (applies(example) === expected) return [];
    } catch (error) {
      return [`${rule.id}: ${error instanceof Error ? error.message : String(error)}`];
    }
    return [
      expected
        ? `${rule.id}: Unexpected silence about "${textOf(example)}", expected the rule to apply.`
        : `${rule.id}: Unexpected word about "${textOf(example)}", expected silence.`,
    ];
  };
  return [
    ...rule.shows.flatMap((example) => problem(example, true)),
    ...rule.clean.flatMap((example) => problem(example, false)),
  ];
}

/** Everything that is wrong with a family whose examples are things said. `rules` maps file names to rules. */
export function familyProblems<R extends RuleHead<string, Example>>(
  rules: Readonly<Record<string, R>>,
  applies: (rule: R, example: Example) => boolean,
): string[] {
  return [
    ...duplicateProblems(Object.values(rules)),
    ...Object.entries(rules).flatMap(([file, rule]) => [
      ...headProblems(rule, file),
      ...quoteProblems(rule),
      ...behaviourProblems(
        rule,
        (example) => applies(rule, example),
        ({ text }) => text,
      ),
    ]),
  ];
}
