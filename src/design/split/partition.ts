import { conflictBounds } from '#design/split/conflict-bounds';

/** What it costs to keep two things together (> 0) or to part them (< 0, as a positive amount). Symmetric. */
export type Prices = readonly (readonly number[])[];

/** Sums of prices that differ by less are equal. */
const TINY = 1e-9;

/**
 * The cheapest way to put n things into groups. Exact: branch and bound over the things, those with the weightiest
 * relations first, started from a good grouping by local moves, with the cheapest placement of everything still open
 * and the conflicts among them as the bound. The same prices always give the same groups.
 */
export function partition(price: Prices): number[][] {
  const groups = independentParts(price).flatMap((part) => cheapest(part, price));
  return groups.map((group) => group.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** What a grouping costs by the given prices. */
export function costOf(groups: readonly (readonly number[])[], price: Prices): number {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((thing) => [thing, at] as const)));
  let sum = 0;
  for (let i = 0; i < price.length; i++) {
    for (let j = i + 1; j < price.length; j++) {
      const p = price[i]?.[j] ?? 0;
      sum += groupOf.get(i) === groupOf.get(j) ? Math.max(0, p) : Math.max(0, -p);
    }
  }
  return sum;
}

/** Things that nothing pulls together, directly or through others, never share a group: each part is solved alone. */
function independentParts(price: Prices): number[][] {
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

function cheapest(part: readonly number[], all: Prices): number[][] {
  const weight = (i: number): number => part.reduce((sum, j) => sum + Math.abs(all[i]?.[j] ?? 0), 0);
  const order = [...part].sort((a, b) => weight(b) - weight(a) || a - b);
  const n = order.length;
  const price = order.map((i) => Float64Array.from(order, (j) => all[i]?.[j] ?? 0));
  const conflicts = conflictBounds(price);
  let best = movedUntilBest(price);
  const groupOf = new Int32Array(n);
  /** added[k][g]: what placing thing k into group g costs against the things placed so far. */
  const added = order.map(() => new Float64Array(n + 1));

  const place = (k: number, used: number, cost: number): void => {
    if (k === n) {
      if (cost < best.cost) best = { cost, of: groupOf.slice() };
      return;
    }
    let bound = cost + (conflicts[k] ?? 0);
    for (let open = k; open < n; open++) bound += least(added[open] as Float64Array, used);
    if (bound >= best.cost - TINY) return;
    const costs = added[k] as Float64Array;
    const choices = Array.from({ length: used + 1 }, (_, group) => group);
    choices.sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || a - b);
    for (const group of choices) {
      groupOf[k] = group;
      settle(k, group, 1);
      place(k + 1, Math.max(used, group + 1), cost + (costs[group] ?? 0));
      settle(k, group, -1);
    }
  };

  /** Puts thing k's share into, or takes it out of, what the open things would cost in each group. */
  const settle = (k: number, group: number, sign: 1 | -1): void => {
    for (let open = k + 1; open < n; open++) {
      const p = price[k]?.[open] ?? 0;
      const row = added[open] as Float64Array;
      if (p > 0) row[group] = (row[group] ?? 0) + sign * p;
      else if (p < 0) for (let g = 0; g <= n; g++) if (g !== group) row[g] = (row[g] ?? 0) - sign * p;
    }
  };
  place(0, 0, 0);

  const groups: number[][] = [];
  order.forEach((thing, at) => (groups[best.of[at] ?? 0] ??= []).push(thing));
  return groups.filter((group) => group !== undefined);
}

/** The cheapest of the groups in use and of a new one. */
function least(costs: Float64Array, used: number): number {
  let min = Infinity;
  for (let group = 0; group <= used; group++) min = Math.min(min, costs[group] ?? 0);
  return min;
}

/** A good grouping to start from: every thing alone, then single moves for as long as one makes it cheaper. */
function movedUntilBest(price: readonly Float64Array[]): { cost: number; of: Int32Array } {
  const n = price.length;
  const of = Int32Array.from({ length: n }, (_, at) => at);
  const inGroup = (k: number, group: number): number => {
    let sum = 0;
    for (let i = 0; i < n; i++) if (i !== k && of[i] === group) sum += price[k]?.[i] ?? 0;
    return sum;
  };
  for (let moved = true; moved; ) {
    moved = false;
    for (let k = 0; k < n; k++) {
      let [to, gain] = [of[k] ?? 0, 0];
      const here = inGroup(k, to);
      for (let group = 0; group < n; group++) {
        const better = here - inGroup(k, group);
        if (group !== of[k] && better > gain + TINY) [to, gain] = [group, better];
      }
      if (to !== of[k]) {
        of[k] = to;
        moved = true;
      }
    }
  }
  let cost = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const p = price[i]?.[j] ?? 0;
      cost += of[i] === of[j] ? Math.max(0, p) : Math.max(0, -p);
    }
  }
  return { cost, of };
}
