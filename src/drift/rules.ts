import type { DriftRule } from '#drift/rules/drift-rule';
import drift_contradicts_edge from '#drift/rules/drift_contradicts_edge';
import drift_contradicts_model from '#drift/rules/drift_contradicts_model';
import drift_contradicts_pipeline from '#drift/rules/drift_contradicts_pipeline';
import drift_contradicts_promotion from '#drift/rules/drift_contradicts_promotion';
import drift_contradicts_trigger from '#drift/rules/drift_contradicts_trigger';
import drift_contradicts_version from '#drift/rules/drift_contradicts_version';
import drift_missing_model from '#drift/rules/drift_missing_model';
import drift_missing_pipeline from '#drift/rules/drift_missing_pipeline';
import drift_missing_promotion from '#drift/rules/drift_missing_promotion';
import drift_missing_step from '#drift/rules/drift_missing_step';
import drift_partial_edge from '#drift/rules/drift_partial_edge';
import drift_partial_pipeline from '#drift/rules/drift_partial_pipeline';
import drift_partial_step from '#drift/rules/drift_partial_step';
import drift_unrequested_edge from '#drift/rules/drift_unrequested_edge';
import drift_unrequested_model from '#drift/rules/drift_unrequested_model';
import drift_unrequested_pipeline from '#drift/rules/drift_unrequested_pipeline';
import drift_unrequested_promotion from '#drift/rules/drift_unrequested_promotion';
import drift_unrequested_step from '#drift/rules/drift_unrequested_step';
import drift_unrequested_trigger from '#drift/rules/drift_unrequested_trigger';

/** What each kind of difference means. A new one is a new file in rules/ and a line here. */
export const DRIFT_RULES: readonly DriftRule[] = [
  drift_contradicts_edge,
  drift_contradicts_model,
  drift_contradicts_pipeline,
  drift_contradicts_promotion,
  drift_contradicts_trigger,
  drift_contradicts_version,
  drift_missing_model,
  drift_missing_pipeline,
  drift_missing_promotion,
  drift_missing_step,
  drift_partial_edge,
  drift_partial_pipeline,
  drift_partial_step,
  drift_unrequested_edge,
  drift_unrequested_model,
  drift_unrequested_pipeline,
  drift_unrequested_promotion,
  drift_unrequested_step,
  drift_unrequested_trigger,
];
