import type { Question } from '#interview/interview-step';
import { pipelinesOf } from '#interview/known';
import type { View } from '#interview/question-rule';
import { QUESTIONS } from '#interview/questions';
import { TOPICS, type Topic } from '#vocabulary/topics';

/**
 * A question of a topic that is not put now, because the description answers it or because nothing hangs on it: whoever has
 * something to say about it names it by its id. Null where this plan knows no such subject.
 */
export function questionNamed(view: View, id: string): Question | null {
  const colon = id.indexOf(':');
  const topic = id.slice(0, colon);
  const about = id.slice(colon + 1);
  if (!(topic in TOPICS) || !subjectsOf(view, topic as Topic).includes(about)) return null;
  const rule = QUESTIONS[topic as Topic];
  const asking = rule.open(view).find((one) => one.about === about);
  const offered = asking?.answers.filter((a) => a.offered !== false) ?? [];
  return {
    id,
    topic: rule.id === 'failure_domains' ? 'scenario' : rule.id,
    about,
    header: rule.header,
    text: asking?.text ?? `What is to be changed: ${TOPICS[rule.id]}?`,
    why: asking?.why ?? '',
    options: offered.map((a) => ({ id: a.id, text: a.text, recommended: a.id === asking?.recommended, changes: null })),
    multiple: asking?.multiple ?? false,
    pushBack: false,
    worth: 0,
    explanation: asking?.meaning ?? rule.because,
  };
}

function subjectsOf(view: View, topic: Topic): readonly string[] {
  const roles = [...new Set(pipelinesOf(view).map(({ role }) => role))];
  const open = QUESTIONS[topic].open(view).map(({ about }) => about);
  if (topic === 'cadence') return [...roles, ...open];
  if (topic === 'retraining' || topic === 'promotion') return ['training', ...open];
  if (topic === 'failure_domains') return roles.flatMap((a) => roles.flatMap((b) => (a === b ? [] : [`${a}|${b}`])));
  return ['workflow', ...open];
}
