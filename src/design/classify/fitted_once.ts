import { aboutComponent, factOf, factsOf } from '#design/facts';
import { exception } from '#design/classify/classify-rule';
import { isSure, sameClock } from '#design/split/clock';
import type { Component, Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';

/** What people say around a training that is to happen again. */
const AROUND: ReadonlySet<KindId> = new Set(['evaluation', 'promotion', 'labeling', 'retraining', 'model_export']);

export default exception({
  id: 'fitted_once',
  says: 'A model that nobody compares, releases or labels for was fitted once, and its use is the work.',
  because: 'People tell where their model comes from; a training that is to be repeated has a comparison or labels.',
  source: 'D2.6, D5.5',
  instead: 'Use the model as it is; a training pipeline is added when somebody wants a newer one.',
  shows: [
    {
      text: 'A student fitted the forest. Every Sunday run it over all addresses.',
      heard: {
        components: [
          { kind: 'training', quote: 'A student fitted the forest', confidence: 0.9 },
          { kind: 'batch_inference', quote: 'run it over all addresses' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Fit the forest, compare it with the old one. Every Sunday run it over all addresses.',
      heard: {
        components: [
          { kind: 'training', quote: 'Fit the forest', confidence: 0.9 },
          { kind: 'evaluation', quote: 'compare it with the old one' },
          { kind: 'batch_inference', quote: 'run it over all addresses' },
        ],
      },
    },
  ],
  judge: (component, reading) => {
    const { kind, confidence, name } = component;
    if (kind !== 'training' || confidence >= 1) return null;
    const heard = reading.components.filter(({ status }) => status === 'wanted' || status === 'exists');
    const used = heard.find((other) => other.kind === 'batch_inference');
    if (!used || heard.some((other) => AROUND.has(other.kind))) return null;
    if (hasOwnTime(component, used, reading) || factsOf(reading, 'promotion').length > 0) return null;
    return {
      bucket: 'not_a_pipeline',
      text: `"${name}" tells where the model comes from; nothing was said of comparing or releasing a newer one.`,
      evidence: used.evidence,
    };
  },
});

/** A time for the training as such, or one of its own that is not simply that of its use. */
function hasOwnTime(training: Component, use: Component, reading: Reading): boolean {
  if (factsOf(reading, 'trigger', 'role:training').some(isSure)) return true;
  const own = factOf(reading, 'trigger', aboutComponent(training));
  const other = factOf(reading, 'trigger', aboutComponent(use));
  return own !== null && isSure(own) && other !== null && !sameClock(own.value, other.value);
}
