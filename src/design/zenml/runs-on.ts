import { ORCHESTRATORS, type OrchestratorSheet, UNPROVEN_FLAVORS } from '#design/zenml/capabilities';
import { noFlavor, flavorOf } from '#design/zenml/places';

/** What is true of the place where the pipelines are to run, as a sentence (ZENML.md sections 3, 5 and 10). */
export function runsOn(place: string): string {
  const flavor = flavorOf(place);
  if (flavor === null) {
    const other = noFlavor(place);
    return other
      ? `ZenML has no orchestrator of the name ${other.called}; ${other.instead} would do.`
      : `ZenML has no orchestrator of the name ${place}; its pipelines would be started from there by a script.`;
  }
  const sheet: OrchestratorSheet = ORCHESTRATORS[flavor];
  const name = `${sheet.called.charAt(0).toUpperCase()}${sheet.called.slice(1)}`;
  const release = UNPROVEN_FLAVORS.has(flavor)
    ? ' Check that your ZenML release ships it.'
    : sheet.since
      ? ` It needs ZenML ${sheet.since} or newer.`
      : '';
  return `${name} runs ${sheet.runs} ${scheduling(sheet)}.${release}`;
}

function scheduling(sheet: OrchestratorSheet): string {
  if (sheet.schedule === 'unclear') return 'and is not known to keep a schedule';
  if (sheet.schedule === 'no') return 'and keeps no schedule, so that a clock outside has to start the run';
  return sheet.managesSchedule
    ? 'and keeps the schedule, which can be changed and paused from ZenML'
    : 'and keeps the schedule, which is changed and paused there';
}
