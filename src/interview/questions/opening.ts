import type { Question } from '#interview/interview-step';

/** The first question of all: an invitation to say everything, in no order (D3.1). */
export const opening: Question = {
  id: 'opening:workflow',
  topic: 'opening',
  about: 'workflow',
  header: 'Your plan',
  text: 'Tell me about the whole thing, from the raw data to whoever uses the result. What runs already, what hurts, who looks after it, how often it is needed? No order, and the unsure parts too; dictating is fine.',
  why: 'The more I hear at once, the less I have to ask. Only what can still change the plan comes up afterwards.',
  options: [],
  multiple: false,
  pushBack: false,
  worth: 0,
  explanation:
    'Write it as you would tell a colleague over lunch: where the data comes from, what is done to it, what the model is for, how its results reach people, which tools are there, how many you are. Half sentences are fine.',
};

/** Asked once when nothing that could be planned was said (D2.4, D3.3): three concrete things instead of "more, please". */
export const openingAgain: Question = {
  ...opening,
  text: 'That is a start. Three things would let me go on: what should be predicted or decided, and for whom? Where does the data for it lie today? And what has been tried so far, by hand or with a model, and how did it go?',
  why: 'Without a prediction that somebody waits for there is nothing to cut into pipelines, and I would only be guessing.',
  pushBack: true,
};
