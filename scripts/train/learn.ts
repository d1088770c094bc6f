import { wholeRows } from '#reading/lexical/model/rows';
import { MOST_CHUNKS } from '#reading/lexical/model/segment-features';
import { beliefsOf, columnsOf, type Order } from '#reading/lexical/model/segment-model';
import type { Example } from './examples';

/** A text to learn from, with the same text as others would have typed it. */
export interface Lesson {
  readonly example: Example;
  readonly varied: readonly Example[];
}

/** Weights while they are learnt: a full table. */
export interface Dense {
  readonly bits: number;
  readonly kinds: number;
  readonly table: Float32Array;
  readonly order: Order;
}

export interface LearnOptions {
  readonly kinds: number;
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of features hidden at random from each example, so that none is relied upon alone. */
  readonly hide: number;
  /** Share of turns in which a varied text stands in for the one that was written. */
  readonly vary: number;
  /** Share of the single sentences that each epoch shows; whole briefs are always shown. */
  readonly sentences: number;
  readonly seed: number;
}

/** A small generator of pseudo-random numbers, so that training gives the same weights each time. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Learns by AdaGrad on the likelihood of the marked readings. */
export function learn(
  lessons: readonly Lesson[],
  options: LearnOptions,
  tell: (epoch: number, loss: number) => void,
): Dense {
  const { kinds: K, bits } = options;
  const C = columnsOf(K);
  const mask = (1 << bits) - 1;
  const table = new Float32Array((1 << bits) * C);
  const slopes = new Float32Array((1 << bits) * C).fill(1e-3);
  const order: Order = { kinds: K, next: new Float32Array((K + 1) * K), beside: new Float32Array((K + 1) * K) };
  const orderSlopes = {
    next: new Float32Array((K + 1) * K).fill(0.1),
    beside: new Float32Array((K + 1) * K).fill(0.1),
  };
  const random = randomFrom(options.seed);
  const shown = new Uint8Array(1 << bits);
  const stamp = new Int32Array(1 << bits).fill(-1);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const turn = turnsOf(lessons, options, random);
    const rate = options.rate * (1 - (0.8 * epoch) / options.epochs);
    let loss = 0;
    for (const example of turn) {
      const { segments } = example;
      const n = segments.chunks.length;
      if (n === 0) continue;
      step++;
      const { features, starts } = wholeRows(segments.rows);
      for (const feature of features) {
        const bucket = feature & mask;
        if (stamp[bucket] === step) continue;
        stamp[bucket] = step;
        shown[bucket] = random() < options.hide ? 0 : 1;
      }
      const scores = denseScores(table, features, starts, C, K, mask, shown);
      const { shares, logZ, entries } = beliefsOf(order, segments, scores);
      // slope of the likelihood: what was marked, less what was believed
      const slope = shares.map((share) => -share);
      const next = new Float32Array((K + 1) * K);
      const beside = new Float32Array((K + 1) * K);
      loss += logZ - follow(example, order, scores, slope, next, beside, C, K);
      believedOrder(example, order, entries, next, beside, K);
      nudge(order.next, orderSlopes.next, next, rate);
      nudge(order.beside, orderSlopes.beside, beside, rate);
      for (let row = 0; row < n * MOST_CHUNKS; row++) {
        const from = starts[row] as number;
        const to = starts[row + 1] as number;
        if (from === to) continue;
        const base = row * C;
        let any = 0;
        let size = Math.abs(slope[base + K + 1] as number);
        for (let k = 0; k < K; k++) {
          any += slope[base + k] as number;
          size += Math.abs(slope[base + k] as number);
        }
        slope[base + K] = any;
        if (size < 2e-3) continue;
        for (let f = from; f < to; f++) {
          const bucket = (features[f] as number) & mask;
          if (shown[bucket] === 0) continue;
          const cell = bucket * C;
          for (let c = 0; c < C; c++) {
            const x = slope[base + c] as number;
            if (x < 1e-4 && x > -1e-4) continue;
            const sum = (slopes[cell + c] as number) + x * x;
            slopes[cell + c] = sum;
            table[cell + c] = (table[cell + c] as number) + (rate * x) / Math.sqrt(sum);
          }
        }
      }
    }
    tell(epoch, loss / turn.length);
  }
  return { bits, kinds: K, table, order };
}

/** Scores of all stretches from a full table; hidden features count nothing. */
export function denseScores(
  table: Float32Array,
  features: Uint32Array,
  starts: Uint32Array,
  C: number,
  K: number,
  mask: number,
  shown?: Uint8Array,
): Float32Array {
  const rows = starts.length - 1;
  const scores = new Float32Array(rows * C);
  for (let row = 0; row < rows; row++) {
    const base = row * C;
    for (let f = starts[row] as number; f < (starts[row + 1] as number); f++) {
      const bucket = (features[f] as number) & mask;
      if (shown !== undefined && shown[bucket] === 0) continue;
      const cell = bucket * C;
      for (let c = 0; c < C; c++) scores[base + c] = (scores[base + c] as number) + (table[cell + c] as number);
    }
    const any = scores[base + K] as number;
    for (let k = 0; k < K; k++) scores[base + k] = (scores[base + k] as number) + any;
  }
  return scores;
}

/** Walks the marked reading: its score, and its share of the slope. */
function follow(
  example: Example,
  order: Order,
  scores: Float32Array,
  slope: Float32Array,
  next: Float32Array,
  beside: Float32Array,
  C: number,
  K: number,
): number {
  const n = example.segments.chunks.length;
  const add = (values: Float32Array, at: number): void => {
    values[at] = (values[at] as number) + 1;
  };
  let score = 0;
  let [kind, at, right] = [K, 0, false];
  const passTo = (end: number): void => {
    for (; at < end; at++) {
      const cell = at * MOST_CHUNKS * C + K + 1;
      add(slope, cell);
      score += scores[cell] as number;
      right = false;
    }
  };
  for (const unit of example.units) {
    passTo(unit.first);
    const cell = (unit.first * MOST_CHUNKS + unit.last - unit.first - 1) * C + unit.kind;
    const jump = kind * K + unit.kind;
    const touch = (right && example.segments.goesOn[unit.first] === 1 ? kind : K) * K + unit.kind;
    add(slope, cell);
    add(next, jump);
    add(beside, touch);
    score += (scores[cell] as number) + (order.next[jump] as number) + (order.beside[touch] as number);
    [kind, at, right] = [unit.kind, unit.last, true];
  }
  passTo(n);
  return score;
}

function believedOrder(
  example: Example,
  order: Order,
  entries: ReturnType<typeof beliefsOf>['entries'],
  next: Float32Array,
  beside: Float32Array,
  K: number,
): void {
  const jump = order.next.map(Math.exp);
  const touch = order.beside.map(Math.exp);
  entries.forEach(({ apart: apartAt, right: rightAt, ahead, log }, at) => {
    const goesOn = example.segments.goesOn[at] === 1;
    const scale = Math.exp(log);
    for (let l = 0; l <= K; l++) {
      const apart = (apartAt[l] as number) * scale;
      const right = (rightAt[l] as number) * scale;
      if (apart + right < 1e-9) continue;
      for (let k = 0; k < K; k++) {
        const mass = (jump[l * K + k] as number) * (ahead[k] as number);
        const p = apart * mass * (touch[K * K + k] as number);
        const q = right * mass * (touch[(goesOn ? l : K) * K + k] as number);
        next[l * K + k] = (next[l * K + k] as number) - p - q;
        beside[K * K + k] = (beside[K * K + k] as number) - p;
        beside[(goesOn ? l : K) * K + k] = (beside[(goesOn ? l : K) * K + k] as number) - q;
      }
    }
  });
}

function nudge(values: Float32Array, slopes: Float32Array, slope: Float32Array, rate: number): void {
  for (let i = 0; i < values.length; i++) {
    const x = (slope[i] as number) - 1e-4 * (values[i] as number);
    slopes[i] = (slopes[i] as number) + x * x;
    values[i] = (values[i] as number) + (rate * x) / Math.sqrt(slopes[i] as number);
  }
}

/** What one epoch shows, in random order. */
function turnsOf(lessons: readonly Lesson[], options: LearnOptions, random: () => number): Example[] {
  const turn = lessons.flatMap(({ example, varied }): Example[] => {
    if (!example.whole && random() >= options.sentences) return [];
    const other = random() < options.vary ? varied[Math.floor(random() * varied.length)] : undefined;
    return [other ?? example];
  });
  shuffle(turn, random);
  return turn;
}

/** Puts values into a random order, in place. */
export function shuffle<Value>(values: Value[], random: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [values[i], values[j]] = [values[j] as Value, values[i] as Value];
  }
}
