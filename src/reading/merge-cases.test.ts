import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { admit } from '#reading/admit';
import type { Claims, Quote } from '#reading/claims';
import { type Heard, merge } from '#reading/merge';

const CASES = fileURLToPath(new URL('../../cases/', import.meta.url));
const heardIn = (turn: number, text: string, claims: Claims): Heard => ({
  spoken: { entry: `e${turn}`, text },
  speaker: 'person',
  via: 'passage',
  claims,
});

function pieces(text: string, seam: RegExp): { from: number; to: number }[] {
  const seams = [0, ...[...text.matchAll(seam)].map((match) => match.index + match[0].length), text.length];
  return seams.slice(1).map((to, at) => ({ from: seams[at] ?? 0, to }));
}

/** What the same reader would hear if the person had sent only this stretch. */
function within(claims: Claims, from: number, to: number): Claims {
  const kept = <C extends { readonly quotes: readonly Quote[] }>(all: readonly C[]): C[] =>
    all
      .map((one) => {
        const inside = one.quotes.filter(({ start, end }) => start >= from && end <= to);
        return {
          ...one,
          quotes: inside.map(({ start, end, text }) => ({ start: start - from, end: end - from, text })),
        };
      })
      .filter(({ quotes }) => quotes.length > 0);
  const components = kept(claims.components);
  const has = (ref: string): boolean => components.some((component) => component.ref === ref);
  return {
    schema: claims.schema,
    components: components.map((component) => ({ ...component, dependsOn: [] })),
    facts: kept(claims.facts).filter(
      ({ subject }) => !subject.startsWith('component:') || has(subject.slice('component:'.length)),
    ),
    signals: kept(claims.signals),
  };
}

const partsOf = (heard: readonly Heard[]): string[] =>
  merge(heard, [], []).components.map(({ kind, status, name }) => `${kind} ${status} ${name}`);

/** Where a person's own words name two things alike, so that only their standing in one text keeps them apart. */
const NAMED_ALIKE = new Set(['feeder-forecasts by sentences']);

describe.each([
  ['paragraphs', /\n\s*\n/g],
  ['sentences', /(?<=[.!?])\s+/g],
])('a brief sent by %s', (seamed, seam) => {
  it.each(readdirSync(CASES))('[R7] [R14] has the parts of the brief sent at once, in any order: %s', (id) => {
    const text = readFileSync(`${CASES}${id}/brief.md`, 'utf8');
    const { claims, refused } = admit(JSON.parse(readFileSync(`${CASES}${id}/claims.json`, 'utf8')), text);
    expect(refused).toEqual([]);
    const whole = partsOf([heardIn(1, text, claims)]);
    const cut = pieces(text, seam).map(({ from, to }, at) =>
      heardIn(at + 1, text.slice(from, to), within(claims, from, to)),
    );
    const backwards = [...cut].reverse().map((one, at) => heardIn(at + 1, one.spoken.text, one.claims));
    expect(partsOf(backwards)).toEqual(partsOf(cut));
    if (NAMED_ALIKE.has(`${id} by ${seamed}`)) expect(partsOf(cut)).not.toEqual(whole);
    else expect(partsOf(cut)).toEqual(whole);
  });
});
