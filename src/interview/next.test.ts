import { describe, expect, it } from 'vitest';
import type { Brief, NewEntry } from '#brief/entry';
import { readBrief } from '#interview/hear';
import type { Question } from '#interview/interview-step';
import { nextStep } from '#interview/next';
import { entriesFor } from '#interview/reply';
import { appended } from '#interview/scripted';
import type { Claims } from '#reading/claims';
import type { Reader } from '#reading/reader';

const TEXT =
  'My notebook trains the churn model, AUC 0.81. We want to train a churn model and score all customers with it. Rows come from Teradata, two of us look after it, on Kubernetes. How long will it take? We clean the rows first.';

/** Hears exactly what the tests say in it; in answers nothing, or a time question. */
const reader: Reader = {
  name: 'canned',
  read: ({ text, question }): Claims => {
    const empty: Claims = { schema: 'headwater.claims/1', components: [], facts: [], signals: [] };
    const q = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words }];
    const has = (words: string) => text.includes(words);
    if (question) {
      return has('what will it cost')
        ? { ...empty, signals: [{ signal: 'asks_for_cost', quotes: q('what will it cost'), confidence: 1 }] }
        : empty;
    }
    if (has('nothing works')) {
      return {
        ...empty,
        components: [
          { ref: 'k1', name: 'train', kind: 'training', status: 'wanted', quotes: q('train'), confidence: 1 },
        ],
        signals: [{ signal: 'no_useful_result', quotes: q('nothing works'), confidence: 1 }],
      };
    }
    if (!has('Teradata')) return empty;
    return {
      ...empty,
      components: [
        {
          ref: 'k1',
          name: 'train a churn model',
          kind: 'training',
          status: 'wanted',
          quotes: q('train a churn model'),
          confidence: 1,
        },
        {
          ref: 'k2',
          name: 'score all customers',
          kind: 'batch_inference',
          status: 'wanted',
          quotes: q('score all customers'),
          confidence: 1,
        },
        {
          ref: 'k3',
          name: 'rows from Teradata',
          kind: 'ingestion',
          status: 'wanted',
          quotes: q('Rows come from Teradata'),
          confidence: 1,
        },
        {
          ref: 'k4',
          name: 'clean the rows',
          kind: 'preprocessing',
          status: 'wanted',
          quotes: q('clean the rows'),
          confidence: 1,
        },
      ],
      facts: [
        { subject: 'workflow', attribute: 'source', value: 'Teradata', quotes: q('Teradata'), confidence: 1 },
        { subject: 'workflow', attribute: 'team_size', value: 2, quotes: q('two of us'), confidence: 1 },
        { subject: 'workflow', attribute: 'orchestrator', value: 'kubernetes', quotes: q('Kubernetes'), confidence: 1 },
        { subject: 'workflow', attribute: 'model_subject', value: 'churn', quotes: q('churn'), confidence: 1 },
      ],
      signals: [
        { signal: 'useful_result', quotes: q('My notebook trains the churn model, AUC 0.81'), confidence: 1 },
        { signal: 'asks_for_time', quotes: q('How long will it take'), confidence: 1 },
      ],
    };
  },
};

const said = (text: string): Brief => ({
  entries: [{ id: 'e1', kind: 'passage', speaker: 'person', at: '', text, source: 'typed' }],
});
const add = (brief: Brief, ...entries: readonly NewEntry[]): Brief => entries.reduce(appended, brief);
const reply = (brief: Brief, question: Question, text: string): Brief => add(brief, ...entriesFor(question, { text }));
const choose = (brief: Brief, question: Question, ...chosen: string[]): Brief =>
  add(brief, ...entriesFor(question, { chosen }));
const confirmed: NewEntry = {
  kind: 'decision',
  speaker: 'person',
  decision: { about: 'confirmed', what: 'classification' },
};
const want = (depth: 'everything' | 'enough'): NewEntry => ({
  kind: 'decision',
  speaker: 'person',
  decision: { about: 'depth', want: depth },
});
const askedOf = (brief: Brief, topic: string): Question => {
  const found = nextStep(brief, reader).questions.find((q) => q.id.startsWith(`${topic}:`));
  if (!found) throw new Error(`Unexpected step without a question about ${topic}.`);
  return found;
};

const started = add(said(TEXT), confirmed);

describe('the next step', () => {
  it('opens with an invitation to say everything', () => {
    const step = nextStep({ entries: [] }, reader);
    expect(step).toMatchObject({ phase: 'opening', done: false });
    expect(step.questions.map((q) => q.topic)).toEqual(['opening']);
    expect(nextStep(said('  \n '), reader).phase).toBe('opening');
  });

  it('shows the sorted parts and has them confirmed before anything is cut', () => {
    const step = nextStep(said(TEXT), reader);
    expect(step.phase).toBe('classify');
    expect(step.questions[0]?.text).toContain('score all customers');
    expect(nextStep(started, reader).phase).toBe('decompose');
  });

  it('asks at most three at once, the weightiest first, each with why and the recommended option on top', () => {
    const { questions } = nextStep(started, reader);
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.length).toBeLessThanOrEqual(3);
    expect([...questions].sort((a, b) => b.worth - a.worth)).toEqual(questions);
    for (const q of questions) {
      expect(q.why).not.toBe('');
      expect(q.header.length).toBeLessThanOrEqual(12);
      expect(q.options.findIndex((o) => o.recommended)).toBeLessThanOrEqual(0);
    }
  });

  it('says what an answer would change', () => {
    const changes = nextStep(started, reader)
      .questions.flatMap((q) => q.options.map((o) => o.changes))
      .filter((c) => c !== null);
    expect(changes.length).toBeGreaterThan(0);
  });

  it('does not ask what was said', () => {
    const topics = nextStep(add(started, want('everything')), reader).questions.map((q) => q.topic);
    expect(topics).not.toContain('team');
    expect(topics).not.toContain('sources');
    expect(topics).not.toContain('infrastructure');
  });
});

describe('a person who is not ready', () => {
  const unready = said('We want to train something but nothing works so far.');

  it('is asked once what works, then sent back kindly with what is missing', () => {
    const first = nextStep(unready, reader);
    expect(first.phase).toBe('readiness');
    expect(first.questions.map((q) => q.topic)).toEqual(['prototype']);
    const then = nextStep(reply(unready, first.questions[0] as Question, 'No, only plans on slides.'), reader);
    expect(then).toMatchObject({ phase: 'readiness', done: true });
    expect(then.remarks.map((r) => r.kind)).toContain('redirect');
  });

  it('goes on when something works after all', () => {
    const first = nextStep(unready, reader).questions[0] as Question;
    expect(nextStep(choose(unready, first, 'works'), reader).phase).not.toBe('readiness');
  });
});

describe('answers that say little', () => {
  it('are pushed back on once, more concretely, and then let through', () => {
    const question = askedOf(started, 'retraining');
    const once = reply(started, question, 'the usual');
    const again = askedOf(once, 'retraining');
    expect(again.pushBack).toBe(true);
    expect(again.text).not.toBe(question.text);
    const twice = reply(once, again, 'some');
    expect(nextStep(twice, reader).questions.map((q) => q.id)).not.toContain('retraining:training');
  });

  it('are explained when the person asks what is meant, and the question stays open', () => {
    const question = askedOf(started, 'retraining');
    const puzzled = reply(started, question, 'What do you mean?');
    const step = nextStep(puzzled, reader);
    expect(step.questions.find((q) => q.id === question.id)).toMatchObject({ pushBack: false });
    expect(step.remarks).toContainEqual({ kind: 'answer', rule: null, text: question.explanation });
    expect(readBrief(puzzled, reader).facts).toEqual(readBrief(started, reader).facts);
  });

  it('are recorded when the person does not know, and not asked again', () => {
    const brief = reply(started, askedOf(started, 'retraining'), "I don't know");
    expect(
      readBrief(brief, reader)
        .facts.filter((f) => f.status === 'unknown')
        .map((f) => f.id),
    ).toEqual(['role:training/trigger=?']);
    expect(nextStep(brief, reader).questions.map((q) => q.id)).not.toContain('retraining:training');
  });

  it('are no consent when nothing came back', () => {
    const question = askedOf(started, 'retraining');
    const silent = add(started, {
      kind: 'answer',
      speaker: 'person',
      question: question.id,
      topic: 'retraining',
      asked: question.text,
      text: '',
      state: 'unanswered',
    });
    expect(nextStep(silent, reader).questions.map((q) => q.id)).toContain(question.id);
  });
});

describe('remarks', () => {
  it('say why there is no duration, once', () => {
    expect(nextStep(said(TEXT), reader).remarks.map((r) => r.rule)).toContain('D7.5');
    expect(nextStep(started, reader).remarks.map((r) => r.rule)).not.toContain('D7.5');
  });

  it('answer a question about cost that stands in an answer', () => {
    const brief = reply(started, askedOf(started, 'retraining'), 'when there is money, but what will it cost');
    expect(nextStep(brief, reader).remarks.some((r) => r.rule === 'D7.5' && r.text.includes('cost'))).toBe(true);
  });
});

describe('depth', () => {
  it('"enough, write it" ends at any time and says what was left open', () => {
    const step = nextStep(add(said(TEXT), want('enough')), reader);
    expect(step).toMatchObject({ phase: 'write', done: true, questions: [] });
    expect(step.leftUnasked.some((l) => !l.changesNothing)).toBe(true);
  });

  it('"ask me everything" asks what changes nothing, too', () => {
    const all = add(started, want('everything'));
    const usual = new Set(walk(started).map((q) => q.id));
    expect(walk(all).some((q) => !usual.has(q.id))).toBe(true);
  });

  it('the last word counts', () => {
    expect(nextStep(add(started, want('enough'), want('everything')), reader).done).toBe(false);
  });
});

describe('the end', () => {
  it('comes when nothing can change, lists what was left and why, then hands over', () => {
    const brief = finished(started);
    const step = nextStep(brief, reader);
    expect(step).toMatchObject({ phase: 'write', done: true });
    for (const left of step.leftUnasked) expect(left.because).not.toBe('');
    const shown: NewEntry = { kind: 'decision', speaker: 'person', decision: { about: 'confirmed', what: 'document' } };
    expect(nextStep(add(brief, shown), reader).phase).toBe('hand_over');
  });

  it('comes back to a question whose answer was taken back', () => {
    const question = askedOf(started, 'retraining');
    const answered = choose(started, question, 'monthly');
    const id = answered.entries.at(-1)?.id as `e${number}`;
    const undone = add(answered, { kind: 'retraction', speaker: 'person', of: id });
    expect(nextStep(undone, reader)).toEqual(nextStep(started, reader));
  });
});

/** Answers everything with the first option, or with own words where there is none. */
function finished(start: Brief): Brief {
  let brief = start;
  for (let i = 0; i < 40; i++) {
    const { questions, done } = nextStep(brief, reader);
    if (done) return brief;
    for (const q of questions)
      brief = q.options[0] ? choose(brief, q, q.options[0].id) : reply(brief, q, 'nothing to add here');
  }
  throw new Error('Unexpected interview without an end.');
}

function walk(start: Brief): Question[] {
  const all: Question[] = [];
  let brief = start;
  for (let i = 0; i < 40; i++) {
    const { questions, done } = nextStep(brief, reader);
    if (done) return all;
    all.push(...questions);
    for (const q of questions)
      brief = q.options[0] ? choose(brief, q, q.options[0].id) : reply(brief, q, 'nothing to add here');
  }
  throw new Error('Unexpected interview without an end.');
}

describe('a description that holds nothing to plan', () => {
  const passage = (text: string): NewEntry => ({ kind: 'passage', speaker: 'person', text, source: 'typed' });
  const vague = appended({ entries: [] }, passage('I want to do something with AI for our hospital.'));

  it('is met once with three concrete questions, and then taken as it is', () => {
    const [question] = nextStep(vague, reader).questions;
    expect(question).toMatchObject({ topic: 'opening', pushBack: true });
    const again = appended(vague, passage('Just AI, as the others have.'));
    expect(nextStep(again, reader).questions.filter((q) => q.topic === 'opening')).toEqual([]);
  });
});
