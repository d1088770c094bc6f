import type { JudgedComponent } from '#design/design';
import { aboutComponent, factOf, factsOf, valueOf } from '#design/facts';
import { isSure, sameClock, SURE_PART } from '#design/split/clock';
import { implied } from '#design/split/implied-rule';
import { clockOf } from '#design/split/stages';
import { waitingFor } from '#design/split/waiting-for';
import type { Component, Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';

/** What uses a model some other way. */
const OTHER_USES: readonly KindId[] = ['batch_inference', 'realtime_inference', 'model_export', 'index_building'];

export default implied({
  id: 'inference_is_implied',
  role: 'inference',
  says: 'Where a model is trained and results are delivered somewhere, something scores.',
  because: 'People name the list and where it goes, and take the scoring in between for granted.',
  source: 'D5.5',
  shows: [
    {
      text: 'A weekly fit, and nightly scores into the campaign tool.',
      heard: {
        components: [
          { kind: 'training', quote: 'A weekly fit' },
          { kind: 'data_export', quote: 'nightly scores into the campaign tool' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'daily', words: 'nightly' },
            component: 'nightly scores into the campaign tool',
            quote: 'nightly',
          },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'A weekly fit, handed over as an ONNX file, and the metrics go to the wiki.',
      heard: {
        components: [
          { kind: 'training', quote: 'A weekly fit' },
          { kind: 'model_export', quote: 'handed over as an ONNX file' },
          { kind: 'data_export', quote: 'the metrics go to the wiki' },
        ],
      },
    },
  ],
  judge: (judged, reading) => {
    const planned = judged.filter(({ bucket }) => bucket === 'pipeline' || bucket === 'deployed_pipeline');
    const heard = judged.filter(({ component }) => component.status !== 'refused' && component.status !== 'later');
    if (heard.some(({ component }) => OTHER_USES.includes(component.kind))) return null;
    if (waitingFor(judged, reading)) return null;
    const trains =
      planned.some(({ component }) => component.kind === 'training') ||
      factsOf(reading, 'trigger', 'role:training').some(isSure);
    const out = planned.find(({ component }) => component.kind === 'data_export' && scores(component, heard, reading));
    return trains && out && valueOf(reading, 'trains_in_each_run') !== true
      ? {
          text: `"${out.component.name}" delivers what a model says, so something scores before it.`,
          evidence: out.component.evidence,
          carrier: out.component.id,
        }
      : null;
  },
});

/** Delivered at a time of its own; or heard faintly, with no report that could be all there is to deliver. */
const scores = (out: Component, heard: readonly JudgedComponent[], reading: Reading): boolean => {
  const clock = factOf(reading, 'trigger', aboutComponent(out));
  const fits = heard.map(({ component }) =>
    component.kind === 'training' ? clockOf(component, 'training', reading) : null,
  );
  if (clock !== null && isSure(clock))
    return !fits.some((other) => other !== null && sameClock(other.value, clock.value));
  return (
    out.confidence < 1 && out.confidence >= SURE_PART && !heard.some(({ component }) => component.kind === 'reporting')
  );
};
