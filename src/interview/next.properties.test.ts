import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '#architecture/distance';
import type { Brief, Entry } from '#brief/entry';
import { design } from '#design/judge';
import { readBrief } from '#interview/hear';
import type { Phase, Question } from '#interview/interview-step';
import { nextStep } from '#interview/next';
import { QUESTIONS } from '#interview/questions';
import { entriesFor, type Reply } from '#interview/reply';
import { appended } from '#interview/scripted';
import { interviewOf, weighed } from '#interview/state';
import { BEYOND_WORDING } from '#interview/worth';
import type { Reader } from '#reading/reader';

/** Hears nothing: the cases bring their own claims, and answers are choices. */
const silent = (): Reader => ({
  name: 'silent',
  read: () => ({ schema: 'headwater.claims/1', components: [], facts: [], signals: [] }),
});

const CASES = 'cases';
const briefs = new Map<string, Brief>(
  readdirSync(CASES).map((id) => [
    id,
    {
      entries: [
        {
          id: 'e1',
          kind: 'passage',
          speaker: 'person',
          at: '',
          text: readFileSync(`${CASES}/${id}/brief.md`, 'utf8'),
          source: 'brief',
        },
        {
          id: 'e2',
          kind: 'claims',
          speaker: 'cases',
          at: '',
          about: 'e1',
          reader: 'cases',
          claims: JSON.parse(readFileSync(`${CASES}/${id}/claims.json`, 'utf8')),
        },
      ],
    },
  ]),
);
const ids = [...briefs.keys()];
const LONGEST = 40;

const respond = (brief: Brief, question: Question, reply: Reply): Brief =>
  entriesFor(question, reply).reduce(appended, brief);

/** Goes through an interview; `pick` says what the person does. Collects the steps on the way. */
function hold(start: Brief, reader: Reader, pick: (q: Question, n: number) => Reply) {
  let brief = start;
  const asked: Question[] = [];
  const phases: Phase[] = [];
  for (let batch = 0; batch < LONGEST; batch++) {
    const step = nextStep(brief, reader);
    phases.push(step.phase);
    if (step.done) return { brief, asked, phases, step };
    for (const question of step.questions) {
      brief = respond(brief, question, pick(question, asked.length));
      asked.push(question);
    }
  }
  throw new Error(`Unexpected interview without an end: ${asked.map((q) => q.id).join(' ')}`);
}

const REPLIES = [
  "I don't know",
  'some',
  'the usual',
  '',
  'What do you mean?',
  "I'd rather not say",
  'something quite different from what was offered',
];

/** A person who chooses, evades and asks back at random, but asks back at most once. */
function anybody(choices: readonly number[]): (q: Question, n: number) => Reply {
  const puzzled = new Set<string>();
  return (q, n) => {
    const choice = choices[n % choices.length] ?? 0;
    const option = q.options[choice % (q.options.length || 1)];
    if (option && choice % 3 !== 0 && option.id !== 'move') return { chosen: [option.id] };
    const decided = ['classification', 'mvp', 'sentence'].includes(q.topic) && q.options[0];
    if (decided) return { chosen: [decided.id] };
    const text = REPLIES[choice % REPLIES.length] as string;
    if (text !== 'What do you mean?') return { text };
    if (puzzled.has(q.id)) return { text: "I don't know" };
    puzzled.add(q.id);
    return { text };
  };
}

const anyCase = fc.constantFrom(...ids);
const anyChoices = fc.array(fc.nat(20), { minLength: 1, maxLength: 12 });

describe('every interview', () => {
  it('ends, and asks nothing more than twice and a second time only as a push-back', () => {
    const reader = silent();
    fc.assert(
      fc.property(anyCase, anyChoices, (id, choices) => {
        const answer = anybody(choices);
        const times = new Map<string, number>();
        hold(briefs.get(id) as Brief, reader, (q, n) => {
          const reply = answer(q, n);
          const asksBack = 'text' in reply && reply.text === 'What do you mean?';
          const key = `${q.id}${q.pushBack ? ' again' : ''}`;
          if (!asksBack) times.set(key, (times.get(key) ?? 0) + 1);
          return reply;
        });
        for (const [question, n] of times) expect(n, question).toBe(1);
      }),
      { numRuns: 20 },
    );
  });

  it('goes on the same when it was killed and read from the log again', () => {
    const reader = silent();
    fc.assert(
      fc.property(anyCase, anyChoices, (id, choices) => {
        const { brief } = hold(briefs.get(id) as Brief, reader, anybody(choices));
        for (const upTo of [2, Math.ceil(brief.entries.length / 2), brief.entries.length]) {
          const cut: Brief = { entries: brief.entries.slice(0, upTo) };
          const again = JSON.parse(JSON.stringify(cut)) as Brief;
          expect(nextStep(again, silent())).toEqual(nextStep(cut, reader));
        }
      }),
      { numRuns: 8 },
    );
  });

  it('comes to the same architecture whatever the order of the answers', () => {
    const reader = silent();
    fc.assert(
      fc.property(
        anyCase,
        fc.array(fc.nat(20), { minLength: 3, maxLength: 8 }),
        fc.infiniteStream(fc.nat(1000)),
        (id, choices, keys) => {
          const always = (q: Question, n: number): Reply => ({
            chosen: [
              (
                q.options.filter((o) => o.id !== 'move')[
                  (choices[n % choices.length] ?? 0) % Math.max(1, q.options.length)
                ] ?? q.options[0]
              )?.id ?? 'none',
            ],
          });
          const { brief } = hold(briefs.get(id) as Brief, reader, always);
          const [head, rest] = [brief.entries.slice(0, 2), brief.entries.slice(2)];
          const shuffled = rest
            .map((entry) => ({ entry, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key);
          const moved = shuffled.map(({ entry }, i) => ({ ...entry, id: `e${i + 3}` }) as Entry);
          const there = design(readBrief({ entries: [...head, ...moved] }, reader));
          expect(there.architecture).toEqual(design(readBrief(brief, reader)).architecture);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('the stop rule', () => {
  it.each(ids)('%s: no answer to anything left unasked changes the architecture beyond wording', (id) => {
    const reader = silent();
    const { brief, step } = hold(briefs.get(id) as Brief, reader, (q) => ({ chosen: [q.options[0]?.id ?? 'none'] }));
    const end = design(readBrief(brief, reader));
    const open = weighed(interviewOf(brief, reader));
    expect(step.leftUnasked.length).toBe(open.length);
    for (const left of step.leftUnasked) {
      const question = open.find((q) => q.rule.id === left.topic && q.asking.about === left.about);
      for (const answer of question?.asking.answers ?? []) {
        const said = appended(brief, {
          kind: 'answer',
          speaker: 'person',
          question: `${left.topic}:${left.about}`,
          topic: left.topic,
          asked: '',
          text: answer.text,
          state: 'answered',
          chosen: [answer.id],
        });
        const then = design(readBrief(said, reader));
        expect(distance(end.architecture, then.architecture), `${left.topic}=${answer.id}`).toBeLessThan(
          BEYOND_WORDING,
        );
      }
    }
  });
});

describe('a walk over all canned answers', () => {
  it('reaches each phase', () => {
    const reader = silent();
    const seen = new Set<Phase>([nextStep({ entries: [] }, reader).phase]);
    const document = {
      kind: 'decision',
      speaker: 'person',
      decision: { about: 'confirmed', what: 'document' },
    } as const;
    for (const brief of briefs.values()) {
      const held = hold(brief, reader, (q) => ({ chosen: [q.options[0]?.id ?? 'none'] }));
      for (const phase of held.phases) seen.add(phase);
      seen.add(nextStep(appended(held.brief, document), reader).phase);
    }
    expect([...seen].sort()).toEqual(['classify', 'decompose', 'hand_over', 'mvp', 'opening', 'readiness', 'write']);
  });

  it('knows what to settle for every option that it offers', () => {
    const reader = silent();
    for (const brief of briefs.values()) {
      for (const q of weighed(interviewOf(brief, reader))) {
        const settled = q.asking.answers.map((a) => QUESTIONS[q.rule.id].settle(q.asking.about, a.id));
        expect(
          settled.every((s) => Object.values(s).flat().length > 0),
          q.id,
        ).toBe(true);
      }
    }
  });
});
