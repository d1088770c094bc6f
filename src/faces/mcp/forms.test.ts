import type { Client, ElicitRequest, ElicitResult } from '@modelcontextprotocol/client';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { connect, ERAS, newFace, newFolder } from '#faces/mcp/clients.contract';

const place = newFolder();
const face = newFace(place.folder);
afterAll(() => place.remove());

const FORMS = { capabilities: { elicitation: { form: {} } } };
const BRIEF =
  'Every Monday we train the churn model on invoices from Postgres. Each morning support gets scores for all customers.';
const CLAIMS = {
  schema: 'headwater.claims/1',
  components: [
    { ref: 'k1', name: 'churn model', kind: 'training', quotes: [{ text: 'train the churn model' }] },
    {
      ref: 'k2',
      name: 'morning scores',
      kind: 'batch_inference',
      quotes: [{ text: 'scores for all customers' }],
      dependsOn: ['k1'],
    },
  ],
  facts: [{ attribute: 'source', value: 'Postgres', quotes: [{ text: 'invoices from Postgres' }] }],
};

const answersWith = (answer: (request: ElicitRequest) => ElicitResult | Promise<ElicitResult>) => (client: Client) =>
  client.setRequestHandler('elicitation/create', answer);

let folders = 0;
async function asking(era: (typeof ERAS)[number][1], prepare?: (client: Client) => void) {
  const agent = await connect(face, era, prepare ? FORMS : {}, prepare);
  const { data } = await agent.call('start', { folder: `f${++folders}`, text: BRIEF });
  await agent.call('claims', { interview: data.interview, claims: CLAIMS });
  return { agent, told: await agent.call('answer', { interview: data.interview, ask: true }) };
}

describe.each(ERAS)('forms over protocol %s', (_, era) => {
  it('puts the open questions with why they matter, and records what was filled in', async () => {
    const seen: ElicitRequest[] = [];
    const { agent, told } = await asking(
      era,
      answersWith((request) => {
        seen.push(request);
        return { action: 'accept', content: { q1_words: 'Dana looks at it and decides' } };
      }),
    );
    expect(JSON.stringify(seen[0]?.params)).toContain('Why: ');
    expect(told).toMatchObject({ isError: false, data: { recorded: [expect.stringMatching(/^e\d+$/)] } });
    await agent.close();
  });

  it('a refusal faster than anybody reads was shown to nobody: the questions stay open, for the chat', async () => {
    const { agent, told } = await asking(
      era,
      answersWith(() => ({ action: 'decline' })),
    );
    expect(told.data).toMatchObject({ recorded: [], notes: [expect.stringContaining('not shown')] });
    expect(told.data.questions).not.toEqual([]);
    await agent.close();
  });

  it('a refusal after a while is a person’s, and is no answer either', async () => {
    const clock = vi.spyOn(Date, 'now');
    const { agent, told } = await asking(
      era,
      answersWith(async () => {
        const now = Date.now();
        await after(1);
        clock.mockReturnValue(now + 60_000);
        return { action: 'cancel' };
      }),
    );
    clock.mockRestore();
    expect(told.data).toMatchObject({ recorded: [], notes: [expect.stringContaining('closed the form')] });
    await agent.close();
  });

  it('a form that comes back empty is no consent', async () => {
    const { agent, told } = await asking(
      era,
      answersWith(() => ({ action: 'accept', content: {} })),
    );
    expect(told.data.recorded).toEqual([]);
    await agent.close();
  });

  it('a client without forms gets the questions as data', async () => {
    const { agent, told } = await asking(era);
    expect(told).toMatchObject({
      isError: false,
      data: { recorded: [], notes: [expect.stringContaining('shows no forms')] },
    });
    expect(told.data.chat).toContain('Why I ask');
    await agent.close();
  });
});
