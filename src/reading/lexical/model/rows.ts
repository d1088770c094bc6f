/** Lists of feature hashes, one list (row) for each token, clause or span, held flat. */
export interface Rows {
  readonly features: Uint32Array;
  /** features[starts[r]] up to features[starts[r + 1]] belong to row r. */
  readonly starts: Uint32Array;
}

/** Places for the features of one row; a row has a few hundred at most, and more are kept without looking. */
const PLACES = 1 << 12;

/** Collects rows one after the other. */
export class RowWriter {
  #features = new Uint32Array(1024);
  #length = 0;
  readonly #starts: number[] = [0];
  /** Which features `addOnce` has seen: a place holds the feature, and the round in which it was put there. */
  readonly #seen = new Uint32Array(PLACES);
  readonly #round = new Uint32Array(PLACES);
  #now = 0;

  add(feature: number): void {
    if (this.#length === this.#features.length) {
      const wider = new Uint32Array(this.#length * 2);
      wider.set(this.#features);
      this.#features = wider;
    }
    this.#features[this.#length++] = feature;
  }

  /** Begins to look anew for features that were added before. */
  forget(): void {
    this.#now++;
  }

  /** Adds a feature unless it was added by this way since `forget`. */
  addOnce(feature: number): void {
    let at = feature & (PLACES - 1);
    for (let tries = 0; tries < PLACES && this.#round[at] === this.#now; tries++) {
      if (this.#seen[at] === feature) return;
      at = (at + 1) & (PLACES - 1);
    }
    this.#seen[at] = feature;
    this.#round[at] = this.#now;
    this.add(feature);
  }

  endRow(): void {
    this.#starts.push(this.#length);
  }

  rows(): Rows {
    return { features: this.#features.slice(0, this.#length), starts: Uint32Array.from(this.#starts) };
  }
}
