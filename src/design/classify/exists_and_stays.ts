import { exception } from '#design/classify/classify-rule';
import { leaveIt } from '#design/classify/instead';
import { isTheWorkItself } from '#design/classify/work-itself';
import { KINDS, type KindId } from '#vocabulary/kinds';

export default exception({
  id: 'exists_and_stays',
  says: 'What runs today, works and is to stay is built around, not rebuilt.',
  because: 'A rewrite of something that works costs weeks and brings nothing that the person asked for.',
  source: 'D2.6',
  cost: 'Two versions of the same job would have to be kept in step, and the one that works today is put at risk.',
  instead: 'Leave it where it runs and let the pipelines meet it at a table, a file or a model version.',
  shows: [
    {
      text: 'The data team loads the invoices into Snowflake every night, that works and stays theirs.',
      heard: {
        components: [{ kind: 'ingestion', quote: 'loads the invoices into Snowflake', status: 'exists', stays: true }],
      },
    },
  ],
  clean: [
    {
      text: 'Today I load the invoices by hand, that should become a pipeline.',
      heard: { components: [{ kind: 'ingestion', quote: 'load the invoices by hand', status: 'exists' }] },
    },
  ],
  judge: (component, reading) =>
    component.status === 'exists' &&
    !isTheWorkItself(component, reading) &&
    (component.stays || KINDS[component.kind].usual === 'not_a_pipeline')
      ? {
          bucket: 'not_a_pipeline',
          instead: leaveIt(component, reading),
          text: STAYS[component.kind] ?? 'It works today and stays as it is; the pipelines are built around it.',
        }
      : null,
});

/** What it means for the pipelines that something stays, by what it does. */
const STAYS: Partial<Record<KindId, string>> = {
  ingestion: 'The data arrives without these pipelines, and they start from what has arrived.',
  streaming: 'Events are taken in as they come, day and night; the pipelines work on what has piled up.',
  plain_etl: 'It moves data, works today and stays as it is.',
  preprocessing: 'The data is prepared before it gets here, and that works.',
  feature_engineering: 'The features are computed before they get here, and that works.',
  labeling:
    'People label at their own pace in a tool of their own; a run cannot wait for them and reads what is finished.',
  training: 'The model is made elsewhere; what is needed here is its newest good version.',
  batch_inference: 'These predictions are made today by something that works and stays.',
  realtime_inference: 'It answers requests today, and nothing here replaces it.',
  dashboard: 'People look at it; it shows what the pipelines deliver and computes nothing that needs a version.',
  alerting: 'It watches all the time, which a pipeline that runs and ends cannot do.',
  application: 'It is the product around the model, with owners and releases of its own.',
  cicd: 'Code is tested and released there already.',
  ab_testing: 'Traffic is split there already, between versions that exist.',
  exploration: 'It is a search with open outcome, and a notebook serves that better.',
  feature_store: 'It is a service that runs all the time; steps read from it and write to it.',
};
