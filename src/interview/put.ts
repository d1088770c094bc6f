import { type Change, changesBetween } from '#interview/changes';
import type { Option, Question } from '#interview/interview-step';
import type { Interview } from '#interview/state';
import { BEYOND_WORDING, type Weighed } from '#interview/worth';

/** Puts an open question to the person: the plain form first, the concrete one after a thin answer (D2.4). */
export function put(state: Interview, weighed: Weighed): Question {
  const { asking, rule, id } = weighed;
  const pushBack = (state.asked.get(id)?.times ?? 0) > 0;
  return {
    id,
    topic: rule.id === 'failure_domains' ? 'scenario' : rule.id,
    about: asking.about,
    header: rule.header,
    text: pushBack ? asking.concrete : asking.text,
    why: asking.why,
    options: optionsOf(state, weighed),
    multiple: asking.multiple ?? false,
    pushBack,
    worth: weighed.worth,
    explanation: asking.meaning,
  };
}

function optionsOf(state: Interview, { asking, imagined }: Weighed): Option[] {
  const offered = imagined.filter(({ answer }) => answer.offered !== false);
  return offered
    .map(({ answer, design, distance }) => ({
      id: answer.id,
      text: answer.text,
      recommended: answer.id === asking.recommended,
      changes: distance >= BEYOND_WORDING ? inOneClause(changesBetween(state.design, design())) : null,
    }))
    .sort((a, b) => Number(b.recommended) - Number(a.recommended));
}

/** The weightiest change, and a second one of weight; findings and steps follow from them and would only be noise. */
function inOneClause(changes: readonly Change[]): string | null {
  const [first, ...rest] = changes;
  const second = rest.find((c) => c.about !== 'finding' && c.about !== 'steps');
  return first ? [first, ...(second ? [second] : [])].map((c) => c.text).join(' and ') : null;
}
