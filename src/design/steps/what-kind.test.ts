import { describe, expect, it } from 'vitest';
import { readingFrom } from '#design/heard';
import { design } from '#design/judge';
import type { HeardInExample } from '#rule/rule';

const steps = (
  text: string,
  components: NonNullable<HeardInExample['components']>,
  facts: HeardInExample['facts'] = [],
) =>
  (design(readingFrom({ components, facts }, text)).architecture?.pipelines[0]?.steps ?? []).map(
    ({ name, does, produces }) => `${name}: ${does} → ${produces.join()}`,
  );

const scored = (quote: string, name: string) =>
  steps(`Score the trays. ${quote}.`, [
    { kind: 'batch_inference', quote: 'Score the trays' },
    { kind: 'data_export', quote, name },
  ]).at(-1);

describe('what a delivery is', () => {
  it.each([
    ['results written back to a table that the screen reads', 'results', '(table)'],
    ['a CSV drops on their SFTP', 'CSV', '(file)'],
    ['the work orders go into the ERP', 'work orders', '(records)'],
    ['the answers reach the planners', 'answers', '(file)'],
  ])('%s', (quote, name, type) => {
    expect(scored(quote, name)).toContain(type);
  });

  it('is never what was scored, and names the program where it lands', () => {
    const said = scored('the photos are scored and the counts land in our LIMS', 'photos');
    expect(said).not.toContain('photos');
    expect(said).toContain('to LIMS');
    expect(scored('the photos land in our LIMS', 'photos')).toContain('delivers the photos');
  });
});

describe('what is loaded', () => {
  const load = (value: string) =>
    steps(
      'Score all of it.',
      [{ kind: 'batch_inference', quote: 'Score all of it' }],
      [{ attribute: 'data_format', value, quote: 'all of it' }],
    )[0];

  it('is files where photos go in, and a table where a photo only comes out', () => {
    expect(load('photos of trays go in, a count comes out')).toContain('(files)');
    expect(load('one row per tray goes in, out comes a photo')).toContain('(table)');
  });

  it('is the last copy where a run is to go on without new data, also where nobody named the loading', () => {
    const said = steps(
      'Score all of it.',
      [{ kind: 'batch_inference', quote: 'Score all of it' }],
      [
        {
          attribute: 'goes_on_without',
          subject: 'role:inference',
          value: { upstream: 'data', goesOn: true },
          quote: 'all of it',
        },
      ],
    );
    expect(said[0]).toContain('replaced by its last copy');
    expect(load('rows')).not.toContain('last copy');
  });
});
