import type { Question } from '#interview/interview-step';
import type { View } from '#interview/question-rule';

/** A reader that accounts for this share of the words has not missed much. */
const ENOUGH_HEARD = 0.4;
const LONG_ENOUGH = 25;
const AT_MOST = 2;

/** Sentences that nothing could be made of, for a person to say what they are. Only where a good part was not understood. */
export function unheardSentences({ reading }: View, passages: ReadonlySet<string>): Question[] {
  if (reading.heardShare >= ENOUGH_HEARD) return [];
  return reading.sentences
    .filter((s) => s.heard === 'unheard' && passages.has(s.entry))
    .filter((s) => s.text.trim().length >= LONG_ENOUGH && !s.text.trim().endsWith('?'))
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, AT_MOST)
    .map((s) => ({
      id: `sentence:${s.entry}:${s.start}`,
      topic: 'sentence' as const,
      about: s.text,
      header: 'Missed this',
      text: `I could make nothing of this: “${s.text.trim()}” Is there a part of the work in it?`,
      why: 'Nothing you said should be lost only because I did not follow.',
      options: [
        { id: 'background', text: 'It is background', recommended: true, changes: null },
        { id: 'part', text: 'There is a part in it; I will say it in other words', recommended: false, changes: null },
      ],
      multiple: false,
      pushBack: false,
      worth: 0,
      explanation:
        'If the sentence names something to be built, something that runs already, or something you rule out, tell me in other words. Otherwise call it background and I leave it.',
    }));
}
