/**
 * The cheapest way to put n things into groups. price[i][j] > 0 is what it costs to keep i and j together, < 0 what it
 * costs (as a positive amount) to part them. Exact: branch and bound over the things in order of how much depends on
 * them, with the cheapest possible placement of everything still open as the bound. Ties go to fewer groups, then to
 * the earlier thing's group, so that the same prices always give the same groups.
 */
export function partition(price: readonly (readonly number[])[]): number[][] {
  const groups: number[][] = [];
  for (const part of independentParts(price)) groups.push(...cheapest(part, price));
  return groups.map((group) => group.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** What a grouping costs by the given prices. */
export function costOf(groups: readonly (readonly number[])[], price: readonly (readonly number[])[]): number {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((thing) => [thing, at] as const)));
  let sum = 0;
  for (let i = 0; i < price.length; i++) {
    for (let j = i + 1; j < price.length; j++) sum += pairCost(price[i]?.[j] ?? 0, groupOf.get(i) === groupOf.get(j));
  }
  return sum;
}

const pairCost = (price: number, together: boolean): number => (together ? Math.max(0, price) : Math.max(0, -price));

/** Things that nothing pulls together, directly or through others, never share a group: each part is solved alone. */
function independentParts(price: readonly (readonly number[])[]): number[][] {
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (let start = 0; start < price.length; start++) {
    if (seen.has(start)) continue;
    const part: number[] = [];
    const open = [start];
    seen.add(start);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      part.push(at);
      for (let next = 0; next < price.length; next++) {
        if (seen.has(next) || (price[at]?.[next] ?? 0) >= 0) continue;
        seen.add(next);
        open.push(next);
      }
    }
    parts.push(part);
  }
  return parts;
}

function cheapest(part: readonly number[], price: readonly (readonly number[])[]): number[][] {
  const order = byConstraint(part, price);
  const between = (i: number, j: number): number => price[order[i] ?? 0]?.[order[j] ?? 0] ?? 0;
  const n = order.length;
  const groupOf = new Int32Array(n);
  let best: { cost: number; groups: number; of: Int32Array } | null = null;

  /** What placing thing k into each group costs against the things placed so far; the last entry is a new group. */
  const placements = (k: number, placed: number, used: number): number[] => {
    const costs = new Array<number>(used + 1).fill(0);
    for (let i = 0; i < placed; i++) {
      const p = between(i, k);
      if (p > 0) costs[groupOf[i] ?? 0] = (costs[groupOf[i] ?? 0] ?? 0) + p;
      else if (p < 0) for (let g = 0; g <= used; g++) if (g !== groupOf[i]) costs[g] = (costs[g] ?? 0) - p;
    }
    return costs;
  };

  const place = (k: number, used: number, cost: number): void => {
    if (best && cost > best.cost) return;
    if (k === n) {
      if (!best || cost < best.cost || (cost === best.cost && used < best.groups)) {
        best = { cost, groups: used, of: groupOf.slice() };
      }
      return;
    }
    if (best) {
      let bound = cost;
      for (let open = k; open < n; open++) bound += Math.min(...placements(open, k, used));
      if (bound > best.cost || (bound === best.cost && used >= best.groups)) return;
    }
    const costs = placements(k, k, used);
    const choices = costs
      .map((added, group) => ({ added, group }))
      .sort((a, b) => a.added - b.added || a.group - b.group);
    for (const { added, group } of choices) {
      groupOf[k] = group;
      place(k + 1, Math.max(used, group + 1), cost + added);
    }
  };
  place(0, 0, 0);
  return collect(order, best);
}

function collect(order: readonly number[], best: { groups: number; of: Int32Array } | null): number[][] {
  const groups: number[][] = Array.from({ length: best?.groups ?? 0 }, () => []);
  order.forEach((thing, at) => groups[best?.of[at] ?? 0]?.push(thing));
  return groups;
}

/** Things with the weightiest relations first: early cuts of the search hurt most there. */
function byConstraint(part: readonly number[], price: readonly (readonly number[])[]): number[] {
  const weight = new Map(part.map((i) => [i, part.reduce((sum, j) => sum + Math.abs(price[i]?.[j] ?? 0), 0)]));
  return [...part].sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || a - b);
}
