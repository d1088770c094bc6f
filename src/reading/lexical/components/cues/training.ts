import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'training',
  says: [
    turns(0.9, 'train|fit|re-fit|finetune|fine-tune|retrain|re-train|estimate|re-estimate ~5 {model}'),
    turns(0.75, '{model} ~3 train|trained|fitted|fit|learn|learns|learned|fine-tuned'),
    turns(0.6, 'fine-tune|finetune|refit|re-fit', 'model training|fitting'),
    turns(
      0.45,
      'train|retrain|fit ~3 again|anew|new|one|it|them',
      '{model} per|for ~2 <NOUN>',
      'a|an|the {model} on ~3 {data}|{source}|{prediction}',
      'train|fit|estimate ~2 <NOUN>',
    ),
    turns(0.3, 'train|training|fine-tuning|finetuning ~3 on|with|from|for', 'learn ~3 from'),
  ],
  shows: [
    'Train an XGBoost model on three years of sales.',
    'We fit one model per region.',
    'The classifier is trained again each month.',
    'fine-tune Whisper on our calls',
  ],
  clean: ['The training for new staff is in March.', 'They take the train to Paris.'],
});
