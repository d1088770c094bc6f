import type { Architecture, Model, Pipeline, Step } from '#architecture/architecture';
import { artifactName, namesOf, phaseLabel, promotionLabel, triggerLabel } from '#report/picture-words';
import { cut, fitted, plain, widthOf, wrap } from '#report/plain-text';

/**
 * The plan in plain characters, at most so many columns wide (80 unless said otherwise): a box per pipeline with its steps
 * and what they leave, the models between them with what promotes a version, and what is not built now.
 */
export const pictureText = (architecture: Architecture, columns = 80): string => {
  const width = Math.max(40, Math.min(columns, 100));
  const { pipelines, models, notPipelines, deferred } = architecture;
  const blocks = [
    wrap(plain(architecture.name), width),
    ...pipelines.map((pipeline, index) => box(architecture, pipeline, index + 1, width)),
    models.flatMap((model) => flow(architecture, model, width)),
    list(
      'Not a pipeline',
      notPipelines.map(({ name, instead }) => `${plain(name)}${instead === '' ? '' : ` -> ${plain(instead)}`}`),
      width,
    ),
    list(
      'Later',
      deferred.map(({ name }) => plain(name)),
      width,
    ),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n').trimEnd())
    .join('\n\n');
};

const box = (architecture: Architecture, pipeline: Pipeline, number: number, width: number): string[] => {
  const inner = width - 4;
  const line = (text: string): string => `| ${fitted(text, inner)} |`;
  const made = architecture.models.filter(({ producedBy }) => producedBy.includes(pipeline.id));
  const read = architecture.models.filter(({ consumedBy }) => consumedBy.includes(pipeline.id));
  const models = [
    ...made.map(({ name }) => `makes versions of [${plain(name)}]`),
    ...read.map(({ name, stage }) => `reads [${plain(name)}] in ${stage}`),
  ];
  return [
    edge(`${number} ${plain(pipeline.name)} (${phaseLabel(pipeline)})`, triggerLabel(pipeline), width),
    ...pipeline.steps.flatMap((step, index) => [...(index === 0 ? [] : [line('  v')]), line(stepLine(step, inner))]),
    ...(pipeline.steps.length === 0 ? [line('no steps yet')] : []),
    ...(models.length === 0 ? [] : [line(''), ...models.map(line)]),
    `+${'-'.repeat(width - 2)}+`,
  ];
};

/** The upper edge of a box, with the name on the left and the trigger on the right. */
const edge = (name: string, trigger: string, width: number): string => {
  const right = cut(trigger, Math.floor((width - 10) / 2));
  const left = cut(name, width - widthOf(right) - 10);
  return `+- ${left} ${'-'.repeat(Math.max(1, width - widthOf(left) - widthOf(right) - 8))} ${right} -+`;
};

const stepLine = (step: Step, width: number): string => {
  const name = `${plain(step.name)}${step.assumed ? ' (assumed)' : ''}`;
  const made = step.produces.map(artifactName).join(', ');
  if (made === '') return name;
  const left = cut(name, Math.max(16, width - widthOf(made) - 4));
  const right = cut(`-> ${made}`, width - widthOf(left) - 1);
  return left + ' '.repeat(Math.max(1, width - widthOf(left) - widthOf(right))) + right;
};

const flow = (architecture: Architecture, model: Model, width: number): string[] => {
  const from = namesOf(architecture, model.producedBy).join(', ') || 'outside';
  const to = namesOf(architecture, model.consumedBy).join(', ') || 'nobody yet';
  return [
    ...wrap(`${from} --> [${plain(model.name)}] --> ${model.stage} --> ${to}`, width, '    '),
    ...wrap(promotionLabel(model), width - 4).map((line) => `    ${line}`),
  ];
};

const list = (title: string, items: readonly string[], width: number): string[] =>
  items.length === 0 ? [] : [title, ...items.flatMap((item) => wrap(`- ${item}`, width, '  '))];
