import { kind } from '#vocabulary/kind';

export default kind({
  id: 'training',
  is: 'fits or fine-tunes a model, or trains several in one go',
  usual: 'pipeline',
  instead: 'the training that runs today; the pipelines read the model it delivers',
  step: { verb: 'train', produces: 'trained model', artifact: 'model' },
  examples: [
    'fit the XGBoost model',
    'fine-tune the small language model on solved cases',
    'one model for each product line, same recipe',
    'learn what a normal week looks like for every pump',
  ],
});
