import { afterAll, describe, expect, it } from 'vitest';
import { connect, newFace, newFolder } from '#faces/mcp/clients.contract';
import { openDifferences } from '#faces/mcp/differences';
import { admit, type Brief, type Claims, type Reader } from '#headwater';

const TEXT =
  'Every Monday we train the churn model on invoices from Postgres. Each morning support gets scores for all customers.';

/** Hears training and scoring, wherever they are said, and knows a greeting when it hears one. */
const reader: Reader = {
  name: 'two ears',
  read: ({ text }) => {
    const heard = [
      { ref: 'k1', name: 'churn model', kind: 'training', quotes: ['train the churn model'] },
      { ref: 'k2', name: 'morning scores', kind: 'batch_inference', quotes: ['scores for all customers'] },
    ];
    const here = heard.filter(({ quotes }) => quotes.every((quote) => text.includes(quote)));
    const sentences = text.split(/(?<=[.!]) /).map((sentence) => {
      const start = text.indexOf(sentence);
      const isGreeting = sentence.startsWith('Hello');
      return {
        start,
        end: start + sentence.length,
        heard: isGreeting ? 'background' : 'understood',
        because: isGreeting ? 'a greeting' : null,
      };
    });
    return admit({ schema: 'headwater.claims/1', components: here, sentences }, text).claims;
  },
};

const ONLY_TRAINING = {
  schema: 'headwater.claims/1',
  components: [{ ref: 'a', name: 'churn model', kind: 'training', quotes: ['train the churn model'] }],
};

const briefWith = (claims: unknown): Brief => ({
  entries: [
    { id: 'e1', kind: 'passage', speaker: 'person', at: '', text: TEXT, source: 'typed' },
    {
      id: 'e2',
      kind: 'claims',
      speaker: 'agent',
      at: '',
      about: 'e1',
      reader: 'agent',
      claims: admit(claims, TEXT).claims as Claims,
    },
  ],
});

describe('differences between claims and the built-in reader', () => {
  it('are the parts whose words no claim touches', () => {
    expect(openDifferences(briefWith(ONLY_TRAINING), reader)).toMatchObject([
      { id: `heard:e1:${TEXT.indexOf('scores')}`, quote: 'scores for all customers', wouldChange: true },
    ]);
    expect(openDifferences(briefWith(reader.read({ entry: 'e1', text: TEXT })), reader)).toEqual([]);
  });

  it('there are none where nobody submitted claims', () => {
    expect(openDifferences({ entries: briefWith(ONLY_TRAINING).entries.slice(0, 1) }, reader)).toEqual([]);
  });
});

describe('over the tools', () => {
  const place = newFolder();
  const face = newFace(place.folder, reader);
  afterAll(() => place.remove());

  const begun = async (folder: string) => {
    const agent = await connect(face, 'auto');
    const { interview } = (await agent.call('start', { folder, text: TEXT })).data;
    const { data } = await agent.call('claims', { interview, claims: ONLY_TRAINING });
    return { agent, interview, data };
  };
  const parts = (data: Record<string, unknown>) => (data.items as { name: string }[]).map(({ name }) => name).sort();

  it('a difference that would change the plan is asked about before anything else', async () => {
    const { agent, interview, data } = await begun('asks');
    expect(data.differences).toMatchObject([
      { kind: 'batch_inference', quote: 'scores for all customers', changes_plan: true },
    ]);
    const [question] = data.questions as { id: string; text: string }[];
    expect(question?.text).toContain('“scores for all customers”');
    expect(parts((await agent.call('status', { interview, detail: 'components' })).data)).toEqual(['churn model']);
    await agent.close();
  });

  it('a greeting stays background, and a sentence that no claim touches counts as not heard', async () => {
    const agent = await connect(face, 'auto');
    const { interview } = (await agent.call('start', { folder: 'hello', text: `Hello all! ${TEXT}` })).data;
    await agent.call('claims', { interview, claims: ONLY_TRAINING });
    const { items } = (await agent.call('status', { interview, detail: 'unheard' })).data;
    expect(items).toMatchObject([{ text: 'Each morning support gets scores for all customers.' }]);
    await agent.close();
  });

  it('yes takes the part in beside the claims; no leaves it, and neither is asked again', async () => {
    for (const [answer, expected] of [
      ['yes', ['churn model', 'morning scores']],
      ['no', ['churn model']],
    ] as const) {
      const { agent, interview, data } = await begun(answer);
      const [question] = data.questions as { id: string }[];
      const after = await agent.call('answer', { interview, answers: [{ question: question?.id, chosen: [answer] }] });
      expect(JSON.stringify(after.data.questions)).not.toContain('heard:');
      expect(parts((await agent.call('status', { interview, detail: 'components' })).data)).toEqual(expected);
      expect((await agent.call('status', { interview, detail: 'differences' })).data.items).toEqual([]);
      await agent.close();
    }
  });
});
