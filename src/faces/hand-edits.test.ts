import { existsSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderSession, saidAtFirst } from '#faces/a-plan.contract';
import { adopt, type Changed, changedByHand, refresh, writePlan } from '#faces/hand-edits';
import type { Session } from '#faces/session';
import { architectureOf, entriesFor, writeDocument } from '#headwater';
import { WRITTEN_NAME } from '#machine/document-on-disk';
import { DOCUMENT_NAME } from '#machine/files';

let folder: string;
let session: Session;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-'));
  session = folderSession(folder);
  saidAtFirst(session);
  await writePlan(folder, plan());
});
afterEach(() => {
  session.close();
  rmSync(folder, { recursive: true, force: true });
});

const plan = (): string => writeDocument(architectureOf(session.understanding().design)!);
const onDisk = (): string => readFileSync(join(folder, DOCUMENT_NAME), 'utf8');
const byHand = (change: (markdown: string) => string): void =>
  writeFileSync(join(folder, DOCUMENT_NAME), change(onDisk()));
/** A stretch of the document as it stands there. */
const piece = (shape: RegExp): string => {
  const stands = shape.exec(onDisk())?.[0];
  if (stands === undefined) throw new Error(`Nothing in the document is ${shape}`);
  return stands;
};
const WEEKLY = /\*\*Trigger\*\*: Schedule, weekly.*/;
const found = async (): Promise<Changed> => {
  const changed = await changedByHand(folder, session);
  if (changed === null || 'foreign' in changed) throw new Error(`Unexpected ${JSON.stringify(changed)}`);
  return changed;
};
const answer = (option: string): void => {
  for (let batches = 0; batches < 9; batches++) {
    for (const question of session.step().questions) {
      const chosen = question.options.some(({ id }) => id === option) ? option : question.options[0]?.id;
      for (const entry of entriesFor(question, { chosen: [chosen ?? ''] })) session.say(entry);
      if (chosen === option) return;
    }
  }
  throw new Error(`No question offers ${option}`);
};

describe('a document that was changed by hand', () => {
  it('is noticed only where it was', async () => {
    expect(await changedByHand(folder, session)).toBeNull();
    answer('yes');
    expect(await changedByHand(folder, session)).toBeNull();
    byHand((text) => text.replace('churn_batch_inference', 'churn_scoring'));
    expect(await changedByHand(folder, session)).not.toBeNull();
  });

  it('keeps a renamed pipeline, a moved step, another trigger, a deleted question and prose, whatever is answered afterwards', async () => {
    const moved = piece(/ {2}\d+\. evaluate_churn_model.*\n(?: {5}- takes.*\n)?/);
    const question = piece(/(?<=## Open Questions\n\n)1\. .*\n/);
    byHand((text) =>
      text
        .replaceAll('churn_batch_inference', 'nightly_scores')
        .replace(moved, '')
        .replace(/ {2}\d+\. deliver_churn/, `${moved.replace(/\d+/, '3')}  5. deliver_churn`)
        .replace(WEEKLY, '**Trigger**: Manual')
        .replace(question, '')
        .replace('## Deferred', 'The desk reads this on Tuesdays.\n\n## Deferred'),
    );
    const changed = await found();
    expect(changed.sentences.join('\n')).toMatch(/Pipeline "churn_batch_inference" is now called "nightly_scores"/);
    expect(changed.sentences.join('\n')).toMatch(/Step "evaluate_churn_model" moved/);
    const { lost, kept } = adopt(folder, session, changed, 'person');
    expect({ lost, kept }).toEqual({ lost: [], kept: null });
    expect(onDisk()).toBe(plan());

    answer('yes');
    answer('person');
    expect(await refresh(folder, session)).not.toBeNull();
    const now = onDisk();
    expect(now).toMatch(/### Pipeline \d: nightly_scores/);
    expect(now).not.toContain('churn_batch_inference');
    expect(now.indexOf('evaluate_churn_model')).toBeGreaterThan(now.indexOf('predict_churn'));
    expect(now.match(/\*\*Trigger\*\*: Manual/g)).toHaveLength(1);
    expect(now).not.toContain(question.slice(3).trim());
    expect(now).toContain('The desk reads this on Tuesdays.');
    expect(await changedByHand(folder, session)).toBeNull();
  });

  it('is compared with what was written, not with what was answered since', async () => {
    byHand((text) => text.replaceAll('churn_training', 'weekly_churn'));
    answer('yes');
    answer('person');
    const changed = await found();
    expect(changed.sentences).toEqual(['Pipeline "churn_training" is now called "weekly_churn".']);
    adopt(folder, session, changed, 'person');
    expect(onDisk()).toContain('weekly_churn');
    expect(onDisk()).toContain('a person');
  });

  it('does without the copy of what was written', async () => {
    unlinkSync(join(folder, WRITTEN_NAME));
    expect(await changedByHand(folder, session)).toBeNull();
    answer('yes');
    expect(await changedByHand(folder, session)).toBeNull();
    byHand((text) => text.replaceAll('churn_training', 'weekly_churn'));
    expect((await found()).sentences).toEqual(['Pipeline "churn_training" is now called "weekly_churn".']);
  });

  it('tells which rules the changes go against, and nothing of what stood there before', async () => {
    byHand((text) => text.replace('## Deferred', 'We need two weeks to build this.\n\n## Deferred'));
    const { against } = await found();
    expect(against.map((text) => text.split(':')[0])).toEqual(['time_estimate']);
  });

  it.each([
    ['is empty', ''],
    ['is another text altogether', '# Shopping\n\n- milk\n'],
    ['is binary', '\u0000\u0001\u0002'],
  ])('is left alone where it %s, and kept when the plan is written', async (_, text) => {
    writeFileSync(join(folder, DOCUMENT_NAME), text);
    expect(await changedByHand(folder, session)).toHaveProperty('foreign');
    const { kept } = await writePlan(folder, plan());
    expect(readFileSync(kept!, 'utf8')).toBe(text);
    expect(onDisk()).toBe(plan());
  });

  it('is kept under another name where something in it could not be understood', async () => {
    byHand((text) => text.replace(WEEKLY, '**Trigger**: the moon, perhaps'));
    const changed = await found();
    const edited = onDisk();
    const { kept } = adopt(folder, session, changed, 'person');
    expect(changed.problems).toEqual([expect.stringMatching(/^line \d+: /)]);
    expect(readFileSync(kept!, 'utf8')).toBe(edited);
  });

  it('is not written back where somebody removed it', async () => {
    unlinkSync(join(folder, DOCUMENT_NAME));
    expect(await changedByHand(folder, session)).toBeNull();
    expect(await refresh(folder, session)).toBeNull();
    expect(existsSync(join(folder, DOCUMENT_NAME))).toBe(false);
  });
});
