import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInReader } from '#faces/cli/built-in-reader';
import { type Connected, caseOf, connect, ERAS, newFace, newFolder, repliesOf } from '#faces/mcp/clients.contract';
import { parseDocument } from '#headwater';

const MOST_BATCHES = 20;

describe.each(ERAS)('an interview over protocol %s', (version, era) => {
  const { text, claims, answers } = caseOf('b-dairy-herd');
  const place = newFolder();
  const face = newFace(place.folder, builtInReader());
  let agent: Connected;
  let interview = '';

  beforeAll(async () => {
    agent = await connect(face, era);
  });
  afterAll(async () => {
    await agent.close();
    await face.close();
    place.remove();
  });

  it('speaks that protocol and explains itself within 2 KB', async () => {
    expect(agent.client.getNegotiatedProtocolVersion()).toBe(version);
    const instructions = agent.client.getInstructions() ?? '';
    expect(instructions).toContain('headwater_start');
    expect(Buffer.byteLength(instructions)).toBeLessThan(2048);
  });

  it('begins with the words of the person, which nobody has read yet', async () => {
    const { data, isError } = await agent.call('start', { text, folder: 'dairy' });
    expect(isError).toBe(false);
    interview = String(data.interview);
    expect(data).toMatchObject({ resumed: false, entry: 'e1', folder: join(place.folder, 'dairy'), done: false });
    expect(data.ready).toBeNull();
  });

  it('asks nothing before the agent has read them, and says who gives the questions then', async () => {
    const text = 'Every Monday we train the churn model on invoices from Postgres.';
    const { data } = await agent.call('start', { text, folder: 'unread' });
    expect(data).toMatchObject({ questions: [], chat: null, remarks: [], done: false });
    expect(data.next_action).toMatch(/Read e1 yourself and call headwater_claims.*headwater_next/);
    const next = (await agent.call('next', { interview: data.interview })).data;
    expect(next.questions).not.toEqual([]);
    const same = (await agent.call('start', { text, folder: 'unread' })).data;
    expect(same).toMatchObject({ resumed: true, entry: 'e1', questions: next.questions });
    const more = (await agent.call('start', { text: 'Support reads the scores each morning.', folder: 'unread' })).data;
    expect(more).toMatchObject({ resumed: true, entry: 'e2', questions: [], done: false });
    expect(more.next_action).toContain('Read e2 yourself');
  });

  it('takes what the agent read, with every quote where it stands', async () => {
    const { data } = await agent.call('claims', { interview, claims });
    expect(data).toMatchObject({ about: 'e1', refused: [], accepted: { components: 15 } });
  });

  it('asks until nothing can change the plan, and not again what was answered', async () => {
    let { data } = await agent.call('next', { interview });
    const asked: string[] = [];
    for (let batch = 0; data.done === false && batch < MOST_BATCHES; batch++) {
      const questions = data.questions as { id: string; push_back: boolean }[];
      expect(questions.length).toBeLessThanOrEqual(3);
      asked.push(...questions.map(({ id, push_back }) => `${id}${push_back ? ' again' : ''}`));
      ({ data } = await agent.call('answer', { interview, answers: repliesOf(data.questions, answers) }));
    }
    expect(data).toMatchObject({ done: true, ready: true, questions: [] });
    expect(asked).toContain('classification:workflow');
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('writes the document that it shows, and hands over the first pipeline', async () => {
    const { data } = await agent.call('document', { interview, write: true });
    const { architecture, problems } = parseDocument(readFileSync(String(data.written), 'utf8'));
    expect(data).toMatchObject({ hand_edits: [], problems: [], done: true });
    expect(readFileSync(String(data.written), 'utf8')).toBe(data.markdown);
    expect(problems).toEqual([]);
    const first = architecture.pipelines.find((p) => p.mvp);
    const handed = (await agent.call('handoff', { interview })).data;
    expect(handed).toMatchObject({
      skill: 'zenml-pipeline-authoring',
      document_written: true,
      pipeline: { name: first?.name },
    });
    expect(handed.unknown).toEqual(
      (handed.answers as { asks: string; answer: unknown }[]).filter((a) => a.answer === null).map((a) => a.asks),
    );
    expect((await agent.call('check', { folder: 'dairy' })).data).toMatchObject({ ok: true, errors: 0 });
  });

  it('explains, imagines, takes back and brings back', async () => {
    const explained = await agent.call('explain', { interview, id: 'training' });
    expect(explained.data.reasons).not.toEqual([]);
    const imagined = await agent.call('whatif', { interview, question: 'retraining', answer: 'every night' });
    expect(imagined.data.changes).not.toEqual([]);
    const before = (await agent.call('document', { interview })).data.markdown;
    await agent.call('undo', { interview });
    expect((await agent.call('undo', { interview, again: true })).data.did).toMatch(/^Brought back/);
    expect((await agent.call('document', { interview })).data.markdown).toBe(before);
  });

  it('offers document, log and rules as resources', async () => {
    const { contents } = await agent.client.readResource({ uri: `headwater://interview/${interview}/document` });
    expect(contents[0]).toMatchObject({ mimeType: 'text/markdown' });
    const log = await agent.client.readResource({ uri: `headwater://interview/${interview}/log` });
    expect(String((log.contents[0] as { text: string }).text).split('\n')[0]).toContain('interview/1');
    const rules = await agent.client.readResource({ uri: 'headwater://rules' });
    const [id] = /`(\w+)` \(smells\)/.exec((rules.contents[0] as { text: string }).text)?.slice(1) ?? [];
    const rule = await agent.client.readResource({ uri: `headwater://rules/${id}` });
    expect((rule.contents[0] as { text: string }).text).toContain(id);
    await expect(agent.client.readResource({ uri: 'headwater://rules/no_such_rule' })).rejects.toThrow(/not found/i);
  });

  it('is resumed by a second agent that knows only the folder', async () => {
    const second = await connect(face, era);
    const { data } = await second.call('start', { folder: 'dairy' });
    expect(data).toMatchObject({ resumed: true, interview, done: true });
    await second.close();
  });
});

describe('prompts', () => {
  const place = newFolder();
  const face = newFace(place.folder);
  afterAll(() => place.remove());

  it.each(ERAS)('come with descriptions, and carry what the person typed (%s)', async (_, era) => {
    const agent = await connect(face, era);
    const { prompts } = await agent.client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['scope_workflow', 'review_architecture']);
    expect(prompts.every(({ description }) => description)).toBe(true);
    const scope = await agent.client.getPrompt({
      name: 'scope_workflow',
      arguments: { description: 'score all cows' },
    });
    expect(JSON.stringify(scope.messages)).toContain('score all cows');
    const review = await agent.client.getPrompt({ name: 'review_architecture' });
    expect(JSON.stringify(review.messages)).toContain('headwater_check');
    await agent.close();
  });
});
