import { listed, theModel } from '#interview/nouns';
import { given, hears, isKnown } from '#interview/known';
import { question, type Plausible } from '#interview/question-rule';

const ANSWERS: readonly Plausible[] = [
  { id: 'table', text: 'Rows in a table or files; out comes a number or a class for each row', likely: 70 },
  { id: 'documents', text: 'Texts, pictures or sound; out comes something for each of them', likely: 25 },
  { id: 'unknown', text: 'We could not say yet what goes in or what should come out', likely: 5 },
];

export default question({
  id: 'data_format',
  says: 'Ask what goes in and what should come out when neither was described and nothing works yet.',
  because: 'The first step of every pipeline loads data of a known form; with an unknown form there is nothing to cut.',
  source: 'D3.4',
  header: 'Data',
  phase: 'readiness',
  open: (view) => {
    const described =
      isKnown(view, 'data_format') || hears(view, 'useful_result') || given(view, 'prototype').length > 0;
    const settled = hears(view, 'unknown_format') && view.design.ready;
    if (described || settled || view.reading.components.length === 0) return [];
    const sources = [...new Set(given(view, 'source').map((f) => String(f.value)))].slice(0, 3);
    const from = sources.length > 0 ? ` from ${listed(sources)}` : '';
    return [
      {
        about: 'workflow',
        text: `What does one record${from} look like, and what should come out for it?`,
        why: 'It tells whether there is something to build a pipeline around, and what its first and last step hold.',
        concrete: `Describe a single example${from}: which columns or which file, how many of them, and what you would write next to it if you had to predict by hand.`,
        meaning: `One line of the data is enough: a row with a customer and 40 columns, a ten-second recording, a PDF. And the same for the result of ${theModel(view)}: a probability, a class, a text.`,
        answers: ANSWERS,
        recommended: null,
        open: `What does the data${from} look like, and what should come out?`,
      },
    ];
  },
  settle: (_about, option) => {
    if (option === 'unknown') return { signals: ['unknown_format'] };
    const value = ANSWERS.find((a) => a.id === option)?.text;
    return value ? { facts: [{ subject: 'workflow', attribute: 'data_format', value }] } : {};
  },
  shows: [
    {
      text: 'There is plenty of data, and one day we want to train a model.',
      heard: { components: [{ kind: 'training', quote: 'train a model', status: 'later' }] },
    },
  ],
  clean: [
    {
      text: 'One row per member, forty columns; train a churn model.',
      heard: {
        components: [{ kind: 'training', quote: 'train a churn model' }],
        facts: [
          {
            attribute: 'data_format',
            value: 'one row per member, forty columns',
            quote: 'One row per member, forty columns',
          },
        ],
      },
    },
  ],
});
