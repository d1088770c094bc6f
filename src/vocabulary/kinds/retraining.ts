import { kind } from '#vocabulary/kind';

export default kind({
  id: 'retraining',
  is: 'starts training again automatically, on drift, on new data or on a decline',
  usual: 'deferred',
  instead: null,
  step: null,
  examples: [
    'kick off a new training as soon as the error climbs',
    'retrain itself when new labels come in',
    'if accuracy falls under 80 it should train without anybody doing anything',
    'new labels arrive, so it should learn from them on its own',
  ],
});
