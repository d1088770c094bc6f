/** What dotted names of the zenml package are. Everything below `zenml.` counts as outside the project. */

/** "step" or "pipeline" for any place from which ZenML's decorators can be, or could be, imported. */
export function decoratorNamed(path: string): 'step' | 'pipeline' | null {
  if (!path.startsWith('zenml.') || path.startsWith('zenml.integrations.')) return null;
  const last = path.slice(path.lastIndexOf('.') + 1);
  return last === 'step' || last === 'pipeline' ? last : null;
}

/** A ready-made step of an integration: written in lower case, from a module of steps or named so. */
export function isIntegrationStep(path: string): boolean {
  if (!path.startsWith('zenml.')) return false;
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (!/^[a-z][a-z0-9_]*$/.test(last) || last === 'clone_step') return false;
  return /_steps?$/.test(last) || (path.startsWith('zenml.integrations.') && /\.steps(\.|$)/.test(path));
}

/** A class of an integration that makes a step when called, in the old form: SklearnStandardScaler, EvidentlyProfileStep. */
export function isStepClass(path: string): boolean {
  if (!path.startsWith('zenml.')) return false;
  const last = path.slice(path.lastIndexOf('.') + 1);
  return /^[A-Z]\w*Step$/.test(last) && !last.startsWith('Base');
}

const last = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

export const isModelClass = (path: string): boolean =>
  path.startsWith('zenml.') && ['Model', 'ModelVersion', 'ModelConfig'].includes(last(path));
export const isSchedule = (path: string): boolean => path.startsWith('zenml.') && last(path) === 'Schedule';
export const isClient = (path: string): boolean =>
  path.startsWith('zenml.') && (last(path) === 'Client' || last(path) === 'Repository');
export const isBaseStep = (path: string): boolean => path.startsWith('zenml.') && last(path) === 'BaseStep';
export const isBasePipeline = (path: string): boolean => path.startsWith('zenml.') && last(path) === 'BasePipeline';
