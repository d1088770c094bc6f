import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/entry';
import type { Question } from '#interview/interview-step';
import { nextStep } from '#interview/next';
import { entriesFor, type Reply } from '#interview/reply';
import { appended } from '#interview/scripted';
import { createLexicalReader } from '#reading/lexical/lexical-reader';

const reader = createLexicalReader();

const said = (text: string): Brief =>
  appended({ entries: [] }, { kind: 'passage', speaker: 'person', text, source: 'typed' });
const give = (brief: Brief, question: Question, reply: Reply): Brief =>
  entriesFor(question, reply).reduce(appended, brief);

const OVER =
  'Every orchard gets its own training pipeline, so 140 pipelines, plus one meta-pipeline that starts the others. ' +
  'Before anything else we set up Feast as our feature store. Each reading must trigger an online update of the model. ' +
  'Every intermediate dataframe is kept forever as an artifact and also logged in MLflow and in W&B. Each transformation ' +
  'should be a step of its own, about 25 steps. There are two of us. A notebook with a gradient boosting model on last ' +
  "winter's data gives decent alarms, and every hour we want a forecast for each orchard in a table.";

/** Answers as most people do, and gives each step's remarks. */
function remarksOfAll(start: Brief): string[][] {
  const all: string[][] = [];
  let brief = start;
  for (let turn = 0; turn < 30; turn++) {
    const step = nextStep(brief, reader);
    all.push(step.remarks.filter((r) => r.kind === 'smell').map((r) => r.rule ?? ''));
    if (step.done) return all;
    for (const q of step.questions)
      brief = give(brief, q, q.options[0] ? { chosen: [q.options[0].id] } : { text: 'yes' });
  }
  return all;
}

describe('smells', () => {
  it('are told once, however many turns the sorting takes', () => {
    const told = remarksOfAll(said(OVER)).flat();
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...new Set(told)]);
  });

  it('are told in full for the first three only', () => {
    const smells = nextStep(said(OVER), reader).remarks.filter((r) => r.kind === 'smell');
    expect(smells.length).toBeGreaterThan(3);
    const longest = Math.max(...smells.slice(3).map((r) => r.text.length));
    expect(Math.min(...smells.slice(0, 3).map((r) => r.text.length))).toBeGreaterThan(longest);
  });

  it('are told when they come up later', () => {
    const begun = said(OVER.replace('Before anything else we set up Feast as our feature store. ', ''));
    const more = appended(begun, {
      kind: 'passage',
      speaker: 'person',
      text: 'Before anything else we set up Feast as our feature store.',
      source: 'typed',
    });
    const rules = (brief: Brief) => nextStep(brief, reader).remarks.map((r) => r.rule);
    expect(rules(begun)).not.toContain('feature_store_first');
    expect(rules(more)).toContain('feature_store_first');
  });
});

describe('going back on something', () => {
  const TEXT =
    'Every Monday we train a churn model on the orders and each morning we score all customers and write the scores to a table. ' +
    'A notebook works, with an AUC of 0.81. The team is two data scientists and one platform engineer. When the scoring breaks, the desk counts by hand.';
  const question = (id: string, topic: 'retraining' | 'cadence' | 'promotion'): Question => ({
    id,
    topic,
    about: id.slice(topic.length + 1),
    header: '',
    text: '?',
    why: '',
    options: [],
    multiple: false,
    pushBack: false,
    worth: 0,
    explanation: '',
  });
  const notes = (id: string, topic: 'retraining' | 'cadence' | 'promotion', text: string): string[] =>
    nextStep(give(said(TEXT), question(id, topic), { text }), reader).remarks.flatMap((r) =>
      r.text.startsWith('Before, you said') ? [r.text] : [],
    );

  it('is told where another start of the same pipeline was said surely', () => {
    expect(notes('retraining:training', 'retraining', 'once a quarter')).toEqual([
      expect.stringMatching(/^Before, you said “Every Monday”\. I go by your answer now: .*once a quarter/),
    ]);
  });

  it('is not told of the same said in other words, nor of what the plan never rested on', () => {
    expect(notes('retraining:training', 'retraining', 'weekly, on Mondays')).toEqual([]);
    expect(notes('cadence:inference', 'cadence', 'each morning')).toEqual([]);
  });

  it('is not told of a number of people that is only mentioned', () => {
    expect(notes('promotion:training', 'promotion', 'one of the two data scientists must sign off')).toEqual([]);
  });
});
