import type { AsBuilt, BuiltPipeline } from '#asbuilt/as-built';
import type { Role } from '#vocabulary/roles';

export interface RoleGuess {
  readonly role: Role;
  /** Names are weak evidence: certain only where the code says it by more than a name. */
  readonly sure: 'likely' | 'guess';
  readonly because: string;
}

/** How much each word in a pipeline's name, function, file or steps speaks for a role. Names of pipelines count double. */
const WORDS: readonly (readonly [Role, RegExp, number])[] = [
  ['training', /(?:^|_)(?:re)?(?:train|fit|tune|finetun|fine_tun)|hp_?tun|hyperparam|trainer|finetune/, 3],
  ['inference', /infer|predict|scoring|batch_(?:run|apply)|forecast(?:ing)?_batch|generate_predictions/, 3],
  ['deployed', /deploy|serv(?:e|ing)|endpoint|service/, 2],
  ['index', /(?:vector|embedding)_?(?:store|index|db)|index_|_index|retriev|rag_|embed|chunk/, 3],
  ['evaluation', /eval|benchmark|judge|test_model|compare_/, 2],
  ['monitoring', /drift|monitor|data_quality|observab/, 3],
  [
    'data',
    /ingest|etl|extract|feature_eng|data_(?:prep|pipeline|processing|load|export)|load_data|clean|preprocess|crawl|scrap|query_/,
    2,
  ],
];

/** What a pipeline is for, as far as names, models and deployments show it. */
export function guessRole(pipeline: BuiltPipeline, built: AsBuilt): RoleGuess {
  if (built.deployments.some((site) => site.how !== 'model_deployer' && site.pipelines.includes(pipeline.id))) {
    return { role: 'deployed', sure: 'likely', because: 'it is deployed' };
  }
  const names = [
    spoken(pipeline.name),
    spoken(pipeline.function),
    spoken(pipeline.file.split('/').at(-1)!.replace(/\.py$/, '')),
  ];
  const steps = pipeline.invocations
    .filter((invocation) => !invocation.inlined)
    .map((invocation) => spoken(invocation.name));
  const models = built.models.filter((model) => model.pipelines.includes(pipeline.id));
  const scores = WORDS.map(([role, pattern, weight]) => {
    const named = names.filter((name) => pattern.test(name)).length > 0 ? weight * 2 : 0;
    const stepped = Math.min(2, steps.filter((name) => pattern.test(name)).length) * weight * 0.5;
    const modelled =
      role === 'training' && models.some((m) => m.role === 'producer')
        ? 2
        : role === 'inference' && models.some((m) => m.role === 'consumer')
          ? 2
          : 0;
    return { role, score: named + stepped + modelled };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score === 0) return { role: 'data', sure: 'guess', because: 'nothing in its names says what it is for' };
  return {
    role: best.role,
    sure: best.score >= 6 ? 'likely' : 'guess',
    because: 'its name and the names of its steps say so',
  };
}

/** "CustomerTraining" and "customer-training" as "customer_training". */
const spoken = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
