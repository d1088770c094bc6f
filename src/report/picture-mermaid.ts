import type { Architecture, Pipeline } from '#architecture/architecture';
import { artifactName, phaseLabel, promotionLabel, triggerLabel } from '#report/picture-words';
import { plain } from '#report/plain-text';

/** The plan as a Mermaid flowchart. Every text stands in quotes with its special characters as codes. */
export const pictureMermaid = (architecture: Architecture): string => {
  const { pipelines, models } = architecture;
  const placeOf = (id: string): string => `p${pipelines.findIndex((pipeline) => pipeline.id === id)}`;
  const isKnown = (id: string): boolean => pipelines.some((pipeline) => pipeline.id === id);
  const lines = [
    'flowchart TD',
    ...pipelines.flatMap(subgraph),
    ...models.flatMap((model, index) => [
      `  m${index}([${quoted(`model ${model.name}`)}])`,
      ...model.producedBy.filter(isKnown).map((id) => `  ${placeOf(id)} -->|${quoted('versions')}| m${index}`),
      ...model.consumedBy
        .filter(isKnown)
        .map((id) => `  m${index} -.->|${quoted(`${model.stage}, ${promotionLabel(model)}`)}| ${placeOf(id)}`),
    ]),
  ];
  return lines.join('\n');
};

const subgraph = (pipeline: Pipeline, index: number): string[] => {
  const title = `${pipeline.name} (${phaseLabel(pipeline)}), ${triggerLabel(pipeline)}`;
  const steps = pipeline.steps.map((step, at) => `    p${index}s${at}[${quoted(step.name)}]`);
  const arrows = pipeline.steps.slice(1).map((_, at) => {
    const made = pipeline.steps[at]?.produces.map(artifactName).join(', ') ?? '';
    return `    p${index}s${at} -->${made === '' ? '' : `|${quoted(made)}|`} p${index}s${at + 1}`;
  });
  const empty = steps.length === 0 ? [`    p${index}s0[${quoted('no steps yet')}]`] : [];
  return [`  subgraph p${index}[${quoted(title)}]`, '    direction LR', ...steps, ...empty, ...arrows, '  end'];
};

/** Mermaid reads "#NN;" as the character; without this a quote or a bracket in a name would end the label. */
const quoted = (text: string): string =>
  `"${plain(text).replaceAll(/[^\p{L}\p{N} ,.()/:_'-]/gu, (character) => `#${character.codePointAt(0)};`)}"`;
