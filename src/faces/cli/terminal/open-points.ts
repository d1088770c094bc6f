import type { Session } from '#faces/session';
import type { InterviewStep } from '#headwater';

/** Progress as what is still open, never as a count of questions that nobody can know (D2.3). */
export function openPoints(step: InterviewStep): string {
  if (step.done) return 'Nothing is open that could still change the plan.';
  const headers = [...new Set(step.questions.map((q) => q.header.toLowerCase()))];
  return `Still open: ${headers.join(', ')}`;
}

/** What is settled and what is open, in a few sentences. */
export function standsNow(session: Session): string {
  const { design } = session.understanding();
  const pipelines = design.ready ? (design.architecture?.pipelines ?? []) : [];
  const first = pipelines.find((p) => p.mvp);
  return [
    pipelines.length > 0
      ? `So far: ${pipelines.map((p) => p.name).join(', ')}${first ? `; ${first.name} is built first` : ''}.`
      : 'There is no plan yet.',
    ...(design.assumptions.length > 0
      ? [`Taken for granted until somebody knows better:\n${design.assumptions.map((a) => `- ${a.text}`).join('\n')}`]
      : []),
    openPoints(session.step()),
  ].join('\n');
}
