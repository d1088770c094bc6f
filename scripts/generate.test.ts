import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePages } from './rule-pages';

const pages = await rulePages();

describe('docs/rules', () => {
  it('is what the rules say; `npm run generate` writes it', () => {
    const stale = [...pages].filter(([file, content]) => !existsSync(file) || readFileSync(file, 'utf8') !== content);
    expect(stale.map(([file]) => file)).toEqual([]);
  });

  it('has no page of a rule that is gone', () => {
    const files = readdirSync('docs/rules', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    expect(files.map((file) => join('docs/rules', file)).filter((file) => !pages.has(file))).toEqual([]);
  });

  it('has a page for each rule that is promised to have one', () => {
    for (const page of [
      'smells/pipeline_chain',
      'kinds/training',
      'readiness/no_prototype',
      'zenml/schedule_without_scheduler',
    ]) {
      expect(pages.get(`docs/rules/${page}.md`), page).toMatch(/^<!-- .* -->\n\n# `/);
    }
    for (const [file] of pages) {
      const [, family, id] = /^docs\/rules\/(\w+)\/(\w+)\.md$/.exec(file) ?? [];
      if (id) expect(pages.get('docs/rules/README.md')).toContain(`](${family}/${id}.md)`);
    }
  });
});
