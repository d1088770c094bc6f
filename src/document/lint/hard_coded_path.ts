import { lintRule } from '#document/lint/lint-rule';
import { matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'hard_coded_path',
  says: 'Models and artifacts are passed on by name and stage, not by path or id.',
  because: 'A path in one pipeline is an assumption about another one that nobody checks.',
  source: 'D5.6',
  severity: 'warning',
  cost: 'The day the bucket moves, scoring silently reads the old model.',
  instead: 'Name the model and the stage: "reads the production version of churn".',
  shows: [
    { in: 'data_flow', text: '- scoring loads {hard_coded_path}s3://ml-models/churn/latest.pkl and promotes nothing' },
    { in: 'data_flow', text: '- promoted by copying {hard_coded_path}/mnt/models/churn' },
    { in: 'data_flow', text: '- reads {hard_coded_path}model.joblib once it is promoted' },
  ],
  clean: [
    { in: 'data_sources', text: 's3://acme-raw/orders, nightly' },
    {
      in: 'data_flow',
      text: '- promoted when A/B and/or shadow runs agree; see https://docs.zenml.io/concepts/models.',
    },
  ],
  check: ({ prose, pipelines }) => {
    const sources = new Set(
      pipelines.flatMap(({ source }) =>
        source.fields
          .filter(({ id }) => id === 'dataSources')
          .flatMap(({ block, members }) => [block.line, ...members.map((member) => member.block.line)]),
      ),
    );
    return matchesIn(
      prose.filter(({ number }) => !sources.has(number)),
      PATHS,
    ).map((match) => ({
      ...match,
      text: `Unexpected path "${match.words}", expected the name of a model or artifact.`,
    }));
  },
});

const PATHS =
  /\b(?:s3a?|gs|gcs|abfss?|wasbs?|dbfs|hdfs|file):\/\/[^\s)`,;]+|(?<![\w/:.])\/(?:home|mnt|data|tmp|var|opt|srv|Users|dbfs|models?)\/[^\s)`,;]+|\b[A-Za-z]:\\[^\s)`,;]+|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|(?<![\w./-])[\w-][\w./-]{0,80}\.(?:pkl|pickle|joblib|pth?|onnx|h5|safetensors)\b/;
