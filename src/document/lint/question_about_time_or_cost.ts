import { lintRule } from '#document/lint/lint-rule';
import { foundAt } from '#document/lint/linted';

export default lintRule({
  id: 'question_about_time_or_cost',
  says: 'No open question asks how long it takes to build or what it will cost.',
  because: 'Neither can be answered before the MVP runs, and no pipeline is cut differently for it.',
  source: 'D7.5',
  severity: 'warning',
  instead:
    "Take it out: the time shows once the MVP runs, the cost in the cloud provider's calculator once the needs are known.",
  shows: [
    { in: 'open_questions', text: '1. {question_about_time_or_cost}How long will the MVP take to build?' },
    { in: 'open_questions', text: '1. {question_about_time_or_cost}What will the GPUs cost per month?' },
  ],
  clean: [
    {
      in: 'open_questions',
      text: '1. How long are call recordings kept?\n2. What is the cost of a false alarm to the desk?\n3. How long does the export take?',
    },
  ],
  check: ({ sectionsOf }) =>
    sectionsOf('open_questions')
      .flatMap(({ items }) => items)
      .filter(({ text }) => ASKS.test(text.slice(0, 1000)))
      .map((item) =>
        foundAt(item, `Unexpected question about time or cost "${item.text.slice(0, 80)}", expected none.`),
      ),
});

const ASKS =
  /\bhow (?:long|many (?:weeks|days|months|sprints))\b[^?]{0,60}\b(?:build|implement|develop|mvp|project|go live|set up|roll ?out)\b|\b(?:how much|what)\b[^?]{0,60}\b(?:gpus?|cloud|compute|infrastructure|hosting|cluster|it|this|running|storage)\b[^?]{0,30}\bcosts?\b|\bwhat\b[^?]{0,20}\bcosts? of (?:the )?(?:gpus?|cloud|compute|infrastructure|hosting|cluster|storage)\b|\bwhen (?:will|can|is)\b[^?]{0,40}\b(?:mvp|project|pipeline)\b[^?]{0,30}\b(?:ready|done|live|finished)\b|\b(?:project )?(?:deadline|timeline)\b/i;
