import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintDocument } from '#document/lint';
import { unmarked } from '#document/lint/examples';
import { parseDocument } from '#document/parse';
import { writeDocument } from '#document/write';

const read = (theme: string): [string, string][] => {
  const folder = fileURLToPath(new URL(`../../fixtures/documents/${theme}/`, import.meta.url));
  return readdirSync(folder).map((file) => [file, readFileSync(`${folder}${file}`, 'utf8')]);
};

const fired = (markdown: string): string[] =>
  lintDocument(markdown)
    .map(({ rule, place }) => `${rule} ${place?.line}:${place?.column}`)
    .sort();

describe('documents that other people wrote', () => {
  it.each(read('bad'))('%s: what fires is what is marked', (_, text) => {
    const { markdown, expected } = unmarked(text);
    expect(expected.length).toBeGreaterThan(5);
    expect(fired(markdown)).toEqual(expected.sort());
  });

  it.each(read('good'))('%s: nothing fires', (_, text) => {
    expect(fired(text)).toEqual([]);
  });

  it.each([...read('good'), ...read('bad')])('%s: is read, loses none of its words, and settles', (_, text) => {
    const { architecture } = parseDocument(unmarked(text).markdown);
    expect(architecture.pipelines.length).toBeGreaterThan(0);
    expect(architecture.pipelines.every(({ steps }) => steps.length > 0)).toBe(true);
    const again = writeDocument(architecture);
    expect(writeDocument(parseDocument(again).architecture)).toBe(again);
    const words =
      unmarked(text)
        .markdown.replaceAll(/\(approximate[^)]*\)/g, '')
        .match(/[\p{L}\d]{4,}/gu) ?? [];
    expect(words.filter((word) => !again.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  });

  it('understands the triggers, roles and models of people who write differently', () => {
    const [fraud, lab] = read('good').map(([, text]) => parseDocument(text).architecture);
    expect(fraud?.pipelines.map(({ role, trigger }) => [role, trigger.kind, trigger.cadence])).toEqual([
      ['training', 'schedule', 'monthly'],
      ['deployed', 'request', null],
    ]);
    expect(fraud?.pipelines[0]?.steps.map(({ name }) => name)).toEqual([
      'load_payments',
      'engineer_features',
      'train_model',
      'evaluate_model',
    ]);
    expect(fraud?.notPipelines.map(({ name, instead }) => [name, instead])[0]).toEqual(['Analyst queue', '']);
    expect(lab?.pipelines[0]?.trigger).toMatchObject({ kind: 'schedule', cadence: 'daily' });
    expect(lab?.pipelines[0]?.steps[1]).toMatchObject({
      name: 'fit_and_rank',
      takes: ['history'],
      produces: ['ranking (table)'],
    });
    expect(lab?.pipelines[0]?.keyArtifacts).toEqual([{ name: 'ranking', why: 'what the lab works from' }]);
  });
});
