import type { CoverageRule } from '#design/coverage/coverage-rule';
import dataSources from '#design/coverage/data_sources';
import deploymentTargets from '#design/coverage/deployment_targets';
import existingInfrastructure from '#design/coverage/existing_infrastructure';
import modelWork from '#design/coverage/model_work';
import operationalNeeds from '#design/coverage/operational_needs';
import processing from '#design/coverage/processing';
import teamContext from '#design/coverage/team_context';
import { worksAlready } from '#design/readiness/works-already';
import type { Reading } from '#reading/reading';
import type { CoverageCategory } from '#vocabulary/coverage';

/** The seven categories (D3.2), in the order in which they are asked about. */
export const COVERAGE_RULES: readonly CoverageRule[] = [
  dataSources,
  processing,
  modelWork,
  deploymentTargets,
  operationalNeeds,
  existingInfrastructure,
  teamContext,
];

/** With fewer categories than this the interview asks before it goes on (D3.3: "fewer than 3 to 4"). */
const ENOUGH = 4;

/** What was said something about, of the seven categories. */
export const covered = (reading: Reading, rules: readonly CoverageRule[] = COVERAGE_RULES): CoverageCategory[] =>
  rules.filter((rule) => rule.judge(reading).length > 0).map(({ id }) => id);

/**
 * Whether too little was said to go on (D3.3). A short request for one thing whose model works already is complete as it
 * is and accepted as simple (D2.4).
 */
export const isThin = (reading: Reading, categories: readonly CoverageCategory[] = covered(reading)): boolean =>
  categories.length < ENOUGH && !isSimple(reading);

function isSimple(reading: Reading): boolean {
  const wanted = reading.components.filter(
    ({ status, stays }) => (status === 'wanted' || status === 'exists') && !stays,
  );
  return (
    worksAlready(reading).length > 0 && wanted.some(({ kind }) => kind === 'training' || kind === 'batch_inference')
  );
}
