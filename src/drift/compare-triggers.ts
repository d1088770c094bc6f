import type { Pipeline } from '#architecture/architecture';
import type { AsBuilt, BuiltPipeline } from '#asbuilt/as-built';
import { cadenceOf, namedCron } from '#asbuilt/cadence';
import type { Difference } from '#drift/difference';
import type { Places } from '#drift/places';

/** What an as-built document says where the code says nothing; such a trigger is not a statement. */
const NOTHING_SAID = /not found in the code/;

/** A trigger that the code does not show is not checkable, never missing: schedules mostly live elsewhere (ZENML.md section 3). */
export function compareTrigger(
  planned: Pipeline,
  pipeline: BuiltPipeline,
  built: AsBuilt,
  places: Places,
): Difference[] {
  const { trigger } = planned;
  const silent = trigger.detail !== null && NOTHING_SAID.test(trigger.detail);
  const schedules = built.schedules.filter((site) => site.attached && site.pipelines.includes(pipeline.id));
  const deployment = built.deployments.find(
    (site) => site.how !== 'model_deployer' && site.pipelines.includes(pipeline.id),
  );
  const document = { line: places.get(`trigger:${planned.name}`) ?? places.get(`pipeline:${planned.name}`) ?? null };
  const difference = (
    kind: Difference['kind'],
    text: string,
    instead: string | null,
    site?: { file: string; line: number },
  ): Difference[] => [
    {
      identity: `${kind} trigger ${planned.name}`,
      kind,
      about: 'trigger',
      severity: kind === 'contradicts' ? 'warning' : 'info',
      text,
      instead,
      document,
      code: site ? { file: site.file, line: site.line } : null,
    },
  ];
  const [schedule] = schedules;
  if (silent) {
    const site = schedule ?? deployment;
    return site
      ? difference(
          'unrequested',
          `${planned.name} has a trigger in the code, and the document says that there is none to be found.`,
          'Write the trigger into the document.',
          site,
        )
      : [];
  }
  if (trigger.kind === 'schedule') {
    if (!schedule)
      return difference('not_checkable', `The schedule of ${planned.name} cannot be seen in the code.`, null);
    const wanted = trigger.cadence === null ? null : (namedCron(trigger.cadence) ?? trigger.cadence);
    const cadences = schedules.map((site) => cadenceOf(site));
    if (wanted === null || cadences.includes(null) || cadences.some((cadence) => cadence === wanted)) return [];
    return difference(
      'contradicts',
      `${planned.name} runs ${wanted} in the document, ${cadences[0]} in the code.`,
      'Change whichever of the two is out of date.',
      schedule,
    );
  }
  if (trigger.kind === 'request') {
    return deployment
      ? []
      : difference('not_checkable', `Whether ${planned.name} is deployed cannot be seen in the code.`, null);
  }
  if (schedule)
    return difference(
      'contradicts',
      `${planned.name} is started ${trigger.kind === 'manual' ? 'by hand' : 'by an event'} in the document, on a schedule in the code.`,
      'Change whichever of the two is out of date.',
      schedule,
    );
  return difference('not_checkable', `What starts ${planned.name} (${trigger.kind}) cannot be seen in the code.`, null);
}
