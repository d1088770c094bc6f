import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Brief } from '#brief/entry';
import { design } from '#design/judge';
import { appended } from '#interview/scripted';
import { imagine, recomputed } from '#interview/imagine';
import { listen, readBrief, readingOf } from '#interview/hear';
import { partKey, settlePart } from '#interview/settle-part';
import { openQuestions } from '#interview/worth';
import { distance } from '#architecture/distance';
import { WEIGHTS } from '#architecture/weights';
import type { Reader } from '#reading/reader';

const reader: Reader = {
  name: 'silent',
  read: () => ({ schema: 'headwater.claims/1', components: [], facts: [], signals: [] }),
};

describe('imagining an answer', () => {
  it.each(readdirSync('cases'))('%s: gives the same design as merging everything again', (id) => {
    const text = readFileSync(`cases/${id}/brief.md`, 'utf8');
    const claims = JSON.parse(readFileSync(`cases/${id}/claims.json`, 'utf8'));
    const brief: Brief = {
      entries: [
        { id: 'e1', kind: 'passage', speaker: 'person', at: '', text, source: 'brief' },
        { id: 'e2', kind: 'claims', speaker: 'cases', at: '', about: 'e1', reader: 'cases', claims },
      ],
    };
    const listened = listen(brief, reader);
    const reading = readingOf(listened);
    const now = design(reading);
    for (const { rule, asking } of openQuestions({ reading, design: now })) {
      for (const answer of asking.answers) {
        const settled = rule.settle(asking.about, answer.id);
        const [quick, whole] = [design(imagine(listened, reading, settled)), design(recomputed(listened, settled))];
        expect(distance(quick.architecture, whole.architecture), `${rule.id}=${answer.id}`).toBeLessThanOrEqual(
          WEIGHTS.wording,
        );
        expect(quick.ready).toBe(whole.ready);
      }
    }
    for (const part of reading.components.slice(0, 5)) {
      const settled = settlePart(partKey(part), 'refused');
      const imagined = design(imagine(listened, reading, settled));
      const said = appended(brief, {
        kind: 'answer',
        speaker: 'person',
        question: `bucket:${partKey(part)}`,
        topic: 'usage',
        asked: '',
        text: 'no',
        state: 'answered',
        chosen: ['refused'],
      });
      expect(
        distance(imagined.architecture, design(readBrief(said, reader)).architecture),
        part.name,
      ).toBeLessThanOrEqual(WEIGHTS.wording);
    }
  });
});
