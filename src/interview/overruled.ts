import type { Design } from '#design/design';
import { factInWords } from '#interview/fact-words';
import type { Remark } from '#interview/interview-step';
import { SURE } from '#interview/known';
import type { View } from '#interview/question-rule';
import type { Interview } from '#interview/state';
import { MANY_VALUED } from '#reading/claims';
import type { Fact } from '#reading/reading';
import { combined } from '#reading/values';

/** An answer that replaces something said before: told, so that nobody is surprised by the document. */
export function overruled(state: Interview): Remark[] {
  const answers = state.reading.facts.filter(
    (f) => f.status === 'confirmed' && isSure(f) && f.evidence.some((e) => state.fresh.has(e.entry)),
  );
  const before = answers.length > 0 ? state.before() : null;
  if (!before) return [];
  return answers.flatMap((now): Remark[] => {
    const then = now.attribute === 'trigger' ? triggerBefore(state, before, now) : sameBefore(before, now);
    const quote = then && combined(then, now) === null ? then.evidence[0]?.quote : undefined;
    if (!quote) return [];
    const text = `Before, you said “${quote}”. I go by your answer now: ${factInWords(now, state.reading)}.`;
    return [{ kind: 'note', rule: null, text }];
  });
}

/** Only what was told surely can be gone back on; what was heard faintly was perhaps never said. */
const isSure = (fact: Fact): boolean => fact.confidence >= SURE;
const isTold = (fact: Fact): boolean => isSure(fact) && (fact.status === 'stated' || fact.status === 'confirmed');

/** The same of the same part. Components are numbered anew in every reading, so theirs are told apart by name. */
function sameBefore(before: View, now: Fact): Fact | undefined {
  if (MANY_VALUED.has(now.attribute) || now.subject.startsWith('component:')) return undefined;
  return before.reading.facts.find((f) => f.attribute === now.attribute && f.subject === now.subject && isTold(f));
}

/** What the same pipeline was set off by before, where it is set off by the answer now. */
function triggerBefore({ design }: View, before: View, now: Fact): Fact | undefined {
  const pipeline = triggers(design).find((d) => d.restsOn.includes(now.id))?.id;
  const ground = triggers(before.design).find((d) => d.id === pipeline)?.restsOn ?? [];
  return before.reading.facts.find((f) => f.attribute === 'trigger' && ground.includes(f.id) && isTold(f));
}

const triggers = ({ decisions }: Design) => decisions.filter((d) => d.about === 'trigger');
