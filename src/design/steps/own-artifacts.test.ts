import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { briefOf, createLexicalReader, understand } from '#headwater';
import { readWeights } from '#machine/weights';

const reader = createLexicalReader(readWeights() ?? undefined);

describe('the steps of a pipeline', () => {
  it.each(readdirSync('cases-by-others'))('make nothing under the name of what they take: %s', (id) => {
    const { design } = understand(briefOf(readFileSync(`cases-by-others/${id}/brief.md`, 'utf8')), reader);
    for (const { steps } of design.architecture?.pipelines ?? [])
      for (const { takes, produces } of steps)
        for (const made of produces) expect(takes).not.toContain(made.split(' ')[0]);
  });
});
