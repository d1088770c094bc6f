import { kind } from '#vocabulary/kind';

export default kind({
  id: 'feature_store',
  is: 'a central store that serves features online and offline',
  usual: 'deferred',
  instead:
    "the feature step's versioned artifact, which training and scoring both read, until features must be served online or shared between teams",
  step: null,
  examples: [
    'the features go into Feast for other teams',
    'do we need a feature store for that',
    'Tecton first, models later',
    'a central place for features, online and offline',
  ],
});
