/** A function that stands under a decorator whose name ends in step or pipeline, whoever's it is; null where no name can be read. */
export interface Decorated {
  readonly of: string;
  readonly name: string | null;
}

const DECORATOR = /@(?:[\w.]*(step|pipeline)\b|(\w+))/y;
const ALIAS = /\b(step|pipeline) as[ \t]+(\w+)/g;
const BEFORE_DEF = /^\s*"?\s*(?:async[ \t]+)?$/;
const FUNCTION_NAME = /def[ \t]+(\w+)/y;

/** The functions of a text, a notebook's too, that stand under `@step`, `@zenml_pipeline` and their like, or under a name that an import gives them. */
export function decorated(text: string): Decorated[] {
  const found: Decorated[] = [];
  let at = text.indexOf('@');
  if (at < 0) return found;
  const aliases = new Map<string, string>();
  if (text.includes('step as ') || text.includes('pipeline as '))
    for (const [, of, alias] of text.matchAll(ALIAS)) aliases.set(alias!, of!);
  for (; at >= 0; at = text.indexOf('@', at + 1)) {
    DECORATOR.lastIndex = at;
    const match = DECORATOR.exec(text);
    const of = match === null ? undefined : (match[1] ?? aliases.get(match[2]!));
    if (of !== undefined) found.push({ of, name: nextFunction(text, at) });
  }
  return found;
}

/** The name of the first function defined behind a place; in notebooks a quote stands before `def`. */
function nextFunction(text: string, from: number): string | null {
  for (let at = text.indexOf('def ', from); at >= 0; at = text.indexOf('def ', at + 1)) {
    if (!BEFORE_DEF.test(text.slice(Math.max(from, text.lastIndexOf('\n', at)), at))) continue;
    FUNCTION_NAME.lastIndex = at;
    return FUNCTION_NAME.exec(text)?.[1] ?? null;
  }
  return null;
}
