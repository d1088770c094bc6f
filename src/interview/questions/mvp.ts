import { called, plainRole } from '#interview/nouns';
import { pipelinesOf } from '#interview/known';
import type { Question } from '#interview/interview-step';
import type { View } from '#interview/question-rule';

/** Asks for the decision which pipeline is built first, the recommended one on top (D6.1). */
export function mvp(view: View): Question {
  const all = pipelinesOf(view);
  const first = all.find((p) => p.mvp) ?? all[0];
  const ordered = [...all].sort((a, b) => Number(b === first) - Number(a === first) || a.phase - b.phase);
  const roles = [...new Set(ordered.map((p) => p.role))];
  const reasons = view.design.decisions.filter((d) => d.about === 'mvp').flatMap((d) => d.reasons);
  const because = reasons[0]?.text ?? 'it is the smallest part that is of use by itself';
  return {
    id: 'mvp:workflow',
    topic: 'mvp',
    about: 'workflow',
    header: 'Build first',
    text: `Which one do we build first? I would begin with ${first ? called(view, first.role) : 'the first'}: ${because}`,
    why: 'One pipeline is proven from end to end before the next is begun.',
    options: roles.slice(0, 3).map((role) => ({
      id: role,
      text: called(view, role).replace(/^the /, 'The '),
      recommended: role === first?.role,
      changes: role === first?.role ? null : `makes ${plainRole(role)} the one to build first`,
    })),
    multiple: false,
    pushBack: false,
    worth: 0,
    explanation:
      'The first pipeline should end the most pressing trouble, run on what you have today, leave something useful behind, and be small. The others follow once it runs.',
  };
}
