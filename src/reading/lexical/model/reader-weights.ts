import type { Weighing } from '#reading/lexical/components/weigh-stretches';
import { bytesOfTrees, countOf, readTrees, writeTrees } from '#reading/lexical/model/trees';
import { GROUP_BYTES, readGroups, type WordGroups, writeGroups } from '#reading/lexical/model/word-groups';
import { type FullRows, fullRows } from '#reading/lexical/model/full-rows';
import type { Order } from '#reading/lexical/model/segment-model';
import type { SignalWeights } from '#reading/lexical/signals/signal-model';
import { STATUSES, type StatusWeights } from '#reading/lexical/status/status-model';
import type { SignalId } from '#vocabulary/signals';

/** A trained model as it is used: few numbers for each feature that matters. */
export interface ReaderWeights {
  readonly order: Order;
  /** A feature's bucket is its hash's lowest `bits` bits. */
  readonly bits: number;
  /** entries[starts[b]] up to entries[starts[b + 1]] belong to bucket b. */
  readonly starts: Uint32Array;
  /** A column in the low byte, a value in the high one: both are needed together. */
  readonly entries: Int16Array;
  /** The same of buckets with many entries, quicker to add up. */
  readonly full: FullRows;
  /** One unit of a value. */
  readonly unit: number;
  readonly groups: WordGroups;
  readonly status: StatusWeights;
  readonly signals: SignalWeights;
  readonly weighing: Weighing;
  readonly header: WeightsHeader;
}

export interface WeightsHeader {
  readonly format: 'headwater.reader/4';
  readonly kinds: readonly string[];
  readonly bits: number;
  readonly entries: number;
  readonly unit: number;
  /** The same of the judge of status: bits of a bucket, and one unit of its values. */
  readonly statusBits: number;
  readonly statusUnit: number;
  /** The same of the judge of signals, which signals it judges, and what its sums are worth: scaled by the first, moved by the second. */
  readonly signalIds: readonly SignalId[];
  readonly signalBits: number;
  readonly signalUnit: number;
  readonly signalWorth: readonly [scale: number, shift: number];
  /** How many words have a group. */
  readonly words: number;
  /** How many trees weigh whether a stretch is a part, and which of two kinds it is; from how likely a part on it is heard. */
  readonly trees: readonly [isPart: number, isSecond: number];
  readonly least: number;
  /** [belief, how often right]: what a belief is worth, measured on briefs that were not trained on. */
  readonly worth: readonly (readonly [number, number])[];
  /** What it was made from: SHA-256 of the training texts, in order. */
  readonly data: string;
  /** The same of the texts that the judge of signals learnt from. */
  readonly signalData: string;
  readonly version: string;
}

const MAGIC = 0x34525748;

/** Reads weights as written by `writeWeights`. Throws, with what was wrong, on anything else. */
export function readWeights(bytes: Uint8Array, kinds: readonly string[]): ReaderWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC)
    throw new Error(
      'Unexpected reader weights, expected a file that begins with HWR4. Make it anew with scripts/train.ts.',
    );
  const headerLength = view.getUint32(4, true);
  const header = JSON.parse(decodeAscii(bytes.subarray(8, 8 + headerLength))) as WeightsHeader;
  if (header.kinds.join() !== kinds.join())
    throw new Error(
      'Unexpected reader weights for other kinds of component, expected those of the vocabulary. Make them anew with scripts/train.ts.',
    );
  const K = kinds.length;
  let at = 8 + headerLength;
  const floats = (count: number): Float32Array => {
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = view.getFloat32(at + 4 * i, true);
    at += 4 * count;
    return values;
  };
  const order = { kinds: K, next: floats((K + 1) * K), beside: floats((K + 1) * K) };
  const buckets = 1 << header.bits;
  const counts = bytes.subarray(at, at + buckets);
  at += buckets;
  const starts = new Uint32Array(buckets + 1);
  for (let b = 0; b < buckets; b++) starts[b + 1] = (starts[b] as number) + (counts[b] as number);
  const columns = bytes.subarray(at, at + header.entries);
  at += header.entries;
  const values = bytes.subarray(at, at + header.entries);
  if (values.length !== header.entries)
    throw new Error('Unexpected end of reader weights. Make them anew with scripts/train.ts.');
  at += header.entries;
  const entries = new Int16Array(header.entries);
  for (let e = 0; e < entries.length; e++) entries[e] = entryOf(columns[e] as number, values[e] as number);
  const groups = readGroups(view, at, header.words);
  at += GROUP_BYTES * header.words;
  const status = readStatus(bytes, at, header);
  at += status.values.length;
  const signals = readSignals(bytes, at, header);
  at += signals.values.length;
  const weighing = readWeighing(view, at, header);
  const full = fullRows(starts, entries, K);
  return {
    order,
    bits: header.bits,
    starts,
    entries,
    full,
    unit: header.unit,
    groups,
    status,
    signals,
    weighing,
    header,
  };
}

/** Puts a column and a value (a whole number from -128 to 127) into one entry. */
export const entryOf = (column: number, value: number): number => (((value << 8) | column) << 16) >> 16;

function readStatus(bytes: Uint8Array, from: number, { statusBits, statusUnit }: WeightsHeader): StatusWeights {
  const values = wholeNumbers(bytes, from, STATUSES.length << statusBits);
  return { bits: statusBits, unit: statusUnit, values };
}

function readSignals(bytes: Uint8Array, from: number, header: WeightsHeader): SignalWeights {
  const { signalIds: signals, signalBits: bits, signalUnit: unit, signalWorth: worth } = header;
  return { signals, bits, unit, worth, values: wholeNumbers(bytes, from, signals.length << bits) };
}

function readWeighing(view: DataView, from: number, { trees: [isPart, isSecond], least }: WeightsHeader): Weighing {
  if (view.byteLength < from + bytesOfTrees(isPart) + bytesOfTrees(isSecond))
    throw new Error('Unexpected end of reader weights. Make them anew with scripts/train.ts.');
  const second = readTrees(view, from + bytesOfTrees(isPart), isSecond);
  return { isPart: readTrees(view, from, isPart), isSecond: second, least };
}

function wholeNumbers(bytes: Uint8Array, from: number, length: number): Int8Array {
  if (bytes.byteLength < from + length)
    throw new Error('Unexpected end of reader weights. Make them anew with scripts/train.ts.');
  return new Int8Array(new Uint8Array(bytes.subarray(from, from + length)).buffer);
}

/** Packs weights into one file: header, order, one count per bucket, columns and values of all entries, word groups, status, signals, trees. */
export function writeWeights(weights: ReaderWeights): Uint8Array {
  const header = encodeAscii(JSON.stringify(weights.header));
  const { order, starts, entries, groups, status, signals, weighing } = weights;
  const trees = [weighing.isPart, weighing.isSecond];
  const buckets = 1 << weights.bits;
  const bytes = new Uint8Array(
    8 +
      header.length +
      8 * order.next.length +
      buckets +
      2 * entries.length +
      GROUP_BYTES * groups.hashes.length +
      status.values.length +
      signals.values.length +
      trees.reduce((sum, one) => sum + bytesOfTrees(countOf(one)), 0),
  );
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, header.length, true);
  bytes.set(header, 8);
  let at = 8 + header.length;
  for (const values of [order.next, order.beside])
    for (const value of values) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  for (let b = 0; b < buckets; b++) bytes[at + b] = (starts[b + 1] as number) - (starts[b] as number);
  at += buckets;
  entries.forEach((entry, e) => {
    bytes[at + e] = entry & 0xff;
    bytes[at + entries.length + e] = entry >> 8;
  });
  at += 2 * entries.length;
  writeGroups(view, at, groups);
  at += GROUP_BYTES * groups.hashes.length;
  for (const { values } of [status, signals]) {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), at);
    at += values.length;
  }
  for (const one of trees) {
    writeTrees(view, at, one);
    at += bytesOfTrees(countOf(one));
  }
  return bytes;
}

function decodeAscii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

const encodeAscii = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0x7f);
