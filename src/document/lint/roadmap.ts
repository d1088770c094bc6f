import { lintRule } from '#document/lint/lint-rule';
import { matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'roadmap',
  says: 'The document holds no week-by-week plan.',
  because: 'Phases say what comes after what; weeks say when, and nobody here can know that.',
  source: 'D7.5',
  severity: 'warning',
  instead: 'Keep the phase labels and delete the calendar.',
  shows: [
    { in: 'end', text: '\n{roadmap}Week 1-2: load the data' },
    { in: 'deferred', text: '- {roadmap}**Sprint 3**: tuning' },
    { in: 'end', text: '\n### {roadmap}Timeline' },
    { in: 'end', text: '\n| {roadmap}Q3 2026 | scoring |' },
  ],
  clean: [
    { in: 'overview', text: 'Week 12 of the season is scored like week 1. The roadmap of the stores is elsewhere.' },
    { in: 'deferred', text: '- **Phase 2**: tuning' },
  ],
  check: ({ prose }) =>
    matchesIn(prose, CALENDAR).map((match) => ({
      ...match,
      text: `Unexpected calendar "${match.words}", expected phases only.`,
    })),
});

const CALENDAR = new RegExp(
  [
    String.raw`(?<=^[\s|>#*+\d.-]{0,12})(?:\*\*)?(?:weeks?|months?|sprints?|days?) \d{1,2}(?:\s?(?:-|–|to|and|&)\s?\d{1,2})?(?:\*\*)?\s?(?=:|\||–|—|-\s|$)`,
    String.raw`(?<=^[\s|>#*+\d.-]{0,12})(?:\*\*)?Q[1-4](?: ?\/? ?(?:20)?\d\d)?(?:\*\*)?\s?(?=:|\||–|—|-\s|$)`,
    String.raw`(?<=^#{1,6} )(?:project |implementation |delivery |high-level )?(?:roadmap|timeline|milestones|gantt chart|schedule of work)\b`,
  ].join('|'),
  'i',
);
