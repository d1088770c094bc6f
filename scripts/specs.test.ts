import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => join('src', name));
/** Rooms whose SPEC.md numbers its sentences for tests to cite. */
const specs = files.filter((name) => name.endsWith('SPEC.md') && /^- \[[A-Z]\d+\]/m.test(readFileSync(name, 'utf8')));
const tests = files.filter((name) => /\.(test|contract)\.ts$/.test(name));
const citedIn = (text: string): string[] => [...text.matchAll(/\[([A-Z]\d+)\]/g)].map(([, id]) => id ?? '');

describe.each(specs)('%s', (spec) => {
  const stated = [...readFileSync(spec, 'utf8').matchAll(/^- \[([A-Z]\d+)\]/gm)].map(([, id]) => id ?? '');
  const letters = new Set(stated.map((id) => id.charAt(0)));
  const cited = new Set(tests.flatMap((test) => citedIn(readFileSync(test, 'utf8'))));

  it('numbers each sentence once', () => {
    expect(stated).toEqual([...new Set(stated)]);
  });

  it('has a test for each sentence', () => {
    expect(stated.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('has every sentence that a test of its room cites', () => {
    const room = dirname(spec);
    const own = tests.filter((test) => test.startsWith(room)).flatMap((test) => citedIn(readFileSync(test, 'utf8')));
    expect([...new Set(own)].filter((id) => letters.has(id.charAt(0)) && !stated.includes(id))).toEqual([]);
  });
});
