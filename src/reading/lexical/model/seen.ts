/** Places for features; there are a few hundred at most, and more are taken as new without looking. */
const PLACES = 1 << 12;

/** Remembers which features came, until it is told to forget: quicker than a Set, which would be made anew each time. */
export class Seen {
  /** A place holds a feature, and the turn in which it was put there. */
  readonly #features = new Uint32Array(PLACES);
  readonly #turns = new Uint32Array(PLACES);
  #turn = 1;

  forget(): void {
    this.#turn++;
  }

  /** Whether a feature comes for the first time since `forget`. */
  isNew(feature: number): boolean {
    let at = feature & (PLACES - 1);
    for (let tries = 0; tries < PLACES && this.#turns[at] === this.#turn; tries++) {
      if (this.#features[at] === feature) return false;
      at = (at + 1) & (PLACES - 1);
    }
    this.#features[at] = feature;
    this.#turns[at] = this.#turn;
    return true;
  }
}
