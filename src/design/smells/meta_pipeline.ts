import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { listed, said } from '#design/say';

export default smell({
  id: 'meta_pipeline',
  says: 'A pipeline creates, starts or restarts other pipelines.',
  because: 'Pipelines are units that stand for themselves; a layer above them is a second orchestrator, home-made.',
  source: 'D9, ZENML.md section 4',
  cost: 'The conductor has to know what runs, what failed and what to repeat, which is what the orchestrator already knows.',
  instead: 'Each pipeline with its own schedule or started by hand; usually the cut between them is wrong.',
  shows: [
    {
      text: 'A master pipeline reads the config and launches the others in order.',
      heard: {
        signals: [
          { signal: 'pipeline_runs_pipelines', quote: 'A master pipeline reads the config and launches the others' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Airflow starts both pipelines, each at its own time.',
      heard: { facts: [{ attribute: 'orchestrator', value: 'airflow', quote: 'Airflow starts both' }] },
    },
  ],
  judge: (context) => {
    const signal = standingSignal(context.reading, 'pipeline_runs_pipelines');
    if (!signal) return null;
    const names = context.architecture?.pipelines.map(({ name }) => name) ?? [];
    return {
      text: `A pipeline is to run the other pipelines: ${said(signal.evidence)}.`,
      cost: 'It has to keep track of what runs, what failed and what may be repeated, which the orchestrator does already. When it dies itself, the pipelines below it are left half done and nothing says which half. Without ZenML Pro a pipeline cannot start another one on a server at all.',
      instead: `Drop that layer. ${names.length > 0 ? `${listed(names)} each ${names.length === 1 ? 'has its' : 'have their'} own start, and repeating a failed step is a setting of the step.` : 'Give each pipeline its own schedule or start it by hand; repeating a failed step is a setting of the step.'} If that seems impossible, the pipelines are cut in the wrong places.`,
      evidence: signal.evidence,
    };
  },
});
