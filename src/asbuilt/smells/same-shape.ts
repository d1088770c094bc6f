import type { BuiltPipeline } from '#asbuilt/as-built';

/** Pipelines of one folder that call the same steps in the same order and whose names differ in one word. */
export interface Family {
  readonly members: readonly BuiltPipeline[];
  /** The words in which their names differ. */
  readonly words: readonly string[];
}

const ALGORITHMS =
  /^(xgb(oost)?|lgbm|lightgbm|catboost|rf|random|forest|svm|svc|sgd|knn|logistic|linear|ridge|lasso|tree|lstm|gru|cnn|mlp|prophet|arima|bert|gpt|llama|resnet|nn|gbm|bayes)\d*$/;

/** Whether the words are names of algorithms rather than of customers or regions. */
export const areAlgorithms = (words: readonly string[]): boolean =>
  words.filter((word) => ALGORITHMS.test(word)).length * 2 >= words.length;

/** Families of three or more; fewer can be chance. */
export function families(pipelines: readonly BuiltPipeline[]): Family[] {
  const groups = new Map<string, BuiltPipeline[]>();
  for (const pipeline of pipelines) {
    if (pipeline.invocations.length < 2) continue;
    const words = pipeline.name.split('_');
    const shape = pipeline.invocations
      .map((i) => i.name)
      .map((name) =>
        words.reduce((text, word) => (word.length > 1 ? text.replaceAll(word, '') : text), name).replace(/_+/g, '_'),
      );
    const folder = pipeline.file.slice(0, pipeline.file.lastIndexOf('/') + 1);
    const key = `${folder} ${shape.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), pipeline]);
  }
  return [...groups.values()].flatMap((members): Family[] => {
    const names = members.map((member) => member.name.split('_'));
    if (members.length < 3 || new Set(names.map((words) => words.length)).size > 1) return [];
    const differing = names[0]!
      .map((_, i) => [...new Set(names.map((words) => words[i]!))])
      .filter((column) => column.length > 1);
    return differing.length === 1 && differing[0]!.length === members.length ? [{ members, words: differing[0]! }] : [];
  });
}
