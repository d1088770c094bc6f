import { lintRule } from '#document/lint/lint-rule';
import { spot } from '#document/lint/linted';
import { SECTIONS, sectionIds } from '#document/sections';

export default lintRule({
  id: 'missing_section',
  says: 'The document has all six sections.',
  because: 'A section that is missing cannot be told apart from one that was forgotten.',
  source: 'D7.3',
  severity: 'error',
  instead: 'Add the section; where there is nothing to say, say so in one line.',
  shows: [
    {
      in: 'document',
      text: `{missing_section}{missing_section}# Pipeline Architecture: x

## Overview

Two stores order from a forecast. One model serves both.

## Pipeline Decomposition

No pipeline is planned yet.

## Cross-Pipeline Data Flow

Nothing is shared between pipelines.

## Deferred / Future Work

Nothing is deferred.`,
    },
  ],
  clean: [{ in: 'open_questions', text: 'None: everything that matters has an answer.' }],
  check: ({ sectionsOf }) =>
    sectionIds
      .filter((id) => sectionsOf(id).length === 0)
      .map((id) => ({
        ...spot(1, 1, 1),
        text: `Unexpected document without "## ${SECTIONS[id].heading}", expected ${SECTIONS[id].holds}.`,
      })),
});
