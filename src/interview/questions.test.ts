import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingFrom } from '#design/heard';
import { design } from '#design/judge';
import type { View } from '#interview/question-rule';
import { QUESTIONS, questionRules } from '#interview/questions';
import type { Example } from '#rule/rule';
import { familyProblems } from '#rule/try-examples';
import { topics } from '#vocabulary/topics';

const viewOf = ({ heard, text }: Example): View => {
  const reading = readingFrom(heard, text);
  return { reading, design: design(reading) };
};

describe('the questions', () => {
  it('open where their examples say and keep silent where they say', () => {
    const files = Object.fromEntries(questionRules.map((rule) => [`${rule.id}.ts`, rule]));
    expect(familyProblems(files, (rule, example) => rule.open(viewOf(example)).length > 0)).toEqual([]);
  });

  it('cover each topic with a file of its name', () => {
    const files = readdirSync('src/interview/questions').filter((f) => !f.endsWith('.test.ts'));
    for (const topic of topics) expect(files).toContain(`${topic}.ts`);
    expect(Object.keys(QUESTIONS).sort()).toEqual([...topics].sort());
  });

  it('ask, explain and insist in different words, and fit their headers', () => {
    for (const rule of questionRules) {
      expect(rule.header.length, rule.id).toBeLessThanOrEqual(12);
      for (const asking of rule.shows.flatMap((example) => rule.open(viewOf(example)))) {
        const texts = [asking.text, asking.concrete, asking.meaning, asking.why];
        expect(new Set(texts).size, rule.id).toBe(texts.length);
        expect(
          texts.every((text) => text.trim().length > 20),
          rule.id,
        ).toBe(true);
        expect(asking.open.endsWith('?'), rule.id).toBe(true);
      }
    }
  });

  it('recommend only what they offer, and offer no more than four answers', () => {
    for (const rule of questionRules) {
      for (const asking of rule.shows.flatMap((example) => rule.open(viewOf(example)))) {
        const offered = asking.answers.filter((a) => a.offered !== false).map((a) => a.id);
        expect(offered.length, rule.id).toBeLessThanOrEqual(4);
        if (asking.recommended) expect(offered, rule.id).toContain(asking.recommended);
        expect(new Set(asking.answers.map((a) => a.id)).size).toBe(asking.answers.length);
      }
    }
  });

  it('close once their own answer was given', () => {
    for (const rule of questionRules) {
      const example = rule.shows[0];
      const asking = example && rule.open(viewOf(example))[0];
      expect(asking, rule.id).toBeDefined();
      for (const answer of asking?.answers ?? []) {
        const settled = rule.settle(asking?.about ?? '', answer.id);
        expect(Object.values(settled).flat().length, `${rule.id}=${answer.id}`).toBeGreaterThan(0);
      }
      expect(rule.settle(asking?.about ?? '', 'no such option'), rule.id).toEqual({});
    }
  });
});
