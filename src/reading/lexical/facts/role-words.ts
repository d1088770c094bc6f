import { indexCues } from '#reading/lexical/cues/cue-index';
import { phrases } from '#reading/lexical/cues/phrase';
import type { KindId } from '#vocabulary/kinds';
import type { Role } from '#vocabulary/roles';

/** Nouns and verbs by which people name what a pipeline is for. */
const SAID: readonly (readonly [Role, readonly string[]])[] = [
  [
    'training',
    [
      '(train|trains|training|trained|retrain|retrains|retraining|retrained|re train|re training|refit|refits|refitted|refitting|re fit|re fits|re fitted|refresh|fit again|fits again|fitted again|fit anew|fine ?tune|fine ?tuning|fine ?tuned|relearn|relearns|learns? again|learning|learn|teach|teaches|renew)',
      '(a |the )?(new|fresh) (model|models|fit|version)',
      '(the |these |those |our |both |all |six |five |two |three |four )?models?',
      '(network|net|weights)',
      '(fit|fits|fitting|fitted) (the|a|an|our|it|them|one|new|model|models|again|anew|on|from|per|for)',
      '(the|a|each|every|new|last|first|weekly|nightly|monthly) (fit|fits|fitting)',
    ],
  ],
  [
    'inference',
    [
      '(score|scores|scoring|scored|predict|predicts|prediction|predictions|predicting|forecast|forecasts|forecasting|rank|ranks|ranking|rankings|estimate|estimates|inference)',
      '(the |a |my |our |their )?(list|lists|sheet|table|numbers|results|output|recommendations|suggestions|proposals|map|maps)',
    ],
  ],
  [
    'data',
    [
      '(import|imports|ingest|ingestion|download|downloads|data (part|pipeline|prep|preparation|load)|compositing|composites|pictures|images|extract)',
    ],
  ],
  ['index', ['(index|indexing|re index|reindex|embed|embeds|embedding|embeddings|re embed|vectors|chunking)']],
  [
    'evaluation',
    ['(evaluation|evaluate|evals?|judge|judging|golden (set|questions|calls)|replay|regression (run|test))'],
  ],
  ['monitoring', ['(drift (check|watch|report|detection)|monitoring|the check|weekly check|stability|psi)']],
  ['deployed', ['(requests?|endpoint|api|serving|the service|online)']],
];

export const ROLE_WORDS = indexCues<Role>(
  SAID.flatMap(([role, sources]) => phrases(...sources).map((phrase) => ({ phrase, means: role }))),
);

const ROLE_OF: Partial<Record<KindId, Role>> = {
  training: 'training',
  retraining: 'training',
  evaluation: 'training',
  promotion: 'training',
  model_export: 'training',
  hyperparameter_tuning: 'training',
  batch_inference: 'inference',
  data_export: 'inference',
  reporting: 'inference',
  realtime_inference: 'deployed',
  index_building: 'index',
  drift_detection: 'monitoring',
};

/** The role of pipeline that a kind of component usually serves; null for kinds that serve several. */
export const roleOfKind = (kind: KindId): Role | null => ROLE_OF[kind] ?? null;
