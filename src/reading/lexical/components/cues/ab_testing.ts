import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'ab_testing',
  says: [
    turns(0.9, 'shadow mode|run|deployment|traffic|test'),
    turns(
      0.75,
      'canary',
      '<NUM> percent ~3 traffic|users|visitors|sessions|customers',
      'champion challenger',
      'run ~4 parallel|shadow',
    ),
    turns(
      0.6,
      'a/b|ab test|tests|testing|experiment',
      'a/b',
      'split|splits ~4 traffic|visitors|users|customers|sessions',
      'control|holdout|treatment group|arm',
    ),
    turns(0.45, 'side by side'),
  ],
  shows: ['Run the new ranker in shadow mode.', 'an A/B test on five percent of the traffic'],
  clean: ['Our users test the app.'],
});
