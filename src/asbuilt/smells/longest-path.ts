import type { BuiltPipeline, Invocation } from '#asbuilt/as-built';

/** The longest line of invocations that satisfy a condition and hand data from one to the next. Invocations come in order of evaluation, so edges point forward. */
export function longestPath(pipeline: BuiltPipeline, fits: (invocation: Invocation) => boolean): readonly Invocation[] {
  const best = new Map<string, readonly Invocation[]>();
  let longest: readonly Invocation[] = [];
  for (const invocation of pipeline.invocations) {
    if (!fits(invocation)) continue;
    const before = pipeline.edges.filter((edge) => edge.to === invocation.id).map((edge) => best.get(edge.from) ?? []);
    const path = [...before.reduce<readonly Invocation[]>((a, b) => (b.length > a.length ? b : a), []), invocation];
    best.set(invocation.id, path);
    if (path.length > longest.length) longest = path;
  }
  return longest;
}
