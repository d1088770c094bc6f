import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { connect, newFace, newFolder } from '#faces/mcp/clients.contract';
import { parseLog } from '#headwater';
import { openJournal } from '#machine/journal';
import { systemClock } from '#machine/system-clock';

const place = newFolder();
afterAll(() => place.remove());

const logOf = (folder: string) => parseLog(readFileSync(join(folder, '.headwater', 'interview.jsonl'), 'utf8'));

describe('two clients on one interview', () => {
  it('write at the same time and nothing is lost, mixed up or numbered twice', async () => {
    const one = await connect(newFace(place.folder), 'auto');
    const two = await connect(newFace(place.folder), 'legacy');
    const { data } = await one.call('start', { folder: 'both', text: 'Every Monday we train the churn model.' });
    const { interview } = data;
    const said = Array.from({ length: 12 }, (_, at) => `Remark number ${at} of the team.`);
    await Promise.all(said.map((add, at) => (at % 2 === 0 ? one : two).call('answer', { interview, add })));
    const { entries, problems, torn } = logOf(join(place.folder, 'both'));
    expect({ problems, torn }).toEqual({ problems: [], torn: false });
    expect(
      entries
        .flatMap((e) => (e.kind === 'passage' ? [e.text] : []))
        .slice(1)
        .sort(),
    ).toEqual([...said].sort());
    expect(new Set(entries.map((e) => e.id)).size).toBe(entries.length);
    for (const agent of [one, two])
      expect((await agent.call('status', { interview })).data).toMatchObject({ counts: { entries: 13 } });
    await one.close();
    await two.close();
  });

  it('an answer that overrules another client’s says so', async () => {
    const one = await connect(newFace(place.folder), 'auto');
    const two = await connect(newFace(place.folder), 'auto');
    const text =
      'Every Monday we train the churn model on invoices from Postgres. Each morning support gets scores for all customers.';
    const { interview } = (await one.call('start', { folder: 'overrule', text })).data;
    const components = [
      { ref: 'k1', name: 'churn model', kind: 'training', quotes: ['train the churn model'] },
      { ref: 'k2', name: 'morning scores', kind: 'batch_inference', quotes: ['scores for all customers'] },
    ];
    const { data } = await one.call('claims', { interview, claims: { schema: 'headwater.claims/1', components } });
    const [question] = data.questions as { id: string }[];
    const seenByBoth = await two.call('next', { interview });
    expect(seenByBoth.data.questions).toEqual(data.questions);
    await one.call('answer', {
      interview,
      answers: [{ question: question?.id, text: 'Dana from the data team answers for both parts.' }],
    });
    const late = await two.call('answer', { interview, answers: [{ question: question?.id, text: 'No, Omar does.' }] });
    expect(late.data.notes).toEqual([expect.stringContaining('Dana from the data team')]);
    await one.close();
    await two.close();
  });

  it('an answer about a part overrules the earlier one by the same id, and says so', async () => {
    const agent = await connect(newFace(place.folder), 'auto');
    const text = 'Every Monday we train the churn model. A board shows what it says.';
    const { interview } = (await agent.call('start', { folder: 'part', text })).data;
    const components = [{ ref: 'k1', name: 'board of results', kind: 'dashboard', quotes: ['A board'] }];
    await agent.call('claims', { interview, claims: { schema: 'headwater.claims/1', components } });
    const question = 'bucket:dashboard/board of results';
    const give = (reply: object) => agent.call('answer', { interview, answers: [{ question, ...reply }] });
    expect((await give({ chosen: ['exists'] })).data).toMatchObject({ notes: [] });
    const again = await give({ chosen: ['wanted'] });
    expect(again).toMatchObject({ isError: false });
    expect(again.data.notes).toEqual([expect.stringContaining('the later answer counts')]);
    await give({ text: 'no, drop it' });
    const { data } = await agent.call('status', { interview, detail: 'components' });
    expect(JSON.stringify(data)).toContain('refused');
    expect((await give({ chosen: ['pipeline'] })).isError).toBe(false);
    const named = await agent.call('answer', {
      interview,
      answers: [{ question: 'promotion:training', text: 'rule' }],
    });
    expect(named.isError).toBe(false);
    await agent.close();
  });

  it('waits for a writer and then says who it is, and reads meanwhile', async () => {
    const agent = await connect(newFace(place.folder), 'auto');
    const { interview } = (await agent.call('start', { folder: 'busy', text: 'Score all contracts.' })).data;
    const writer = openJournal(join(place.folder, 'busy'), { create: true, clock: systemClock });
    const waits = agent.call('answer', { interview, add: 'And mail the list.' });
    expect((await agent.call('status', { interview })).isError).toBe(false);
    writer.append({ kind: 'passage', speaker: 'person', text: 'From the terminal.', source: 'typed' });
    writer.close();
    expect((await waits).isError).toBe(false);
    expect(logOf(join(place.folder, 'busy')).entries.map((e) => ('text' in e ? e.text : ''))).toEqual([
      'Score all contracts.',
      'From the terminal.',
      'And mail the list.',
    ]);
    await agent.close();
  });

  it('an id goes stale when the interview is begun anew, and the earlier one is kept', async () => {
    const agent = await connect(newFace(place.folder), 'auto');
    const first = (await agent.call('start', { folder: 'fresh', text: 'Score all contracts.' })).data;
    const second = (await agent.call('start', { folder: 'fresh', text: 'Train the churn model.', fresh: true })).data;
    expect(second).toMatchObject({ resumed: false });
    const stale = await agent.call('status', { interview: first.interview });
    expect(stale).toMatchObject({ isError: true, text: expect.stringContaining('started over') });
    expect(readFileSync(join(place.folder, 'fresh', '.headwater', 'interview-1.jsonl'), 'utf8')).toContain(
      'Score all contracts.',
    );
    await agent.close();
  });

  it('a document that was changed by hand is kept until the person says otherwise', async () => {
    const agent = await connect(newFace(place.folder), 'auto');
    const text =
      'Every Monday we train the churn model on invoices from Postgres. It gave a good result in the notebook.';
    const { interview } = (await agent.call('start', { folder: 'hand', text })).data;
    const components = [{ ref: 'k1', name: 'churn model', kind: 'training', quotes: ['train the churn model'] }];
    await agent.call('claims', { interview, claims: { schema: 'headwater.claims/1', components } });
    const { written, markdown } = (await agent.call('document', { interview, write: true })).data;
    await agent.call('answer', { interview, answers: [{ question: 'depth', chosen: ['enough'] }] });
    expect((await agent.call('document', { interview, write: true })).data).toMatchObject({ written, hand_edits: [] });
    const mine = String(markdown).replace(/churn_training/g, 'leavers');
    expect(mine).not.toBe(markdown);
    writeFileSync(String(written), mine);
    const asked = (await agent.call('document', { interview, write: true })).data;
    expect(asked).toMatchObject({ written: null, kept: null });
    expect(JSON.stringify(asked.hand_edits)).toContain('leavers');
    expect(readFileSync(String(written), 'utf8')).toBe(mine);
    const adopted = (await agent.call('document', { interview, write: true, by_hand: 'adopt' })).data;
    expect(adopted).toMatchObject({ written, hand_edits: [] });
    expect(adopted.markdown).toContain('leavers');
    writeFileSync(String(written), 'something else entirely');
    const replaced = (await agent.call('document', { interview, write: true, by_hand: 'replace' })).data;
    expect(readFileSync(String(replaced.kept), 'utf8')).toBe('something else entirely');
    expect(readFileSync(String(written), 'utf8')).toBe(adopted.markdown);
    await agent.close();
  });
});
