import { describe, expect, it } from 'vitest';
import { memorySession, saidAtFirst, WORK } from '#faces/a-plan.contract';
import type { Hall } from '#faces/cli/terminal/hall';
import { type Ending, holdInterview } from '#faces/cli/terminal/hold-interview';
import { ScriptEnds, scriptedTalk, type ScriptedTalk } from '#faces/cli/terminal/scripted-talk.contract';
import type { Session } from '#faces/session';
import { standing } from '#headwater';

interface Held {
  readonly talk: ScriptedTalk;
  readonly session: Session;
  readonly ending: Ending | null;
  readonly written: readonly string[];
}

/** Holds the interview as far as the script goes. */
async function hold(lines: readonly string[], session = described(), more: Partial<Hall> = {}): Promise<Held> {
  const talk = scriptedTalk(lines);
  const written: string[] = [];
  const hall: Hall = {
    session,
    talk,
    speaker: 'person',
    columns: 80,
    colour: false,
    write: async (markdown) => {
      written.push(markdown);
      return './pipeline_architecture.md';
    },
    ...more,
  };
  try {
    return { talk, session, written, ending: await holdInterview(hall) };
  } catch (error) {
    if (!(error instanceof ScriptEnds)) throw error;
    return { talk, session, written, ending: null };
  }
}

function described(): Session {
  const session = memorySession();
  saidAtFirst(session);
  return session;
}

const bucketOf = (session: Session, name: string) =>
  session.understanding().design.components.find((c) => c.component.name === name)?.bucket;
/** Answers with the first option until the plan is written. */
const TO_THE_END = ['a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a'];

describe('the interview at a terminal', () => {
  it('begins with an invitation and keeps what was said in the log before anything else', async () => {
    const { talk, session } = await hold([WORK], memorySession());
    expect(talk.shown[0]).toMatch(/^Describe the whole workflow/);
    expect(session.brief().entries[0]).toMatchObject({ kind: 'passage', text: WORK, source: 'typed' });
  });

  it('shows the sorted parts as a table, then asks; the document is written and the next step offered', async () => {
    const { talk, written, ending, session } = await hold(TO_THE_END);
    expect(talk.text()).toMatch(/In a pipeline\n {2}1 {2}/);
    expect(ending?.kind).toBe('written');
    expect(written[0]).toContain('# Pipeline Architecture');
    expect(talk.text()).toMatch(
      /Build churn_\w+ first, from pipeline_architecture\.md, with the skill zenml-pipeline-authoring/,
    );
    expect(session.step().phase).toBe('hand_over');
  });

  it('moves a part by its number and a key, and the move holds when more is said', async () => {
    const { session, talk } = await hold(['6 l']);
    expect(talk.text()).toContain('is now: later');
    expect(bucketOf(session, 'Grafana board')).toBe('deferred');
    session.say({ kind: 'passage', speaker: 'person', text: 'An archive comes first.', source: 'typed' });
    session.say({
      kind: 'claims',
      speaker: 'claims',
      about: session.brief().entries.at(-1)!.id,
      reader: 'claims',
      claims: {
        schema: 'headwater.claims/1',
        components: [
          {
            ref: 'k1',
            name: 'archive',
            kind: 'ingestion',
            status: 'wanted',
            quotes: [{ start: 0, end: 10, text: 'An archive' }],
            confidence: 1,
          },
        ],
        facts: [],
        signals: [],
      },
    });
    expect(session.understanding().design.components).toHaveLength(7);
    expect(bucketOf(session, 'Grafana board')).toBe('deferred');
    expect(JSON.stringify(session.brief().entries)).not.toMatch(/"component":"c\d+"/);
  });

  it('moves a part from the list, after showing what that changes, and not without a yes', async () => {
    const refused = await hold(['b', '5', 'n', 'n']);
    expect(refused.talk.text()).toMatch(/That changes the plan:\n- it /);
    expect(bucketOf(refused.session, 'customer scores')).toBe('pipeline');
    const moved = await hold(['b', '5', 'n', 'y']);
    expect(bucketOf(moved.session, 'customer scores')).toBe('not_a_pipeline');
  });

  it('moves several parts in one line, in words too, and one that was not wanted back', async () => {
    const { session, talk } = await hold(['6 x, 5 n', 'the Grafana board can wait', '5 q']);
    expect(talk.text()).toContain('"Grafana board" is now: not wanted.');
    expect(bucketOf(session, 'customer scores')).toBe('not_a_pipeline');
    expect(bucketOf(session, 'Grafana board')).toBe('deferred');
    expect(talk.text()).toContain('"5 q" was not understood');
    const numbered = await hold(['6 x']);
    expect(numbered.talk.text()).toMatch(/Not wanted\n {2}\d {2}Grafana board/);
  });

  it('does not take a stray move for an answer', async () => {
    const session = described();
    await hold(['a', '/quit'], session);
    const before = session.brief().entries.length;
    const { talk } = await hold(['7 n'], session);
    expect(talk.text()).toContain('reads like the move of a part');
    expect(session.brief().entries).toHaveLength(before);
  });

  it('explains, and keeps the question open', async () => {
    const { talk, session } = await hold(['/why', '/help', '/status', '/show', '/heard']);
    const asked = talk.shown.filter((text) => text.startsWith('classification:workflow?'));
    expect(asked).toHaveLength(6);
    expect(talk.text()).toContain('/answers');
    expect(talk.text()).toContain('So far: churn_training');
    expect(session.brief().entries).toHaveLength(2);
  });

  it('shows what an undo changes before it is taken', async () => {
    const { talk, session } = await hold(['6 l', '/undo', 'n', '/undo', 'y']);
    expect(talk.text()).toMatch(
      /This takes back that "Grafana board" is later\. That changes the plan:\n- it keeps “Grafana board” out/,
    );
    expect(bucketOf(session, 'Grafana board')).toBe('not_a_pipeline');
    expect(session.brief().entries.filter((e) => e.kind === 'retraction')).toHaveLength(1);
  });

  it('changes an earlier answer from the list of all, with the same options', async () => {
    const session = described();
    await hold(['a', 'a'], session);
    const answered = standing(session.brief()).findLast((e) => e.kind === 'answer');
    if (answered?.kind !== 'answer') throw new Error('no question was answered');
    const { talk } = await hold(['/answers', '1', 'b', 'y'], session);
    expect(talk.text()).toContain(`You answered: "${answered.text}"`);
    const now = standing(session.brief()).findLast((e) => e.kind === 'answer');
    expect(now).toMatchObject({ question: answered.question, chosen: [expect.any(String)] });
    expect(now).not.toMatchObject({ text: answered.text });
  });

  it('goes back to the question before, and a description can be said anew', async () => {
    const session = described();
    await hold(['a', 'a'], session);
    const before = session.brief().entries.length;
    const back = await hold(['/back', '/quit'], session);
    expect(back.talk.text()).toContain('You answered:');
    expect(session.brief().entries).toHaveLength(before);
    const anew = await hold(['/answers', '3', 'b', 'Only a chat bot.', 'n', '/quit'], session);
    expect(anew.talk.text()).toContain('That changes the plan');
    expect(session.brief().entries).toHaveLength(before);
  });

  it('stops asking on "enough", and adjusts the document in own words', async () => {
    const { talk, ending, session } = await hold(['/enough', 'b', 'Something else entirely.', 'e']);
    expect(talk.text()).toContain('heard nothing in it that changes the plan');
    expect(session.brief().entries.at(-1)).toMatchObject({ kind: 'passage', source: 'adjustment' });
    expect(ending?.kind).toBe('left');
  });

  it('shows the whole document once; unchanged it is not shown again', async () => {
    const { talk } = await hold(['/enough', '/status', '/status', 'e']);
    expect(talk.shown.filter((text) => text.startsWith('# Pipeline Architecture'))).toHaveLength(1);
  });

  it('starts a finished interview from its end', async () => {
    const session = described();
    await hold(TO_THE_END, session);
    const entries = session.brief().entries.length;
    const again = await hold(['e'], session);
    expect(again.talk.text()).toMatch(/This interview is finished; its plan stands in/);
    expect(again.talk.text()).not.toContain('Describe the whole workflow');
    expect(again.ending?.kind).toBe('written');
    expect(session.brief().entries).toHaveLength(entries);
    const built = await hold(['a'], session);
    expect(built.talk.text()).toContain('zenml-pipeline-authoring');
    expect(session.brief().entries).toHaveLength(entries);
  });

  it('resumes at the same question after a stop', async () => {
    const session = described();
    const first = await hold(['a', '/quit'], session);
    const question = (held: Held) => held.talk.shown.filter((text) => /^\w+:[^ ]*\? /.test(text)).at(-1);
    expect(first.ending?.kind).toBe('left');
    expect(question(await hold(['/quit'], session))).toBe(question(first));
  });

  it('sorts each sentence that was not understood by one key', async () => {
    const session = memorySession();
    const text = 'The moon was out. Grandmother likes it too.';
    const passage = session.say({ kind: 'passage', speaker: 'person', text, source: 'typed' });
    const sentence = (start: number, end: number) => ({
      start,
      end,
      text: text.slice(start, end),
      heard: 'unheard',
      because: null,
    });
    session.say({
      kind: 'claims',
      speaker: 'claims',
      about: passage.id,
      reader: 'claims',
      claims: {
        schema: 'headwater.claims/1',
        components: [],
        facts: [],
        signals: [],
        sentences: [sentence(0, 17), sentence(18, 43)],
      },
    });
    const { talk } = await hold(['/heard', 'b', 'l', '/heard', 'b'], session);
    expect(talk.text()).toContain('The moon was out. (?)');
    const sorted = session.brief().entries.flatMap((e) => (e.kind === 'decision' ? [e.decision] : []));
    expect(sorted).toEqual([
      { about: 'sentence', quote: 'The moon was out.', as: 'background' },
      { about: 'sentence', quote: 'Grandmother likes it too.', as: 'background' },
    ]);
  });

  it('invites the person to speak where only the code has spoken, and does not ask for what it says', async () => {
    const session = memorySession();
    session.say({ kind: 'passage', speaker: 'code', text: 'The project has ZenML pipelines.', source: './src' });
    const { talk } = await hold(['We want the scores every hour.'], session);
    expect(talk.shown.slice(0, 2).join('\n')).toMatch(/The project has ZenML pipelines\.\nThis is what the code says/);
    expect(session.brief().entries.at(-1)).toMatchObject({ speaker: 'person', text: 'We want the scores every hour.' });
  });

  it('goes on with a text that was begun before', async () => {
    const { session } = await hold(['the end.'], memorySession(), { draft: () => 'The beginning,' });
    expect(session.brief().entries[0]).toMatchObject({ text: 'The beginning,\nthe end.' });
  });
});
