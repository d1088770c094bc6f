import type { Handoff } from '#report/handoff';

/** A hand-over for people (D8): what to build first, from what, and what is known of what the next skill asks. */
export function handoffText({ pipeline, document, skill, answers, afterwards, beforeTheFirstRun }: Handoff): string {
  return [
    `Build ${pipeline.name} first, from ${document}, with the skill ${skill}.`,
    ...(beforeTheFirstRun.length > 0
      ? ['Before its first run:', ...beforeTheFirstRun.map((needed) => `- ${needed}`)]
      : []),
    'What it will ask:',
    ...answers.map(
      ({ asks, answer, because }) => `- ${asks.replaceAll('_', ' ')}: ${answer ?? 'not known'}. ${because}`,
    ),
    ...(afterwards.length > 0 ? [`Afterwards, one at a time: ${afterwards.join(', ')}.`] : []),
  ].join('\n');
}
