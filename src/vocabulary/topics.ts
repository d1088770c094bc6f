/** What a question can be about. */
export const TOPICS = {
  data_format: 'what the input looks like and what the output should be',
  prototype: 'what works already: notebook, script, earlier model, and how good it is',
  usage: 'how and by whom the predictions are used',
  cadence: 'how often each part should run, and what sets it off',
  team: 'who builds and maintains it, how many, which roles',
  latency: 'the budget for one request, and the load',
  failure_domains: 'what should go on when something else fails',
  infrastructure: 'what runs already, where, on which tools; orchestrator, cloud',
  value: 'which outcome would be worth most tomorrow',
  retraining: 'what should lead to a new model, and how often',
  promotion: 'who or what decides that a model version goes to production',
  data_volume: 'how much data there is, per run and in all',
  sources: 'where the data comes from, and which sources matter most',
  variants: 'how many models, customers, regions or products share the structure',
  tried_before: 'what was tried before and why it did not work',
} as const;

export type Topic = keyof typeof TOPICS;

export const topics = Object.keys(TOPICS) as Topic[];
