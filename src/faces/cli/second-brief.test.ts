import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderSession, saidAtFirst, WORK } from '#faces/a-plan.contract';
import { withSecondBrief } from '#faces/cli/second-brief';
import { scriptedTalk } from '#faces/cli/terminal/scripted-talk.contract';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-'));
  const session = folderSession(folder);
  saidAtFirst(session);
  session.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const other = () => ({ folder, path: 'other.md', text: 'Every hour a camera photographs a tray.' });

describe('a second description', () => {
  it.each([
    ['a', 'resume'],
    ['b', 'add'],
    ['c', 'new'],
  ])('at a terminal the person decides: %s means %s', async (typed, means) => {
    const talk = scriptedTalk(['hm?', typed]);
    expect(await withSecondBrief(other(), async () => talk)).toBe(means);
    expect(talk.text()).toContain('Every night we pull the orders from SAP');
    expect(talk.text()).toContain('other.md');
  });

  it('that the interview knows is no second one', async () => {
    expect(await withSecondBrief({ ...other(), text: WORK }, null)).toBe('add');
  });

  it('is refused where nobody can be asked', async () => {
    await expect(withSecondBrief(other(), null)).rejects.toThrow(/is under way/);
  });
});
