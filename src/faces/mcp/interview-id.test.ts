import * as fc from 'fast-check';
import { mkdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newFolder } from '#faces/mcp/clients.contract';
import { fits, idOf, placesOf } from '#faces/mcp/interview-id';
import { openRoots } from '#faces/mcp/roots';
import type { Entry } from '#headwater';

const ROOT = resolve(sep, 'projects');
const first: Entry = {
  id: 'e1',
  kind: 'passage',
  speaker: 'person',
  at: '2026-11-25T20:00:00Z',
  text: 'x',
  source: 'typed',
};
const name = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => !/[/\\\0]/.test(text) && !/^\.+$/.test(text));

describe('the id of an interview', () => {
  it('is one segment of a URI and leads back to its folder, whatever that is called', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 4 }), (parts) => {
        const folder = join(ROOT, ...parts);
        const id = idOf([ROOT], folder, [first]);
        expect(new URL(`headwater://interview/${id}/log`).pathname.split('/')[1]).toBe(id);
        const { print, folders } = placesOf([ROOT], id);
        expect(folders).toEqual([folder]);
        expect(fits(print, folder, [first])).toBe(true);
      }),
    );
  });

  it('fits no other folder and no interview that began otherwise', () => {
    const { print } = placesOf([ROOT], idOf([ROOT], join(ROOT, 'a'), [first]));
    expect(fits(print, join(ROOT, 'b'), [first])).toBe(false);
    expect(fits(print, join(ROOT, 'a'), [{ ...first, at: '2026-11-26T20:00:00Z' }])).toBe(false);
  });

  it('given before anything was said, it fits what is said later', () => {
    const folder = join(ROOT, 'a');
    const { print } = placesOf([ROOT], idOf([ROOT], folder, []));
    expect(fits(print, folder, [first])).toBe(true);
  });
});

describe('roots', () => {
  const place = newFolder();
  afterAll(() => place.remove());

  it('are the folder of the server unless others are named, and never a whole disk or home by default', () => {
    expect(openRoots([], place.folder).paths).toEqual([place.folder]);
    expect(openRoots(['.'], place.folder).folder('x')).toBe(join(place.folder, 'x'));
    expect(() => openRoots([], sep)).toThrow(/--root/);
    expect(() => openRoots(['missing'], place.folder)).toThrow(/no folder/);
  });

  it('take absolute paths within any of them', () => {
    mkdirSync(join(place.folder, 'one'));
    mkdirSync(join(place.folder, 'two'));
    const roots = openRoots(['one', 'two'], place.folder);
    expect(roots.folder(join(place.folder, 'two', 'x'))).toBe(join(place.folder, 'two', 'x'));
    expect(() => roots.folder(join(place.folder, 'three'))).toThrow(/no folder that this server may use/);
  });
});
