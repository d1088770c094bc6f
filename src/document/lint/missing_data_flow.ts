import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';
import { SECTIONS } from '#document/sections';

export default lintRule({
  id: 'missing_data_flow',
  says: 'Where there are two or more pipelines, the document says how they share what they make.',
  because: 'An artifact that one makes and another reads is the contract between them.',
  source: 'D5.6',
  severity: 'info',
  instead: 'Say who produces what and who reads it; if they really share nothing, say why they are one project.',
  shows: [
    {
      in: 'document',
      text: '# Pipeline Architecture: x\n\n## Pipeline Decomposition\n\n### Pipeline 1: churn_training (MVP)\n\n- **Purpose**: learns\n\n### Pipeline 2: churn_scoring (Phase 2)\n\n- **Purpose**: scores\n\n## {missing_data_flow}Cross-Pipeline Data Flow\n\nNothing is shared between pipelines.\n',
    },
  ],
  clean: [{ in: 'data_flow', text: 'demand_training promotes a version when it wins; demand_scoring reads it.' }],
  check: ({ sectionsOf, pipelines }) =>
    pipelines.length < 2
      ? []
      : sectionsOf('data_flow')
          .filter(({ paragraph }) => paragraph?.text === SECTIONS.data_flow.nothing)
          .map(({ heading }) =>
            foundAt(
              heading,
              `Unexpected ${pipelines.length} pipelines that share nothing, expected who produces and who reads.`,
            ),
          ),
});
