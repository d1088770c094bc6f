import { dirname } from 'node:path';
import type { Handoff } from '#report/handoff';

/** How far the plan is that is handed over. */
export interface HowFar {
  /** The document is on disk. */
  readonly written: boolean;
  /** Questions whose answers could still change it. */
  readonly open: readonly string[];
}

const AT_THE_END: HowFar = { written: true, open: [] };

/** A hand-over for people (D8): what to build first, from what, and what is known of what the next skill asks. */
export function handoffText(
  { pipeline, document, skill, answers, afterwards, beforeTheFirstRun }: Handoff,
  { written, open }: HowFar = AT_THE_END,
): string {
  const folder = dirname(document);
  const here = folder === '.' ? '' : ` --dir ${folder}`;
  return [
    ...(open.length > 0
      ? [
          `The interview is not at its end: ${open.join(', ')} could still change the plan ("headwater next${here}" asks).`,
        ]
      : []),
    ...(written
      ? []
      : [`${document} is not written yet. Write it first: headwater show${here} --format markdown > ${document}`]),
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
