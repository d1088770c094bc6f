import { factOf } from '#design/facts';
import { listed } from '#design/say';
import { ORCHESTRATORS } from '#design/zenml/capabilities';
import { limit } from '#design/zenml/limit-rule';
import { canDo, flavorOf } from '#design/zenml/places';

const weekly = { kind: 'schedule', cadence: 'weekly', detail: null } as const;

export default limit({
  id: 'schedule_without_scheduler',
  says: 'A schedule is planned on an orchestrator that keeps none.',
  because: 'Open-source ZenML has no scheduler of its own; it hands the schedule to the orchestrator or refuses it.',
  source: 'ZENML.md section 3',
  cost: 'Attaching the schedule ends in an error, and nothing runs.',
  instead: 'A clock outside (cron, CI, Airflow) that starts the run, or another orchestrator.',
  shows: [
    {
      text: 'Every Sunday night, on the Slurm cluster.',
      heard: { facts: [{ attribute: 'orchestrator', value: 'slurm', quote: 'Slurm' }] },
      planned: [{ role: 'training', trigger: weekly }],
    },
    {
      text: 'Weekly, just on my laptop with the local orchestrator.',
      heard: { facts: [{ attribute: 'orchestrator', value: 'local', quote: 'local orchestrator' }] },
      planned: [{ role: 'training', trigger: weekly }],
    },
  ],
  clean: [
    {
      text: 'Weekly on our Kubernetes.',
      heard: { facts: [{ attribute: 'orchestrator', value: 'kubernetes', quote: 'Kubernetes' }] },
      planned: [{ role: 'training', trigger: weekly }],
    },
    {
      text: 'I start it on Slurm when I need it.',
      heard: { facts: [{ attribute: 'orchestrator', value: 'slurm', quote: 'Slurm' }] },
      planned: [{ role: 'training', trigger: { kind: 'manual', cadence: null, detail: null } }],
    },
  ],
  judge: ({ architecture, reading }) => {
    const place = factOf(reading, 'orchestrator', 'workflow');
    const scheduled = architecture.pipelines
      .filter(({ trigger }) => trigger.kind === 'schedule')
      .map(({ name }) => name);
    const flavor = place && flavorOf(place.value);
    if (!place || !flavor || scheduled.length === 0 || canDo(place.value, 'schedule') !== 'no') return null;
    const { called } = ORCHESTRATORS[flavor];
    return {
      severity: 'warning',
      text: `${listed(scheduled)} ${scheduled.length > 1 ? 'run' : 'runs'} on a schedule, and ZenML cannot schedule on ${called}.`,
      cost: 'Attaching the schedule is refused with an error, so nothing would run at night and nobody would be told.',
      instead: `Let a clock that is already there (cron on a machine that is always on, your CI, an Airflow) start the run on ${called}.`,
      evidence: place.evidence,
    };
  },
});
