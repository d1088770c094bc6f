import { describe, expect, it } from 'vitest';
import { readYaml } from '#asbuilt/configs/yaml-file';
import { yamlOutline } from '#asbuilt/configs/yaml-outline';

const CONFIG = `# run
enable_cache: False
settings:
  docker:
    requirements: [a, b]   # long
model:
  name: churn
  version: production
  tags: ["a", "b"]
steps:
  train:
    parameters:
      steps: 3
  "evaluate":
    enable_cache: false
parameters:
  rows: 10
`;

describe('outline of a run configuration', () => {
  it('keeps the model, the keys of steps and parameters, and the names of the rest', () => {
    expect(readYaml(yamlOutline(CONFIG))).toEqual({
      enable_cache: 0,
      settings: {},
      model: { name: 'churn', version: 'production', tags: ['a', 'b'] },
      steps: { train: 0, evaluate: 0 },
      parameters: { rows: 0 },
    });
  });
  it.each(['a: &x 1\nb: *x\n', '{model: {name: x}}\n', 'model: {name: x}\n'])('leaves %j whole', (text) =>
    expect(yamlOutline(text)).toBe(text),
  );
  it('agrees with the whole file on what it keeps', () => {
    const whole = readYaml(CONFIG)!;
    expect(readYaml(yamlOutline(CONFIG))!['model']).toEqual(whole['model']);
    expect(Object.keys(readYaml(yamlOutline(CONFIG))!)).toEqual(Object.keys(whole));
  });
});
