import { given, isKnown, isShaky, pipelineOf, pipelinesOf, wanted } from '#interview/known';
import type { View } from '#interview/question-rule';

/** Whether nothing that was described uses what the model predicts, so that it has to be asked. */
export function nobodyUsesIt(view: View): boolean {
  if (pipelineOf(view, 'inference') || pipelineOf(view, 'deployed') || pipelinesOf(view).length === 0) return false;
  return isShaky(view) ? !isSurelyElsewhere(view) : isNotMentioned(view);
}

/** Heard well: a model is made, and no part, no file and no program takes it up. */
function isNotMentioned(view: View): boolean {
  const consumers = wanted(view, 'batch_inference', 'realtime_inference', 'data_export', 'model_export', 'application');
  const models = wanted(view, 'training', 'index_building', 'retraining');
  const checks = wanted(view, 'evaluation', 'drift_detection');
  return consumers.length === 0 && (models.length > 0 || checks.length === 0) && !isKnown(view, 'usage');
}

/** Heard faintly: only what was surely said to answer somewhere else, or was given as an answer, closes the question. */
function isSurelyElsewhere(view: View): boolean {
  const elsewhere = view.reading.components.some(
    (c) => (c.kind === 'batch_inference' || c.kind === 'realtime_inference') && c.stays && c.confidence >= 0.77,
  );
  return elsewhere || given(view, 'usage').some((f) => f.status === 'confirmed');
}
