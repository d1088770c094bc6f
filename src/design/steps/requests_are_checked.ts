import { addAfter, stepRule } from '#design/steps/step-rule';

export default stepRule({
  id: 'requests_are_checked',
  says: 'A deployed pipeline checks and prepares each request before the model sees it.',
  because: 'A request comes from outside, and the model must see its input in the form it was trained on.',
  source: 'D4.4, ZENML.md section 6',
  shows: [
    {
      text: 'The app asks for a score.',
      heard: { components: [{ kind: 'realtime_inference', quote: 'asks for a score' }] },
    },
  ],
  clean: [
    {
      text: 'The letter is parsed and the answer goes back.',
      heard: {
        components: [
          { kind: 'preprocessing', quote: 'The letter is parsed' },
          { kind: 'realtime_inference', quote: 'the answer goes back' },
        ],
      },
    },
  ],
  apply: (slots, { role }) =>
    role === 'deployed' && !slots.some(({ id }) => id === 'check' || id === 'prepare' || id === 'features')
      ? {
          slots: addAfter(slots, ['load'], 'prepare', 'requests_are_checked'),
          text: 'A step that checks and prepares each request was added.',
        }
      : null,
});
