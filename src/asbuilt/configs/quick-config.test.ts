import { array, assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickConfig } from '#asbuilt/configs/quick-config';
import { isRecord, readYaml } from '#asbuilt/configs/yaml-file';

const CONFIG = `# run
enable_cache: False
settings:
  docker:
    requirements: [a, b]   # long
model:
  name: churn  # ours
  version: production
  description: >
    name: not this one
  tags: ["a", "b"]
steps:
  train:
    parameters:
      steps: 3
  "evaluate":
    enable_cache: false
parameters:
  rows: 10
  columns:
  - a
schedule:
  cron_expression: "0 3 * * *"
`;

/** What the scan reads of a configuration, however it was parsed. */
const read = (config: Record<string, unknown> | null) => {
  if (config === null) return null;
  const block = (key: string) => (isRecord(config[key]) ? (config[key] as Record<string, unknown>) : {});
  return {
    keys: Object.keys(config),
    ...Object.fromEntries(['steps', 'parameters', 'settings', 'model'].map((key) => [key, Object.keys(block(key))])),
    name: block('model')['name'],
    version: block('model')['version'],
    cron: block('schedule')['cron_expression'],
  };
};

describe('a run configuration read no deeper than needed', () => {
  it('keeps the model, the keys of steps, parameters and settings, and the names of the rest', () => {
    expect(quickConfig(CONFIG)).toEqual({
      enable_cache: 0,
      settings: { docker: 0 },
      model: { name: 'churn', version: 'production', description: 0, tags: 0 },
      steps: { train: 0, evaluate: 0 },
      parameters: { rows: 0, columns: 0 },
      schedule: { cron_expression: '0 3 * * *' },
    });
    expect(read(quickConfig(CONFIG))).toEqual(read(readYaml(CONFIG)));
  });
  it.each([
    'a: &x 1\nb: *x\n',
    '{model: {name: x}}\n',
    'model: {name: x}\n',
    'model:\n  <<: {name: x}\n',
    '- a\n- b\n',
    'model:\n  name: [x]\n',
    'model:\n  name: |\n    x\n',
    'model:\n  name: x\n    y\n',
    'a: 1\n---\nb: 2\n',
    'model:\n  name: "a\\tb"\n',
    'steps:\n    a: 1\n  b: 2\n',
    '__proto__: 1\n',
  ])('leaves %j to the YAML parser', (text) => expect(quickConfig(text)).toBeNull());
  it.each([
    '1',
    '1.0',
    '0.1.0',
    '"1.0"',
    "'v2'",
    'true',
    'null',
    '~',
    '',
    'production',
    'v 1',
    '2024-01-01',
    '-3',
    '1e3',
    'yes',
    '0x1F',
    '.5',
  ])('reads the version %j as YAML does, or leaves it', (version) => {
    const text = `model:\n  name: x\n  version: ${version}\n`;
    const quick = quickConfig(text);
    if (quick !== null) expect(read(quick)).toEqual(read(readYaml(text)));
  });
  it('never differs from the YAML parser on configurations put together from lines', () => {
    const line = record({
      indent: constantFrom('', '', '  ', '  ', '    '),
      text: constantFrom(
        'model:',
        'steps:',
        'settings:',
        'name: x',
        'version: 2',
        'a: b',
        '- a',
        '# c',
        '',
        'b: [1]',
        '"q": 1',
        'c: |',
        'text',
      ),
    });
    assert(
      property(array(line, { maxLength: 8 }), (lines) => {
        const text = lines.map(({ indent, text: rest }) => indent + rest).join('\n');
        const [quick, whole] = [read(quickConfig(text)), read(readYaml(text))];
        const unique = new Set(lines.filter((l) => l.text.includes(':')).map((l) => l.indent + l.text.split(':')[0]));
        const plain = unique.size === lines.filter((l) => l.text.includes(':')).length;
        if (quick !== null && whole !== null && plain) expect(quick).toEqual(whole);
      }),
      { numRuns: 3000 },
    );
  });
});
