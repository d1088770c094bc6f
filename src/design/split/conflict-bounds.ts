/**
 * For each k: a sum that the things from k on cost among themselves, whatever the grouping. Where a is drawn to b, b to
 * c, but a and c repel each other, the cheapest of the three has to be paid; triangles that share no price add up.
 */
export function conflictBounds(price: readonly Float64Array[]): Float64Array {
  const n = price.length;
  const bounds = new Float64Array(n + 1);
  const left = price.map((row) => Float64Array.from(row));
  let sum = 0;
  for (let a = n - 1; a >= 0; a--) {
    for (let b = a + 1; b < n; b++) {
      for (let c = b + 1; c < n; c++) sum += payTriangle(left, a, b, c);
    }
    bounds[a] = sum;
  }
  return bounds;
}

/** Pays the conflict of one triangle, if it has one, and takes it off its three prices. */
function payTriangle(left: readonly Float64Array[], a: number, b: number, c: number): number {
  const [ab, ac, bc] = [left[a]?.[b] ?? 0, left[a]?.[c] ?? 0, left[b]?.[c] ?? 0];
  const repelling = Number(ab > 0) + Number(ac > 0) + Number(bc > 0);
  if (repelling !== 1 || ab === 0 || ac === 0 || bc === 0) return 0;
  const paid = Math.min(Math.abs(ab), Math.abs(ac), Math.abs(bc));
  takeOff(left, a, b, paid);
  takeOff(left, a, c, paid);
  takeOff(left, b, c, paid);
  return paid;
}

function takeOff(left: readonly Float64Array[], a: number, b: number, paid: number): void {
  const row = left[a];
  if (row) row[b] = (row[b] ?? 0) - Math.sign(row[b] ?? 0) * paid;
}
