import { factOf } from '#design/facts';
import { listed } from '#design/say';
import { limit } from '#design/zenml/limit-rule';

const onData = { kind: 'event', cadence: null, detail: 'when the file arrives' } as const;

export default limit({
  id: 'event_trigger_needs_pro',
  says: 'A pipeline is to start on an event, which open-source ZenML cannot wait for.',
  because: 'Triggers on events and runs started on the server belong to ZenML Pro.',
  source: 'ZENML.md section 4',
  cost: 'The event happens and nothing starts.',
  instead: 'Whatever sees the event starts the run (CI, a script, a cron that looks), or ZenML Pro.',
  shows: [
    {
      text: 'Training starts when the bureau file lands.',
      heard: { components: [{ kind: 'training', quote: 'Training' }] },
      planned: [{ role: 'training', trigger: onData }],
    },
  ],
  clean: [
    {
      text: 'Training starts when the bureau file lands, we have ZenML Pro.',
      heard: { facts: [{ attribute: 'zenml_edition', value: 'pro', quote: 'ZenML Pro' }] },
      planned: [{ role: 'training', trigger: onData }],
    },
    {
      text: 'Training runs every month.',
      heard: { components: [{ kind: 'training', quote: 'Training' }] },
      planned: [{ role: 'training', trigger: { kind: 'schedule', cadence: 'monthly', detail: null } }],
    },
  ],
  judge: ({ architecture, reading }) => {
    const edition = factOf(reading, 'zenml_edition', 'workflow');
    const waiting = architecture.pipelines.filter(({ trigger }) => trigger.kind === 'event');
    if (waiting.length === 0 || edition?.value === 'pro') return null;
    const names = listed(waiting.map(({ name, trigger: { detail } }) => (detail ? `${name} (${detail})` : name)));
    return {
      severity: edition ? 'warning' : 'info',
      text: `${names} ${waiting.length > 1 ? 'start' : 'starts'} on an event. Only ZenML Pro can wait for events; with the open-source edition something outside has to start the run.`,
      cost: 'Without that something the event happens, and nothing starts.',
      instead:
        'Let the system that sees the event first start the run: the CI job, the script that receives the file, or a short cron job that looks whether there is something new and then starts it.',
      evidence: edition?.evidence ?? [],
    };
  },
});
