/** Words that say nothing about which pipeline or step is meant. */
const FILLER = new Set(['pipeline', 'step', 'the', 'a', 'and', 'of', 'to', 'run', 'job', 'task', 'flow', 'my']);

/** "Train-Model step" and "train_model" are the same name. */
export const plain = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');

/** The telling words of a name, cut to their stems: "training" and "trains" meet in "train". */
export function stems(name: string): ReadonlySet<string> {
  const words = plain(name)
    .split('_')
    .filter((word) => word !== '' && !FILLER.has(word));
  return new Set(words.map(stem));
}

function stem(word: string): string {
  const cut = word.replace(/(?:ations?|ing|ers?|ors?|ed|es|s|e)$/, '');
  return cut.length >= 3 ? cut : word;
}

/** 0..1: how many telling words two names share. */
export function likeness(a: string, b: string): number {
  if (plain(a) === plain(b)) return 1;
  const [left, right] = [stems(a), stems(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 ? 0 : (shared / all) * 0.95;
}

/** Without the type in brackets and the escape signs: "churn_model (model)" is "churn_model". */
export const artifact = (name: string): string => plain(name.replace(/\s*\([^()]*\)\s*$/, ''));
