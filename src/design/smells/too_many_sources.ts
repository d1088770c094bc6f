import { factsOf } from '#design/facts';
import { overlaps } from '#reading/canonical-evidence';
import type { Bucket } from '#vocabulary/buckets';
import type { KindId } from '#vocabulary/kinds';
import { smell } from '#design/smells/smell';
import { inWords, listed } from '#design/say';
import { modelWord } from '#design/smells/terms';
import { capital } from '#design/words/nouns';

/** "More than about five" (vocabulary). */
const MOST = 5;

/** What belongs to another tool or to later does not read its sources in the first version. */
const FIRST: ReadonlySet<Bucket> = new Set(['pipeline', 'deployed_pipeline']);

/** A shop or a screen that is named as a source reads nothing itself. */
const NAMED_ONLY: ReadonlySet<KindId> = new Set(['application', 'dashboard']);

export default smell({
  id: 'too_many_sources',
  says: 'More than about five data sources are to be in the first version.',
  because:
    'Each source is late, changes its form or is down at its own times, before one of them has been proven useful.',
  source: 'D9',
  cost: 'Fifty sources are fifty points of failure before the pipeline has been proven for one.',
  instead: 'The two or three most important sources first; prove the result; add the others one by one.',
  shows: [
    {
      text: 'It reads SAP, the web shop, the tills, the weather, the loyalty cards and the supplier portal.',
      heard: {
        facts: ['SAP', 'web shop', 'tills', 'weather', 'loyalty cards', 'supplier portal'].map((source) => ({
          attribute: 'source',
          value: source,
          quote: source,
        })),
      },
    },
  ],
  clean: [
    {
      text: 'It reads SAP and the tills.',
      heard: {
        facts: [
          { attribute: 'source', value: 'SAP', quote: 'SAP' },
          { attribute: 'source', value: 'tills', quote: 'tills' },
        ],
      },
    },
    {
      text: 'Orders, prices, stock, promotions, weather and holidays are all tables in the one warehouse we read.',
      heard: { facts: [{ attribute: 'source', value: 'warehouse', quote: 'the one warehouse' }] },
    },
  ],
  judge: ({ reading, components }) => {
    const waiting = components.filter(({ bucket }) => !bucket || !FIRST.has(bucket)).map(({ component }) => component);
    const facts = factsOf(reading, 'source').filter(
      ({ subject, evidence }) =>
        !waiting.some(
          (component) =>
            subject === `component:${component.id}` ||
            (!NAMED_ONLY.has(component.kind) &&
              evidence.every((words) => component.evidence.some((other) => overlaps(words, other)))),
        ),
    );
    const names = [...new Map(facts.map(({ value }) => [value.toLowerCase(), value])).values()];
    if (names.length <= MOST) return null;
    const proven = provenWith(
      names,
      factsOf(reading, 'prototype').map(({ value }) => value),
    );
    const count = inWords(names.length);
    return {
      text: `${capital(count)} sources are to be there from the start: ${listed(names, names.length)}.`,
      cost: `${capital(count)} sources are ${count} points of failure before ${modelWord(reading)} has been proven with one of them: a run that finds no ${names.at(-1)} stops just like one that finds no ${names[0]}, and each of them changes its form at a time of its own.`,
      instead:
        proven.length > 0
          ? `Start with ${listed(proven)}, which the model that works today already uses, prove the result, then add the others one by one and keep each that makes it measurably better.`
          : 'Name the two or three without which the first model could not be trained, prove the result with those, then add the others one by one and keep each that makes it measurably better.',
      evidence: facts.flatMap(({ evidence }) => evidence),
    };
  },
});

/** The sources that what works today was built on, as far as that was said. */
const provenWith = (names: readonly string[], prototypes: readonly string[]): string[] =>
  names.filter((name) => prototypes.some((prototype) => prototype.toLowerCase().includes(name.toLowerCase())));
