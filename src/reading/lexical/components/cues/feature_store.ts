import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'feature_store',
  says: [
    turns(0.9, 'feature store|stores', 'feast|tecton|hopsworks|featurestore', 'central|shared ~2 features'),
    turns(0.6, 'features ~4 online and offline'),
  ],
  shows: ['We want a feature store first.', 'Feast serves the features.'],
  clean: ['The store has a nice feature.'],
});
