import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';
import { SECTIONS } from '#document/sections';

export default lintRule({
  id: 'missing_pipeline',
  says: 'The decomposition names at least one pipeline, each under "### Pipeline N: NAME (MVP)" or "(Phase N)".',
  because: 'Without a pipeline there is nothing to build.',
  source: 'D7.3',
  severity: 'error',
  instead: 'Give every pipeline a heading "### Pipeline 1: NAME (MVP)" and its seven bullets.',
  shows: [
    {
      in: 'document',
      text: '# Pipeline Architecture: x\n\n## {missing_pipeline}Pipeline Decomposition\n\nWe train and we score.\n',
    },
  ],
  clean: [{ in: 'pipelines', text: 'No pipeline is planned yet.' }],
  check: ({ sectionsOf, pipelines }) =>
    pipelines.length > 0
      ? []
      : sectionsOf('decomposition')
          .filter(({ paragraph }) => paragraph?.text !== SECTIONS.decomposition.nothing)
          .slice(0, 1)
          .map(({ heading }) =>
            foundAt(heading, 'Unexpected decomposition without a pipeline, expected "### Pipeline 1: NAME (MVP)".'),
          ),
});
