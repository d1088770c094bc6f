import { theModel } from '#interview/nouns';
import { given, isKnown, wanted } from '#interview/known';
import { question, type Plausible } from '#interview/question-rule';

const SOURCES: Readonly<Record<string, string>> = { database: 'database', files: 'exported files', service: 'an API' };

const ANSWERS: readonly Plausible[] = [
  { id: 'database', text: 'A database or warehouse', likely: 50 },
  { id: 'files', text: 'Files that somebody or something drops', likely: 35 },
  { id: 'service', text: 'An API or a queue', likely: 15 },
];

export default question({
  id: 'sources',
  says: 'Ask where the data comes from when no source was named.',
  because: 'The first step loads something from somewhere, and each further source is a further point of failure.',
  source: 'D3.2, D9',
  header: 'Sources',
  phase: 'classify',
  open: (view) => {
    if (isKnown(view, 'source') || given(view, 'source').length > 0 || wanted(view, 'ingestion').length > 0) return [];
    const model = theModel(view);
    return [
      {
        about: 'workflow',
        text: `Where does the data for ${model} come from, and which source could you least do without?`,
        why: 'It becomes the first step. Two or three sources that carry most of the result are enough to begin with.',
        concrete: 'When you made your last table by hand, which system, folder or person did you get the data from?',
        meaning:
          'Names are best: the database or table, the folder, the service it is fetched from. If there are many, those that matter most.',
        answers: ANSWERS,
        recommended: null,
        open: `Where does the data for ${model} come from?`,
      },
    ];
  },
  settle: (_about, option) => {
    const value = SOURCES[option];
    return value ? { facts: [{ subject: 'workflow', attribute: 'source', value }] } : {};
  },
  shows: [
    {
      text: 'Please train a fraud model for us.',
      heard: { components: [{ kind: 'training', quote: 'train a fraud model' }] },
    },
  ],
  clean: [
    {
      text: 'Train a churn model from Teradata.',
      heard: {
        components: [{ kind: 'training', quote: 'Train a churn model' }],
        facts: [{ attribute: 'source', value: 'Teradata', quote: 'Teradata' }],
      },
    },
  ],
});
