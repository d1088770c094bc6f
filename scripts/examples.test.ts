import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintDocument } from '#document/lint';
import { stories, tell } from './examples';

describe('the examples', () => {
  it.each(stories())('%s is what the program says today (renew with "npm run examples", then read it)', (story) => {
    for (const [name, text] of Object.entries(tell(story))) {
      const path = join('examples', story, name);
      expect(existsSync(path) ? readFileSync(path, 'utf8') : null, path).toBe(text);
    }
  });

  it.each(stories())('%s passes the linter', (story) => {
    const document = tell(story)['pipeline_architecture.md'];
    expect(document ? lintDocument(document).filter((f) => f.severity === 'error') : []).toEqual([]);
  });
});
