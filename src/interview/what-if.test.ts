import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/entry';
import { explain, explainable } from '#interview/explain';
import { readBrief } from '#interview/hear';
import { appended, holdFrom } from '#interview/scripted';
import { whatIf, whatWould } from '#interview/what-if';
import { design } from '#design/judge';
import type { Reader } from '#reading/reader';

const reader: Reader = {
  name: 'silent',
  read: () => ({ schema: 'headwater.claims/1', components: [], facts: [], signals: [] }),
};

const caseOf = (id: string): Brief => ({
  entries: [
    {
      id: 'e1',
      kind: 'passage',
      speaker: 'person',
      at: '',
      text: readFileSync(`cases/${id}/brief.md`, 'utf8'),
      source: 'brief',
    },
    {
      id: 'e2',
      kind: 'claims',
      speaker: 'cases',
      at: '',
      about: 'e1',
      reader: 'cases',
      claims: JSON.parse(readFileSync(`cases/${id}/claims.json`, 'utf8')),
    },
  ],
});

describe('what if', () => {
  const brief = caseOf('broadband-retention');

  it('tells in words what an answer would change, and changes nothing', () => {
    const kept = JSON.stringify(brief);
    const result = whatIf(brief, reader, 'cadence:inference', 'daily');
    expect(result?.changes.map((c) => c.text).join(' ')).toContain('every day');
    expect(JSON.stringify(brief)).toBe(kept);
    expect(result?.before).toEqual(design(readBrief(brief, reader)));
  });

  it('finds the question of a bare topic', () => {
    expect(whatIf(brief, reader, 'cadence', 'hourly')?.question).toBe('cadence:inference');
    expect(whatIf(brief, reader, 'retraining', 'manual')?.question).toBe('retraining:training');
  });

  it('has no change to tell when the answer says what is so already', () => {
    expect(whatIf(brief, reader, 'cadence:inference', 'weekly')?.changes).toEqual([]);
  });

  it('tries decisions as well', () => {
    const before = design(readBrief(brief, reader)).mvp;
    const other = before === 'training' ? 'inference' : 'training';
    expect(whatIf(brief, reader, 'mvp', other)?.changes.map((c) => c.about)).toContain('mvp');
  });

  it('says what the answer was taken for, and that nothing was understood where nothing was', () => {
    expect(whatIf(brief, reader, 'cadence:inference', 'daily')?.takenAs.join()).toMatch(/trigger/);
    expect(whatIf(brief, reader, 'cadence', 'banana')?.takenAs).toEqual([]);
    expect(whatIf(brief, reader, 'mvp', 'banana')?.takenAs).toEqual([]);
    expect(whatIf(brief, reader, 'bucket:nothing of the kind', 'deferred')?.takenAs).toEqual([]);
  });

  it('means the pipeline that the answer names', () => {
    const hears: Reader = {
      name: 'training',
      read: ({ text }) => ({
        schema: 'headwater.claims/1',
        components: [],
        facts: [
          {
            subject: 'role:training',
            attribute: 'trigger',
            value: { kind: 'schedule', cadence: 'daily', words: text },
            quotes: [{ start: 0, end: text.length, text }],
            confidence: 0.9,
          },
        ],
        signals: [],
      }),
    };
    expect(whatIf(brief, hears, 'cadence', 'refit every night')?.question).toBe('cadence:training');
  });

  it('knows no other topics', () => {
    expect(whatIf(brief, reader, 'weather', 'rain')).toBeNull();
  });

  it('shows what taking an answer back would change', () => {
    const answered = appended(brief, {
      kind: 'answer',
      speaker: 'person',
      question: 'cadence:inference',
      topic: 'cadence',
      asked: '',
      text: 'Every day',
      state: 'answered',
      chosen: ['daily'],
    });
    const back = whatWould(answered, reader, { kind: 'retraction', speaker: 'person', of: 'e3' });
    expect(back.changes.map((c) => c.about)).toContain('trigger');
    expect(back.after).toEqual(design(readBrief(brief, reader)));
  });
});

describe('explain', () => {
  const brief = caseOf('broadband-retention');
  const now = design(readBrief(brief, reader));

  it('has something to say about everything that was decided', () => {
    const ids = explainable({ reading: readBrief(brief, reader), design: now });
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids.slice(0, 8)) expect(explain(brief, reader, id)?.says, id).toBeTruthy();
    expect(explain(brief, reader, 'nothing of the kind')).toBeNull();
    const model = now.architecture?.models[0]?.name ?? '';
    expect(explain(brief, reader, model)?.id).toBe(`model:${model}`);
    expect(ids).toContain(model);
  });

  it('names a set of facts of which none can be taken away', () => {
    const why = explain(brief, reader, 'inference');
    expect(why?.restsOn.length).toBeGreaterThan(0);
    const all = readBrief(brief, reader);
    expect(why?.restsOn.length).toBeLessThan(all.facts.length + all.components.length);
    const text = brief.entries[0]?.kind === 'passage' ? brief.entries[0].text : '';
    for (const ground of why?.restsOn ?? []) {
      for (const e of ground.evidence) expect(text.slice(e.start, e.end)).toBe(e.quote);
    }
  });

  it('knows the rules that decided something, with the words that they went by', () => {
    const rule = now.decisions.flatMap((d) => d.reasons).find((r) => r.evidence.length > 0)?.rule ?? '';
    expect(explain(brief, reader, rule)?.reasons.flatMap((r) => r.evidence)).not.toEqual([]);
  });

  it('offers as turning answers only pipelines that the plan has', () => {
    const roles = now.architecture?.pipelines.map((p) => p.role as string) ?? [];
    const turned = explain(brief, reader, 'mvp')?.turnedBy.filter((t) => t.question.startsWith('value:')) ?? [];
    for (const { answer } of turned) expect(roles).toContain(answer);
  });

  it('names an answer that would turn it around', () => {
    const trigger = now.decisions.find((d) => d.about === 'trigger' && d.id.includes('inference'));
    const why = explain(brief, reader, trigger?.id ?? '');
    expect(why?.turnedBy.map((t) => t.question)).toContain('cadence:inference');
  });
});

describe('a scripted person', () => {
  const held = holdFrom(caseOf('gym-members'), { usage: 'ignored by this reader' }, reader);

  it('says "I don\'t know" to what the script does not hold, and agrees with recommendations', () => {
    expect(held.asked.length).toBeGreaterThan(0);
    for (const one of held.asked) {
      if (one.topic === 'classification') expect(one.answer).toBe('It is right as it is');
      else if (one.topic !== 'usage' && one.topic !== 'mvp') expect(one.answer, one.question).toBe("I don't know");
    }
    expect(held.asked.filter((a) => a.answer === "I don't know").every((a) => a.state === 'assumed')).toBe(true);
  });

  it('decides otherwise where the script says so', () => {
    const roles = new Set(['training', 'inference']);
    const brief = caseOf('broadband-retention');
    const one = holdFrom(brief, { decisions: { mvp: 'inference', value: 'inference' } }, reader).design;
    expect(roles.has(one.mvp ?? '')).toBe(true);
    expect(one.mvp).toBe('inference');
  });

  it('leaves the same entries each time', () => {
    expect(holdFrom(caseOf('gym-members'), { usage: 'ignored by this reader' }, reader).brief).toEqual(held.brief);
  });
});
