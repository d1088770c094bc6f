import { valueOf } from '#design/facts';
import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { counted, said } from '#design/say';
import { keepers } from '#design/smells/terms';
import { placeWord } from '#design/zenml/places';

export default smell({
  id: 'step_microservices',
  says: 'Each step is to be a service, container or endpoint of its own.',
  because: 'Remote orchestrators isolate each step in its own container already.',
  source: 'D9, ZENML.md section 10',
  cost: 'Every step becomes something to deploy, secure, version and watch, and a call over the network can fail half-way.',
  instead: 'Plain steps; the orchestrator starts a container for each of them where isolation is wanted.',
  shows: [
    {
      text: 'Every step is its own Docker service with a REST interface, they call each other.',
      heard: {
        signals: [{ signal: 'step_as_service', quote: 'Every step is its own Docker service with a REST interface' }],
      },
    },
  ],
  clean: [
    {
      text: 'The steps run as pods on our cluster.',
      heard: { facts: [{ attribute: 'orchestrator', value: 'kubernetes', quote: 'pods on our cluster' }] },
    },
    {
      text: 'The scoring service has an endpoint that the shop calls.',
      heard: { components: [{ kind: 'realtime_inference', quote: 'scoring service has an endpoint' }] },
    },
  ],
  judge: (context) => {
    const signal = standingSignal(context.reading, 'step_as_service');
    if (!signal) return null;
    const steps = context.architecture?.pipelines.reduce((sum, { steps: own }) => sum + own.length, 0) ?? 0;
    const place = valueOf(context.reading, 'orchestrator');
    return {
      text: `Steps are to be services of their own: ${said(signal.evidence)}.`,
      cost: `${steps > 0 ? `The ${counted(steps, 'step')} of this design become ${counted(steps, 'service')}` : 'Each step becomes a service'} that ${keepers(context.reading)} has to deploy, secure and watch. Data travels through requests instead of versioned artifacts, nothing is cached, and a run that stops half-way cannot start again at the step that failed.`,
      instead: `Write them as plain steps. A remote orchestrator${place ? ` (${placeWord(place)} in your case)` : ''} already starts a container for each, with an image and resources of its own where a step needs them; to exchange one, exchange its code behind the same inputs and outputs.`,
      evidence: signal.evidence,
    };
  },
});
