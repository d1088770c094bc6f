import { lintRule } from '#document/lint/lint-rule';
import { matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'time_estimate',
  says: 'The document holds no estimate of how long it takes to build.',
  because: 'The time depends on access, people and data that cannot be judged here; a number is read as a promise.',
  source: 'D7.5',
  severity: 'warning',
  instead: 'Leave the phases and take the number out: get the MVP running first, then you know.',
  shows: [
    { in: 'overview', text: 'Stores order from a forecast. {time_estimate}The MVP can be built in about two weeks.' },
    { in: 'deferred', text: '- **Drift detection**: later; {time_estimate}effort: 5 person-days' },
    { in: 'deferred', text: '- **Tuning**: {time_estimate}takes 3-4 weeks to implement' },
    { in: 'deferred', text: '- **Tuning**: {time_estimate}phase 2, ~3 sprints' },
  ],
  clean: [
    {
      in: 'overview',
      text: 'The model learns from the last 2 weeks of history. The list must be there at 12:30 tomorrow.',
    },
    {
      in: 'overview',
      text: 'Artifacts are kept for 3 months. Training takes 4 hours on one GPU, and phase 2 starts after.',
    },
    { in: 'deferred', text: '- **Drift detection**: once 2 months of scores exist to compare with' },
    {
      in: 'deferred',
      text: '- **Retraining**: a model that was trained within 30 days is fresh; a phase of 5 days is one batch',
    },
  ],
  check: ({ prose }) =>
    matchesIn(
      prose.filter(({ text }) => /day|week|month|quarter|sprint/i.test(text)),
      TIMES,
    ).map((match) => ({
      ...match,
      text: `Unexpected estimate "${match.words}", expected no time to build.`,
    })),
});

const N = String.raw`(?:\d{1,3}|one|two|three|four|five|six|eight|ten|a few|a couple of|several)(?:\s?(?:-|–|to|or)\s?(?:\d{1,3}|two|three|four|five|six))?`;
const UNIT = '(?:working |business |calendar )?(?:days?|weeks?|months?|quarters?|sprints?)';
const BUILD = String.raw`(?:build|built|implement(?:ed|ation)?|develop(?:ed|ment)?|ship(?:ped)?|launch(?:ed)?|roll(?:ed)? out|go(?:es)? live|set up|complete the mvp|be in production|be running|be ready|be done|be finished|be delivered|be complete)`;
const WORK = '(?:work|effort|development|engineering|implementation|coding)';

const TIMES = new RegExp(
  [
    String.raw`\b(?:person|man|developer|engineer|dev)[- ](?:days?|weeks?|months?)\b`,
    String.raw`\b(?:estimated (?:time|duration)|estimated|estimate|eta|delivery within|effort|time to (?:build|implement|production)|timeline)\b\W{0,3}(?:of |is |about |around |approx\.? |~){0,3}${N} ?(?:person-|man-)?${UNIT}\b`,
    String.raw`\b(?:the |this )?(?:mvp|pipeline|phase \d+|it|everything|system|project)\b(?: \w+){0,3} ${BUILD} (?:in|within|after|by|under|over) (?:about |around |roughly |less than |the next )?~?${N} ${UNIT}\b`,
    String.raw`\b(?!be )${BUILD} (?:it |this )?(?:in|within|under) (?:about |around |roughly |less than )?~?${N} (?:${UNIT})\b(?! of\b)`,
    String.raw`\b(?:takes?|needs?|requires?) (?:about |around |roughly |approximately |up to )?~?${N} ${UNIT} (?:to ${BUILD}|of ${WORK})\b`,
    String.raw`\b${N} ${UNIT} (?:of ${WORK}|to (?:build|implement|develop|set up))\b`,
    String.raw`\b(?:phase \d+|mvp)\)?\s?(?:[(:,–—-]\s?|takes? |in |is )(?:about |around |approx\.? |roughly )?~?${N} (?:${UNIT})\b(?! of\b)`,
    String.raw`\b${N} sprints?\b(?! of (?!work|effort))`,
  ].join('|'),
  'i',
);
