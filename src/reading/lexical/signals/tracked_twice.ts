import { signal } from '#reading/lexical/signals/signal';

/** The same values are kept both as artifact and as metadata, or in two trackers. */
export default signal('tracked_twice', {
  strong: [
    '(mlflow|weights & biases|w&b|wandb|neptune|clearml|comet|zenml|tensorboard|metadata|artifacts?|artefacts?|excel|postgres|sheet|pdf|tracker|tracking) ~6 (and|as well as|plus|also|additionally|in addition|on top|both|again|too|twice|plus again) ~6 (mlflow|weights & biases|w&b|wandb|neptune|clearml|comet|zenml|tensorboard|metadata|artifacts?|artefacts?|tracker|both|excel|postgres)',
    '(both|twice|double|triple|doubly|duplicate|two places|three places|in both|all three|redundantly|two trackers|second tracker|parallel) ~8 (metadata|artifacts?|artefacts?|mlflow|w&b|wandb|neptune|tracker|trackers|tracking|bookkeeping|logged|logging|stored|metrics?|places|recorded|kept)',
    '(metrics?|numbers|scores?|values|results?|parameters?|params|accuracy|auc|losses|figures) ~6 (logged|stored|kept|saved|tracked|go|goes|written|recorded|put|live|lands?) ~8 (and|also|as well|plus|additionally|both|twice|again|too) ~5 (mlflow|w&b|wandb|neptune|metadata|artifacts?|artefacts?|zenml|clearml|comet|tensorboard|excel|sheet)',
    '(same|every|each|all) (number|numbers|metric|metrics|value|values|figure|figures|score|scores) ~6 (twice|two places|three places|both|again|two|three|double)',
  ],
  but: ['(experiments live in|mlflow is up|mlflow registry)'],
});
