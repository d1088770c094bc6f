import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit } from '#reading/admit';
import { claimsJsonSchema, factAttributes } from '#reading/claims-schema';

const TEXT =
  'Every Monday we pull orders from SAP, fit the model and score the shops. The “old” list\nstays in Excel. Nobody wants a feature store.';

const claims = (parts: object): object => ({ schema: 'headwater.claims/1', ...parts });
const component = (over: object = {}): object => ({
  ref: 'k1',
  name: 'order pull',
  kind: 'ingestion',
  quotes: [{ text: 'pull orders from SAP' }],
  ...over,
});

describe('admit', () => {
  it('[R1] gives a quote that occurs once its offsets', () => {
    const { claims: admitted, refused } = admit(claims({ components: [component()] }), TEXT);
    expect(refused).toEqual([]);
    expect(admitted.components).toEqual([
      {
        ref: 'k1',
        name: 'order pull',
        kind: 'ingestion',
        status: 'wanted',
        confidence: 1,
        quotes: [{ start: 16, end: 36, text: 'pull orders from SAP' }],
      },
    ]);
  });

  it('[R1] mends wrong offsets where the words stand only once, and keeps right ones where they stand twice', () => {
    const twice = 'train, then train';
    const at = (quote: object) =>
      admit(claims({ components: [component({ kind: 'training', quotes: [quote] })] }), twice);
    expect(at({ text: 'then', start: 0, end: 4 }).claims.components[0]?.quotes).toEqual([
      { text: 'then', start: 7, end: 11 },
    ]);
    expect(at({ text: 'train', start: 12, end: 17 }).claims.components[0]?.quotes).toEqual([
      { text: 'train', start: 12, end: 17 },
    ]);
    expect(at({ text: 'train' }).claims.components).toEqual([]);
    expect(at({ text: 'train' }).refused[0]?.why).toContain('more than once');
  });

  it('[R1] refuses what nobody said, together with the facts about it', () => {
    const { claims: admitted, refused } = admit(
      claims({
        components: [component({ quotes: [{ text: 'pull invoices from SAP' }] })],
        facts: [{ subject: 'component:k1', attribute: 'source', value: 'SAP', quotes: [{ text: 'SAP' }] }],
      }),
      TEXT,
    );
    expect(admitted.components).toEqual([]);
    expect(admitted.facts).toEqual([]);
    expect(refused.map(({ what }) => what)).toEqual(['component k1 (ingestion)', 'fact source (component:k1), “SAP”']);
  });

  it('tells a link that is left out from a component that is, and facts of one attribute apart', () => {
    const two = { subject: 'workflow', attribute: 'team_size', value: 'x' };
    const { claims: admitted, refused } = admit(
      claims({
        components: [component({ dependsOn: ['k9'] })],
        facts: [
          { ...two, quotes: [{ text: 'SAP' }] },
          { ...two, quotes: [] },
        ],
      }),
      TEXT,
    );
    expect(admitted.components).toHaveLength(1);
    const link = refused.find(({ what }) => what.startsWith('link'));
    expect(link).toMatchObject({ what: 'link from component k1 (ingestion) to "k9"' });
    expect(link?.why).toContain('the component itself was let in');
    const facts = refused.filter(({ what }) => what.startsWith('fact')).map(({ what }) => what);
    expect(new Set(facts).size).toBe(2);
  });

  it('[R1] keeps the quotes that stand and drops only the others', () => {
    const { claims: admitted, refused } = admit(
      claims({ components: [component({ quotes: ['fit the model', 'fit the network'] })] }),
      TEXT,
    );
    expect(admitted.components[0]?.quotes.map(({ text }) => text)).toEqual(['fit the model']);
    expect(refused).toHaveLength(1);
  });

  it('[R2] takes what really stands there where only spaces, quotes or dashes differ', () => {
    const { claims: admitted } = admit(
      claims({ components: [component({ kind: 'plain_etl', quotes: ['The "old" list stays in  Excel'] })] }),
      TEXT,
    );
    const [quote] = admitted.components[0]?.quotes ?? [];
    expect(quote?.text).toBe('The “old” list\nstays in Excel');
    expect(TEXT.slice(quote?.start, quote?.end)).toBe(quote?.text);
  });

  it('[R3] lets one bad item cost only itself', () => {
    const { claims: admitted, refused } = admit(
      claims({
        components: [
          component(),
          component({ ref: 'k2', kind: 'blockchain' }),
          component({ ref: 'k1', kind: 'training', quotes: ['fit the model'] }),
          null,
          7,
        ],
        facts: [
          { attribute: 'team_size', value: 'three', quotes: ['SAP'] },
          { attribute: 'tool', value: 'Excel', quotes: ['Excel'], confidence: 3 },
          { attribute: 'tool', value: 'Excel', quotes: ['Excel'] },
          { subject: 'role:cook', attribute: 'owner', value: 'me', quotes: ['we'] },
        ],
        signals: [
          { signal: 'nonsense', quotes: ['SAP'] },
          { signal: 'manual_is_fine', quotes: ['score the shops'] },
        ],
      }),
      TEXT,
    );
    expect(admitted.components.map(({ kind }) => kind)).toEqual(['ingestion']);
    expect(admitted.facts.map(({ value }) => value)).toEqual(['Excel']);
    expect(admitted.signals.map(({ signal }) => signal)).toEqual(['manual_is_fine']);
    expect(refused).toHaveLength(8);
  });

  it('[R3] drops a dependency on what was not let in, and on itself', () => {
    const { claims: admitted, refused } = admit(claims({ components: [component({ dependsOn: ['k9', 'k1'] })] }), TEXT);
    expect(admitted.components[0]?.dependsOn).toEqual([]);
    expect(refused).toHaveLength(2);
  });

  it.each([
    ['every sunny monday in may', false],
    ['weekly', true],
    ['30 4 * * 1-5', true],
    ['fortnightly', false],
    ['0 9 * * MON', true],
  ])('takes "%s" as a cadence: %s', (cadence, taken) => {
    const value = { kind: 'schedule', cadence, words: 'Every Monday' };
    const { claims: admitted } = admit(
      claims({ facts: [{ attribute: 'trigger', value, quotes: ['Every Monday'] }] }),
      TEXT,
    );
    expect(admitted.facts).toHaveLength(taken ? 1 : 0);
  });

  it('keeps only sentences that lie in the text one after the other', () => {
    const sentence = (start: number, end: number) => ({ start, end, heard: 'background' });
    const { claims: admitted } = admit(
      claims({ sentences: [sentence(0, 10), sentence(5, 20), sentence(20, 9), sentence(30, 9999), sentence(40, 50)] }),
      TEXT,
    );
    expect(admitted.sentences?.map(({ start }) => start)).toEqual([0, 40]);
    expect(admit(claims({}), TEXT).claims.sentences).toBeUndefined();
  });

  it('[R3] names the form it expected where the whole is something else', () => {
    for (const wrong of [
      null,
      undefined,
      'text',
      [],
      3,
      {},
      { schema: 'headwater.claims/2', components: [component()] },
    ]) {
      const { claims: admitted, refused } = admit(wrong, TEXT);
      expect(admitted.components).toEqual([]);
      expect(refused[0]?.why).toContain('headwater.claims/1');
    }
  });

  it('[R1] never throws and never lets in a quote that is not the slice, whatever it is given', () => {
    const quote = fc.oneof(
      fc.record({
        text: fc.oneof(fc.string(), fc.constantFrom('SAP', 'the', 'old list', '“old”')),
        start: fc.option(fc.integer(), { nil: undefined }),
        end: fc.option(fc.integer(), { nil: undefined }),
      }),
      fc
        .nat(150)
        .chain((start) =>
          fc.nat(30).map((length) => ({ text: TEXT.slice(start, start + length), start, end: start + length })),
        ),
      fc.anything(),
    );
    const item = fc.oneof(
      fc.anything(),
      fc.record({
        ref: fc.string(),
        kind: fc.constantFrom('training', 'ingestion'),
        quotes: fc.array(quote, { maxLength: 3 }),
      }),
      fc.record({
        attribute: fc.constantFrom(...factAttributes),
        value: fc.anything(),
        quotes: fc.array(quote, { maxLength: 3 }),
      }),
    );
    const list = fc.array(item, { maxLength: 5 });
    const given = fc.record({
      schema: fc.constant('headwater.claims/1'),
      components: list,
      facts: list,
      signals: list,
      sentences: list,
    });
    fc.assert(
      fc.property(fc.oneof(given, fc.anything()), (wild) => {
        const { claims: admitted } = admit(wild, TEXT);
        for (const one of [...admitted.components, ...admitted.facts, ...admitted.signals]) {
          expect(one.quotes.length).toBeGreaterThan(0);
          for (const { start, end, text } of one.quotes) expect(TEXT.slice(start, end)).toBe(text);
        }
      }),
    );
  });
});

interface Field {
  readonly description?: string;
  readonly const?: string;
  readonly $ref?: string;
}

describe('the published schema', () => {
  it('describes every field, so that a language model needs nothing else', () => {
    const undescribed: string[] = [];
    const shared = (claimsJsonSchema() as { $defs: Record<string, Field> }).$defs;
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { properties?: Record<string, Field> };
      for (const [name, field] of Object.entries(properties ?? {})) {
        const described = field.$ref ? shared[field.$ref.replace('#/$defs/', '')] : field;
        const plain = field.const !== undefined || name === 'start' || name === 'end';
        if (!plain && described?.description === undefined) undescribed.push(`${path}/${name}`);
      }
      for (const [name, child] of Object.entries(node)) walk(child, `${path}/${name}`);
    };
    walk(claimsJsonSchema(), '');
    expect(undescribed).toEqual([]);
    expect(Object.keys(shared).sort()).toEqual(['confidence', 'quotes', 'role', 'subject']);
  });

  it('is short enough to be sent with each request', () => {
    expect(JSON.stringify(claimsJsonSchema()).length).toBeLessThan(24_000);
  });

  it('takes what it describes', () => {
    const valid = new Ajv2020({ strict: false }).compile(claimsJsonSchema());
    const good = claims({
      components: [component()],
      facts: [{ attribute: 'team_size', value: 3, quotes: [{ text: 'we' }] }],
    });
    expect(valid(good)).toBe(true);
    expect(valid(claims({ components: [component({ kind: 'cooking' })] }))).toBe(false);
    expect(valid(claims({ facts: [{ attribute: 'team_size', value: 'three', quotes: [{ text: 'we' }] }] }))).toBe(
      false,
    );
    expect(valid(claims({ components: [component({ quotes: [] })] }))).toBe(false);
    expect(valid({ schema: 'headwater.claims/2' })).toBe(false);
  });

  it('has one form of fact for each attribute', () => {
    const schema = claimsJsonSchema() as { properties: { facts: { items: { oneOf: unknown[] } } } };
    expect(schema.properties.facts.items.oneOf).toHaveLength(factAttributes.length);
  });
});
