import type { Plausible } from '#interview/question-rule';

/** The ways in which predictions reach whoever uses them. */
export const USAGE_ANSWERS: readonly Plausible[] = [
  { id: 'batch', text: 'As a list, table or file that is made ahead of time', likely: 50 },
  { id: 'request', text: 'Another program asks for each answer and waits for it', likely: 25 },
  { id: 'file', text: 'Another system loads the model itself and does the rest', likely: 15 },
  { id: 'report', text: 'Only people look at the results; nothing else uses them', likely: 10, offered: false },
];
