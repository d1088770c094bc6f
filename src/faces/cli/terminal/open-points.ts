import type { InterviewStep } from '#headwater';

/** Progress as what is still open, never as a count of questions that nobody can know (D2.3). */
export function openPoints(step: InterviewStep): string {
  if (step.done) return 'Nothing is open that could still change the plan.';
  const headers = [...new Set(step.questions.map((q) => q.header.toLowerCase()))];
  return `Still open: ${headers.join(', ')}`;
}
