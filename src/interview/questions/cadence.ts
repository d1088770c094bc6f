import { calledPipeline, heartIn } from '#interview/nouns';
import { heardTrigger, isTriggerOpen, pipelinesOf } from '#interview/known';
import { question } from '#interview/question-rule';
import { partKey } from '#interview/settle-part';
import { answerFor, LIKELY_TRIGGERS, settleTrigger, triggerAnswers, triggerWords } from '#interview/triggers';

export default question({
  id: 'cadence',
  says: 'Ask what sets a pipeline off when nobody said it and the design had to assume it.',
  because:
    'One pipeline cannot have two schedules, so a trigger that is guessed wrong cuts the pipelines in the wrong place.',
  source: 'D5.1',
  header: 'Trigger',
  phase: 'decompose',
  open: (view) =>
    pipelinesOf(view).flatMap((pipeline) => {
      const likely = LIKELY_TRIGGERS[pipeline.role];
      const heard = heardTrigger(view, pipeline);
      if (!likely || !isTriggerOpen(view, pipeline, heard)) return [];
      const what = calledPipeline(view, pipeline);
      const heart = heartIn(view, pipeline);
      const answer = answerFor(heard?.value ?? pipeline.trigger);
      return [
        {
          about: pipeline.id === pipeline.role || !heart ? pipeline.role : partKey(heart),
          text: `How often should ${what} run, and what should set it off?`,
          why: `Parts with different triggers become different pipelines; until you say, ${what} runs ${triggerWords(pipeline.trigger)}.`,
          concrete: `Think of the last time somebody needed what ${what} makes. On which day and at what hour did it have to be there, and how soon did they need the next one?`,
          meaning: `A pipeline starts on a clock ("every night at two"), when something happens ("as soon as the files are there"), or because a person starts it. I would like to know which of the three it is for ${what}, and how often.`,
          answers: triggerAnswers(likely, answer),
          recommended: answer && answer in likely ? answer : null,
          open: `How often does ${what} have to run, and who needs the result by when?`,
          ...(heard && answer && { heard: { answer, confidence: heard.confidence } }),
        },
      ];
    }),
  settle: settleTrigger,
  shows: [
    {
      text: 'We score all customers and the model is trained each month.',
      heard: {
        components: [
          { kind: 'batch_inference', quote: 'score all customers' },
          { kind: 'training', quote: 'the model is trained each month' },
        ],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'monthly', words: 'each month' },
            quote: 'each month',
            subject: 'role:training',
          },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Every night we score all customers with a model that is there.',
      heard: {
        components: [{ kind: 'batch_inference', quote: 'score all customers' }],
        facts: [
          {
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'daily', words: 'every night' },
            quote: 'Every night',
            subject: 'role:inference',
          },
        ],
      },
    },
  ],
});
