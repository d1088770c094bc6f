import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'retraining',
  says: [
    turns(
      0.75,
      'automatic|automatically|auto|automated retrain|retraining|re-train|retrains',
      'when|if|whenever|as ~8 retrain|retrained|re-train|relearn|retraining|retrains',
      'retrain|relearn ~2 itself',
      'retrain|retraining|re-train|retrained|relearn',
      'model|weights ~3 update|updated|updates',
    ),
    turns(
      0.6,
      'continuous|online|continual|incremental learning|training|retraining',
      'learn|learns ~4 from each|every|new',
    ),
    turns(
      0.45,
      'retrain|re-train|refit|re-fit|relearn|retraining|re-training ~4 when|if|on|as|after|automatically|whenever|once|itself|by|every',
      'learn|learns again',
    ),
    turns(0.3, 'trigger|triggers|triggering|kick|kicks|start|starts ~4 training|retraining|retrain'),
  ],
  shows: ['Retrain automatically when drift is found.', 'If the error goes up it should retrain itself.'],
  clean: ['We train once a year.'],
});
