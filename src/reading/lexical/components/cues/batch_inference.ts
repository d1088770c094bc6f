import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'batch_inference',
  says: [
    turns(0.75, 'forecast|prediction|predictions|estimate|estimates for ~4 all|every|each|next|tomorrow'),
    turns(
      0.6,
      '{predict} ~3 all|every|each|whole|entire',
      'nightly|daily|weekly|monthly|hourly|batch score|scores|scoring|forecast|forecasts|prediction|predictions|inference|ranking|list',
      'batch scoring|inference|prediction|predictions',
    ),
    turns(
      0.45,
      'every|each night|day|morning|week|month|hour|monday|sunday|friday ~5 {predict}',
      '{predict} ~6 every|each|nightly|daily|weekly|monthly|tomorrow|next|tonight',
      '{prediction} per|for ~2 <NOUN>',
      'run|runs|apply|applies ~3 model',
    ),
    turns(0.3, 'score|predict|forecast|rank|classify ~5 {data}'),
  ],
  shows: [
    'Score all customers every night.',
    'forecast the demand for the next two weeks',
    'Each morning it ranks the open claims.',
    'the weekly predictions per shop',
  ],
  clean: ['The weather forecast said rain.'],
});
