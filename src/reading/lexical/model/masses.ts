/** At each place mass by the last kind (K where none yet), after an outside chunk and right after a component, times e^log. */
export class Masses {
  readonly apart: Float64Array;
  readonly right: Float64Array;
  readonly log: Float64Array;
  readonly #states: number;

  constructor(places: number, kinds: number) {
    this.#states = kinds + 1;
    this.apart = new Float64Array(places * this.#states);
    this.right = new Float64Array(places * this.#states);
    this.log = new Float64Array(places).fill(-Infinity);
  }

  /** Nothing has been told. */
  begin(): void {
    this.apart[this.#states - 1] = 1;
    this.log[0] = 0;
  }

  /** Whatever has been told may end here. */
  end(at: number): void {
    this.apart.fill(1, at * this.#states);
    this.right.fill(1, at * this.#states);
    this.log[at] = 0;
  }

  /** Passes all that is at a place over an outside chunk to the next one. */
  passOutside(at: number, score: number): void {
    const by = this.#makeRoom(at + 1, (this.log[at] as number) + score);
    const states = this.#states;
    for (let l = at * states; l < (at + 1) * states; l++)
      this.apart[l + states] =
        (this.apart[l + states] as number) + by * ((this.apart[l] as number) + (this.right[l] as number));
  }

  /** Takes what comes over one stretch, kind by kind. */
  take(at: number, enter: Float64Array, first: number, values: Float64Array, from: number, log: number): void {
    const by = this.#makeRoom(at, log);
    const there = at * this.#states;
    for (let k = 0; k < this.#states - 1; k++)
      this.right[there + k] =
        (this.right[there + k] as number) + by * (enter[first + k] as number) * (values[from + k] as number);
  }

  /** Makes the masses of a place add up to one. */
  settle(at: number): void {
    let total = 0;
    for (let l = at * this.#states; l < (at + 1) * this.#states; l++)
      total += (this.apart[l] as number) + (this.right[l] as number);
    this.#scale(at, 1 / total);
    this.log[at] = (this.log[at] as number) + Math.log(total);
  }

  /** Scales so that mass of this size can be added; gives what to multiply it by. */
  #makeRoom(at: number, log: number): number {
    const was = this.log[at] as number;
    if (log <= was) return Math.exp(log - was);
    if (was !== -Infinity) this.#scale(at, Math.exp(was - log));
    this.log[at] = log;
    return 1;
  }

  #scale(at: number, by: number): void {
    for (let l = at * this.#states; l < (at + 1) * this.#states; l++) {
      this.apart[l] = (this.apart[l] as number) * by;
      this.right[l] = (this.right[l] as number) * by;
    }
  }
}
