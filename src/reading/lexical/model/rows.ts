/** Lists of feature hashes, one list (row) for each token, clause or span, held flat. */
export interface Rows {
  readonly features: Uint32Array;
  /** features[starts[r]] up to features[starts[r + 1]] belong to row r. */
  readonly starts: Uint32Array;
}

/** Collects rows one after the other. */
export class RowWriter {
  #features = new Uint32Array(1024);
  #length = 0;
  readonly #starts: number[] = [0];

  add(feature: number): void {
    if (this.#length === this.#features.length) {
      const wider = new Uint32Array(this.#length * 2);
      wider.set(this.#features);
      this.#features = wider;
    }
    this.#features[this.#length++] = feature;
  }

  endRow(): void {
    this.#starts.push(this.#length);
  }

  rows(): Rows {
    return { features: this.#features.slice(0, this.#length), starts: Uint32Array.from(this.#starts) };
  }
}
