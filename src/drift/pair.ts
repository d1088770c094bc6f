/** Pairs of things that fit best, each used once: the highest score first, nothing below `least`. Ties go by order. */
export function pair<A, B>(
  left: readonly A[],
  right: readonly B[],
  score: (a: A, b: B) => number,
  least: number,
): Map<A, B> {
  const scored = left.flatMap((a, i) => right.map((b, k) => ({ a, b, i, k, score: score(a, b) })));
  const pairs = new Map<A, B>();
  const used = new Set<B>();
  for (const { a, b } of scored
    .filter((s) => s.score >= least)
    .toSorted((x, y) => y.score - x.score || x.i - y.i || x.k - y.k)) {
    if (pairs.has(a) || used.has(b)) continue;
    pairs.set(a, b);
    used.add(b);
  }
  return pairs;
}
