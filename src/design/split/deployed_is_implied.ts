import { implied } from '#design/split/implied-rule';
import { waitingFor } from '#design/split/waiting-for';

export default implied({
  id: 'deployed_is_implied',
  role: 'deployed',
  says: 'Where an answer has to be there within seconds and no scoring has a time of its own, it is given on request.',
  because: 'Nobody names the service; people say how long somebody stands and waits.',
  source: 'D4.4, D5.5',
  shows: [
    {
      text: 'The caller gets the tariff within ten seconds; the model is fitted anew each month.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'gets the tariff' },
          { kind: 'training', quote: 'the model is fitted anew' },
        ],
        facts: [
          { attribute: 'latency_ms', value: 10_000, subject: 'role:deployed', quote: 'within ten seconds' },
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'monthly', words: 'each month' },
            component: 'the model is fitted anew',
            quote: 'each month',
          },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Cut the calls into pieces under thirty seconds, train, and copy the model to the folder.',
      heard: {
        components: [
          { kind: 'preprocessing', quote: 'Cut the calls into pieces under thirty seconds' },
          { kind: 'training', quote: 'train' },
        ],
        facts: [
          {
            attribute: 'latency_ms',
            value: 30_000,
            subject: 'role:deployed',
            quote: 'under thirty seconds',
          },
        ],
      },
    },
    {
      text: 'Every night the tariffs are worked out, and the page shows them within ten seconds.',
      heard: {
        components: [{ kind: 'batch_inference', quote: 'the tariffs are worked out' }],
        facts: [
          { attribute: 'latency_ms', value: 10_000, subject: 'role:deployed', quote: 'within ten seconds' },
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'daily', words: 'Every night' },
            component: 'the tariffs are worked out',
            quote: 'Every night',
          },
        ],
      },
    },
  ],
  judge: (judged, reading) => {
    const waiting = waitingFor(judged, reading);
    return waiting === null
      ? null
      : {
          text: `Somebody waits for the answer ("${waiting.said.evidence[0]?.quote ?? ''}"), so it is given on request.`,
          evidence: waiting.said.evidence,
          ...(waiting.carrier && { carrier: waiting.carrier.id }),
        };
  },
});
