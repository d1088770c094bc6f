import { signalsOf } from '#design/facts';
import { exception } from '#design/classify/classify-rule';

export default exception({
  id: 'etl_where_zenml_runs',
  says: 'Plain ETL may be a pipeline where the team runs ZenML already.',
  because: 'One place for all scheduled work is worth more there than the lighter tool.',
  source: 'D4.3',
  shows: [
    {
      text: 'We have run on ZenML for a year. The price list goes into the shop system every night.',
      heard: {
        components: [{ kind: 'plain_etl', quote: 'The price list goes into the shop system' }],
        signals: [{ signal: 'on_zenml_already', quote: 'We have run on ZenML for a year' }],
      },
    },
  ],
  clean: [
    {
      text: 'The price list goes into the shop system every night.',
      heard: { components: [{ kind: 'plain_etl', quote: 'The price list goes into the shop system' }] },
    },
  ],
  judge: ({ kind, status }, reading) => {
    const [heard] = signalsOf(reading, 'on_zenml_already');
    return kind === 'plain_etl' && status === 'wanted' && heard
      ? {
          bucket: 'pipeline',
          text: 'It computes nothing that needs a version, but ZenML runs here already, so it may live beside the rest.',
          evidence: heard.evidence,
        }
      : null;
  },
});
