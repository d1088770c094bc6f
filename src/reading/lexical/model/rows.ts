import { Seen } from '#reading/lexical/model/seen';

/**
 * What speaks for and against stretches of a text, held flat. The rows of one run begin at the same place and each is
 * longer than the one before, so that a row only says what changes: what comes and stays, what holds for itself alone, and what
 * goes. A row's features are a set.
 */
export interface Rows {
  readonly features: Uint32Array;
  /**
   * Three cuts for each row r: features[cuts[3r]] up to features[cuts[3r + 1]] come and stay until the run ends, those up
   * to cuts[3r + 2] hold for row r alone, those up to cuts[3r + 3] have gone before it.
   */
  readonly cuts: Uint32Array;
  /** So many rows make a run. */
  readonly run: number;
}

/** Collects rows one after the other. */
export class RowWriter {
  readonly #run: number;
  #features = new Uint32Array(1024);
  #length = 0;
  readonly #cuts: number[] = [0];
  readonly #seen = new Seen();
  #rows = 0;

  constructor(run: number) {
    this.#run = run;
  }

  /** Adds a feature that holds from this row to the end of the run, unless it came before. First of a row's three sorts. */
  stay(feature: number): void {
    if (this.#seen.isNew(feature)) this.add(feature);
  }

  /** Adds a feature that the caller knows to be new, of the sort that is being written. */
  add(feature: number): void {
    if (this.#length === this.#features.length) {
      const wider = new Uint32Array(this.#length * 2);
      wider.set(this.#features);
      this.#features = wider;
    }
    this.#features[this.#length++] = feature;
  }

  /** Ends what stays, then what holds for the row alone, then what goes and with it the row. */
  cut(): void {
    this.#cuts.push(this.#length);
    if (this.#cuts.length % 3 !== 1) return;
    this.#rows++;
    if (this.#rows % this.#run === 0) this.#seen.forget();
  }

  /** A row for a stretch that is no candidate. */
  skip(): void {
    for (let sort = 0; sort < 3; sort++) this.cut();
  }

  rows(): Rows {
    return {
      features: this.#features.slice(0, this.#length),
      cuts: Uint32Array.from(this.#cuts),
      run: this.#run,
    };
  }
}

/** The whole features of each row, for those who need them one by one: features[starts[r]] up to features[starts[r + 1]]. */
export function wholeRows({ features, cuts, run }: Rows): { features: Uint32Array; starts: Uint32Array } {
  const starts = [0];
  const whole: number[] = [];
  const rows = (cuts.length - 1) / 3;
  let here = new Set<number>();
  for (let row = 0; row < rows; row++) {
    if (row % run === 0) here = new Set();
    const [from, stays, own, goes] = cuts.subarray(3 * row, 3 * row + 4) as unknown as [number, number, number, number];
    for (let f = from; f < stays; f++) here.add(features[f] as number);
    for (let f = own; f < goes; f++) here.delete(features[f] as number);
    if (from < goes) {
      for (const feature of here) whole.push(feature);
      for (let f = stays; f < own; f++) whole.push(features[f] as number);
    }
    starts.push(whole.length);
  }
  return { features: Uint32Array.from(whole), starts: Uint32Array.from(starts) };
}
