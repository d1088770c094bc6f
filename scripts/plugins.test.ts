import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { admit } from '#headwater';
import { pluginFiles } from './plugins';
import { CLAIMS_EXAMPLE } from './skill-references';

const files = pluginFiles();
const ajv = new Ajv2020({ allErrors: true });
const read = (path: string): string => readFileSync(path, 'utf8');
const json = (path: string): Record<string, unknown> => JSON.parse(files.get(path) ?? '') as Record<string, unknown>;

const SCHEMAS: Readonly<Record<string, string>> = {
  'plugin.json': 'agent-plugin',
  'mcp.json': 'agent-plugin-mcp',
  '.mcp.json': 'claude-mcp',
  '.claude-plugin/plugin.json': 'claude-plugin',
  '.claude-plugin/marketplace.json': 'claude-marketplace',
  '.cursor-plugin/plugin.json': 'cursor-plugin',
  '.cursor-plugin/marketplace.json': 'cursor-marketplace',
  '.agents/plugins/marketplace.json': 'codex-marketplace',
  'plugins/headwater/plugin.json': 'agent-plugin',
  'plugins/headwater/mcp.json': 'agent-plugin-mcp',
  'plugins/headwater/.mcp.json': 'claude-mcp',
  'plugins/headwater/.codex-plugin/plugin.json': 'codex-plugin',
  'server.json': 'mcp-server',
};

const problemsOf = (schema: string, value: unknown): unknown => {
  const check = ajv.compile(JSON.parse(read(`fixtures/schemas/${schema}.schema.json`)) as object);
  return check(value) ? [] : check.errors;
};

describe('plugin manifests', () => {
  it('are what the generator writes; run "npm run generate" after a change', () => {
    for (const [path, text] of files)
      expect({ path, text: existsSync(path) ? read(path) : null }).toEqual({ path, text });
  });

  it.each([...files.keys()].filter((path) => path.endsWith('.json')))('%s fits its schema', (path) => {
    expect(problemsOf(SCHEMAS[path] ?? 'missing', json(path))).toEqual([]);
  });

  it('agree on name and version with package.json, and point to what is there', () => {
    const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string };
    for (const path of files.keys()) {
      if (!/(^|\/)plugin\.json$|server\.json$/.test(path)) continue;
      expect({ path, version: json(path)['version'] }).toEqual({ path, version });
      if (path !== 'server.json') expect(json(path)['name']).toBe(name);
    }
    const [entry] = json('.agents/plugins/marketplace.json')['plugins'] as { source: { path: string } }[];
    expect(existsSync(join(normalize(entry?.source.path ?? ''), '.codex-plugin', 'plugin.json'))).toBe(true);
  });

  it('a manifest with a field too many or too few is refused by the schemas', () => {
    for (const [path, schema] of Object.entries(SCHEMAS)) {
      expect(problemsOf(schema, { ...json(path), surprise: 1 })).not.toEqual([]);
      expect(problemsOf(schema, {})).not.toEqual([]);
    }
  });
});

describe.each(['skills/headwater/SKILL.md', 'plugins/headwater/skills/headwater/SKILL.md'])('%s', (path) => {
  const text = read(path);
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];

  it('has only the keys that every client knows, and the name of its folder', () => {
    const fields = parse(head) as Record<string, unknown>;
    expect(problemsOf('skill-frontmatter', fields)).toEqual([]);
    expect(fields['name']).toBe(basename(dirname(path)));
    expect(text.split('\n').length).toBeLessThanOrEqual(500);
    expect(head).not.toMatch(/[{[]/);
  });

  it('describes when to use it as richly as people ask for it', () => {
    const { description } = parse(head) as { description: string };
    for (const trigger of [
      'complex ML workflow',
      'several pipelines',
      'end-to-end',
      'over-engineer',
      'I want to build an ML pipeline',
      'ZenML',
    ]) {
      expect(description).toContain(trigger);
    }
  });

  it('names the question tools, the tools of the server and the commands that there are', () => {
    for (const tool of ['AskUserQuestion', 'request_user_input', 'askQuestions']) expect(body).toContain(tool);
    expect(body).toMatch(/never.*subagent/i);
    const server = readdirSync('src/faces/mcp/tools').map((file) => `headwater_${basename(file, '.ts')}`);
    for (const [tool] of body.matchAll(/headwater_[a-z]+/g)) expect(server).toContain(tool);
    const program = read('src/faces/cli/program.ts');
    for (const [, command] of body.matchAll(/`headwater ([a-z]+)/g))
      expect(program).toMatch(new RegExp(`'${command}[ ']|\`${command} `));
  });

  it('links to pages that are there, one level deep', () => {
    const links = [...body.matchAll(/\]\((references\/[^)]+)\)/g)].map(([, link]) => link ?? '');
    expect(new Set(links).size).toBe(readdirSync(join(dirname(path), 'references')).length);
    for (const link of links) expect(existsSync(join(dirname(path), link))).toBe(true);
  });
});

describe('the example of claims', () => {
  it('would be let in whole', () => {
    const { claims, refused } = admit(CLAIMS_EXAMPLE.claims, CLAIMS_EXAMPLE.text);
    expect(refused).toEqual([]);
    expect(claims.components).toHaveLength(CLAIMS_EXAMPLE.claims.components.length);
    expect(claims.facts).toHaveLength(CLAIMS_EXAMPLE.claims.facts.length);
  });
});
