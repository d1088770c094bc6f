import { lintRule } from '#document/lint/lint-rule';
import { fieldValue, spotOfField } from '#document/lint/linted';

export default lintRule({
  id: 'consumer_without_producer',
  says: 'A model that is read by one pipeline is made by another.',
  because: 'Inference reads a version that training created; without a producer there is no version to read.',
  source: 'D5.6',
  severity: 'error',
  cost: 'The scoring pipeline fails on its first run.',
  instead: 'Add the pipeline that creates the versions, or say where the finished model comes from.',
  shows: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn_scoring (MVP)\n\n- **Trigger**: Schedule, weekly\n- **Model Control Plane**: {consumer_without_producer}reads the production version of churn',
    },
  ],
  clean: [
    {
      in: 'pipelines',
      text: '### Pipeline 1: ticket_routing (MVP)\n\n- **Trigger**: Schedule, weekly\n- **Model Control Plane**: reads a pretrained model from Hugging Face',
    },
    {
      in: 'pipelines',
      text: '### Pipeline 1: churn_scoring (MVP)\n\n- **Trigger**: Schedule, weekly\n- **Model Control Plane**: takes no part, no model is made or read here',
    },
  ],
  check: ({ pipelines, architecture, prose }) => {
    const isMade = pipelines.some(
      (pipeline) =>
        pipeline.says.role === 'training' ||
        MAKES.test(fieldValue(pipeline, 'modelControlPlane')) ||
        pipeline.says.steps.some((step) => step.produces.some((made) => /\((?:trained )?model\)/i.test(made))),
    );
    const isGiven = architecture.models.length > 0 || prose.some(({ text }) => GIVEN.test(text));
    if (isMade || isGiven) return [];
    return pipelines
      .filter((pipeline) => READS.test(fieldValue(pipeline, 'modelControlPlane')))
      .map((pipeline) => ({
        ...spotOfField(pipeline, 'modelControlPlane'),
        text: `Unexpected "${pipeline.says.name}" that reads a model nobody makes, expected a pipeline that creates its versions.`,
      }));
  },
});

const MAKES = /\b(?:creates?|produces?|registers?|trains?|writes?)\b/i;
const READS =
  /\b(?:reads?|loads?|uses?|consumes?|fetch(?:es)?|serves?)\b.{0,60}\b(?:version|model|production|stage)\b/i;
const GIVEN =
  /\b(?:pre-?trained|off the shelf|foundation model|hugging ?face|openai|anthropic|vendor|existing model|model api|llm|already trained|trained (?:elsewhere|outside|by hand))\b/i;
