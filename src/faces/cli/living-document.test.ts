import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLAIMS_FILE, WORK } from '#faces/a-plan.contract';
import { type Ended, headwater, type Run } from '#faces/cli/built-cli.contract';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], more: Partial<Run> = {}): Promise<Ended> =>
  headwater(args, { in: folder, ...more });
const document = (): string => readFileSync(join(folder, 'pipeline_architecture.md'), 'utf8');
const log = (): string => readFileSync(join(folder, '.headwater', 'interview.jsonl'), 'utf8');

describe('the document of an interview that goes on', () => {
  it('keeps what was changed by hand through the next answers, tells it, and gives it back on undo', async () => {
    writeFileSync(join(folder, 'claims.json'), CLAIMS_FILE);
    await run(['answer', '--add', WORK, '--claims', 'claims.json']);
    const begun = await run(['interview']);
    expect(begun.out).toContain('pipeline_architecture.md');
    const name = /### Pipeline 1: (\w+)/.exec(document())?.[1] ?? '';
    writeFileSync(
      join(folder, 'pipeline_architecture.md'),
      document().replace(`1: ${name}`, '1: weekly_churn').replace('## Deferred', 'Ask Annika first.\n\n## Deferred'),
    );
    const answered = await run(['answer', 'classification:workflow=yes']);
    expect(answered.err).toContain(`Pipeline "${name}" is now called "weekly_churn".`);
    expect(answered.err).toContain('Ask Annika first.');
    expect(document()).toContain('### Pipeline 1: weekly_churn');
    expect(document()).not.toContain(name);
    expect(document()).toContain('Ask Annika first.');
    const undone = await run(['undo']);
    expect(undone.out).toMatch(/^Taken back: /);
    expect(document()).toContain('weekly_churn');
    const further = await run(['undo']);
    expect(further.out).toContain('the change by hand');
    expect(document()).toContain(name);
    expect(document()).not.toContain('Ask Annika first.');
  });
});

describe('an interview without menus', () => {
  it('stops on Ctrl-C with how to go on, exit status 130 and nothing lost', async () => {
    const input = `${WORK}\n.\n`;
    const { status, err } = await run(['--plain'], { input, interruptAt: 'Should anything move' });
    expect({ status, err }).toEqual({
      status: 130,
      err: expect.stringContaining('Go on at the same question with "headwater"'),
    });
    expect(log()).toContain('On Mondays');
    const again = await run(['--plain'], { input: '/quit\n' });
    expect(again.out).toContain('Welcome back');
    expect(again.out).not.toContain('Describe the whole workflow');
    expect(existsSync(join(folder, '.headwater', 'interview.lock'))).toBe(false);
  });

  it('begins from code: what it says is kept as the words of "code", once', async () => {
    const project = resolve('fixtures/asbuilt/berths');
    const { status } = await run(['interview', '--from', project]);
    expect(status).toBe(0);
    const entries = log()
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line) as { kind: string; speaker: string });
    expect(entries.map(({ kind, speaker }) => `${kind} ${speaker}`)).toEqual(['passage code', 'claims code']);
    await run(['interview', '--from', project]);
    expect(log().trim().split('\n')).toHaveLength(3);
  });
});

describe('headwater check --fix', () => {
  it('mends what can be mended, tells each line, and leaves the rest to be reported', async () => {
    const at = join(folder, 'plan.md');
    writeFileSync(at, '# Pipeline Architecture: Churn\n\n## overview\n\nIt scores.\n');
    const { err, out, status } = await run(['check', 'plan.md', '--fix']);
    expect(readFileSync(at, 'utf8')).toContain('## Overview');
    expect(err).toMatch(/Mended in plan\.md:\n {2}line 3: ## overview\n {7}now: ## Overview/);
    expect(out).not.toContain('heading_wording');
    expect(status).toBe(1);
    expect((await run(['check', '-', '--fix'], { input: 'x' })).status).toBe(2);
  });
});
