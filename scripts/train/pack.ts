import type { Weighing } from '#reading/lexical/components/weigh-stretches';
import { fullRows } from '#reading/lexical/model/full-rows';
import { entryOf, type ReaderWeights, type WeightsHeader } from '#reading/lexical/model/reader-weights';
import type { WordGroups } from '#reading/lexical/model/word-groups';
import type { SignalWeights } from '#reading/lexical/signals/signal-model';
import type { StatusWeights } from '#reading/lexical/status/status-model';
import { columnsOf, type Order } from '#reading/lexical/model/segment-model';
import { countOf } from '#reading/lexical/model/trees';
import type { Dense } from './learn';

/** The mean of several tables learnt from the same texts with other random choices: steadier than any of them. */
export function meanOf(models: readonly Dense[]): Dense {
  const [first] = models as [Dense];
  const mean = (pick: (model: Dense) => Float32Array): Float32Array => {
    const sum = new Float32Array(pick(first).length);
    for (const model of models)
      pick(model).forEach((value, at) => (sum[at] = (sum[at] as number) + value / models.length));
    return sum;
  };
  const order: Order = { kinds: first.kinds, next: mean((m) => m.order.next), beside: mean((m) => m.order.beside) };
  return { bits: first.bits, kinds: first.kinds, table: mean((m) => m.table), order };
}

/** Keeps the entries that matter, in one byte each. */
export function pack(
  model: Dense,
  least: number,
  header: Pick<WeightsHeader, 'kinds' | 'worth' | 'data' | 'signalData' | 'version'>,
  groups: WordGroups,
  status: StatusWeights,
  signals: SignalWeights,
  weighing: Weighing,
): ReaderWeights {
  const C = columnsOf(model.kinds);
  const unit = 1 / 24;
  const buckets = 1 << model.bits;
  const starts = new Uint32Array(buckets + 1);
  const entries: number[] = [];
  for (let b = 0; b < buckets; b++) {
    for (let c = 0; c < C; c++) {
      const value = model.table[b * C + c] as number;
      if (Math.abs(value) < least) continue;
      entries.push(entryOf(c, Math.max(-127, Math.min(127, Math.round(value / unit)))));
    }
    starts[b + 1] = entries.length;
  }
  const whole: WeightsHeader = {
    format: 'headwater.reader/4',
    ...header,
    bits: model.bits,
    entries: entries.length,
    unit,
    words: groups.hashes.length,
    statusBits: status.bits,
    statusUnit: status.unit,
    signalIds: signals.signals,
    signalBits: signals.bits,
    signalUnit: signals.unit,
    signalWorth: signals.worth,
    trees: [countOf(weighing.isPart), countOf(weighing.isSecond)],
    least: weighing.least,
  };
  const packed = Int16Array.from(entries);
  return {
    order: model.order,
    bits: model.bits,
    starts,
    entries: packed,
    full: fullRows(starts, packed, model.kinds),
    unit,
    groups,
    status,
    signals,
    weighing,
    header: whole,
  };
}

/** The same weights with another judge of signals. */
export const withSignals = (weights: ReaderWeights, signals: SignalWeights, signalData: string): ReaderWeights => ({
  ...weights,
  signals,
  header: {
    ...weights.header,
    signalIds: signals.signals,
    signalBits: signals.bits,
    signalUnit: signals.unit,
    signalWorth: signals.worth,
    signalData,
  },
});
