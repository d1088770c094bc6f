import type { JudgedComponent } from '#design/design';
import type { Question } from '#interview/interview-step';
import type { View } from '#interview/question-rule';
import type { Bucket } from '#vocabulary/buckets';

const HEADINGS: readonly (readonly [Bucket, string])[] = [
  ['pipeline', 'In a pipeline'],
  ['deployed_pipeline', 'As a deployed pipeline, answering over HTTP'],
  ['not_a_pipeline', 'Not a pipeline'],
  ['deferred', 'Later'],
];

const oneLine = (c: JudgedComponent): string =>
  c.alternative && c.component.status !== 'exists'
    ? `${c.component.name} (instead: ${c.alternative.replace(/[.]$/, '')})`
    : c.component.name;

/** Shows how the parts were sorted and asks whether any should move (D4.6). */
export function classification({ design }: View): Question {
  const groups = HEADINGS.flatMap(([bucket, heading]) => {
    const parts = [...new Set(design.components.filter((c) => c.bucket === bucket).map(oneLine))];
    return parts.length > 0 ? [`${heading}: ${parts.join('; ')}.`] : [];
  });
  const refused = [...new Set(design.components.filter((c) => c.bucket === null).map((c) => c.component.name))];
  if (refused.length > 0) groups.push(`Left out because you do not want it: ${refused.join('; ')}.`);
  return {
    id: 'classification:workflow',
    topic: 'classification',
    about: 'workflow',
    header: 'Sorting',
    text: `This is how I would sort what you described.\n${groups.join('\n')}\nShould anything move?`,
    why: 'Everything that follows is cut from the first two groups, so a part in the wrong one costs most now.',
    options: [
      { id: 'yes', text: 'It is right as it is', recommended: true, changes: null },
      {
        id: 'move',
        text: 'Something should move',
        recommended: false,
        changes: 'say which and where, as in “the dashboard can wait”',
      },
    ],
    multiple: false,
    pushBack: false,
    worth: 0,
    explanation:
      'A pipeline works in batches, more than once, on something worth keeping between its steps. A deployed pipeline answers one request at a time. The rest is better off in another tool, which I name, or can wait. You can move any part; say which and where.',
  };
}
