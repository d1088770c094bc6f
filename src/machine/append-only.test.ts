import { fsyncSync, mkdtempSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, openAppendOnly } from '#machine/append-only';

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'headwater-')), 'log');
});
afterEach(() => rmSync(join(path, '..'), { recursive: true, force: true }));

const failing = (code: string): Error => Object.assign(new Error(code), { code });

/** A disk with so much room that fails with a code when it is used up. */
function diskOf(room: number, code: string): Disk {
  let left = room;
  return {
    fsyncSync,
    writeSync(file, bytes, from) {
      if (left <= 0) throw failing(code);
      const written = writeSync(file, bytes, from, Math.min(left, bytes.length - from));
      left -= written;
      return written;
    },
  };
}

describe('a file that only grows', () => {
  it('is cut to its sound length first', () => {
    writeFileSync(path, 'sound\ntorn');
    const file = openAppendOnly(path, 6);
    file.append('next\n');
    file.close();
    expect(readFileSync(path, 'utf8')).toBe('sound\nnext\n');
  });

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'your quota is used up'],
    ['EIO', 'the disk reports an error'],
  ])('keeps nothing of a piece that does not fit (%s), and goes on when there is room', (code, says) => {
    const full = openAppendOnly(path, 0, diskOf(9, code));
    full.append('first\n');
    expect(() => full.append('second\n')).toThrow(says);
    expect(readFileSync(path, 'utf8')).toBe('first\n');
    full.close();
    const roomy = openAppendOnly(path, 6);
    roomy.append('second\n');
    roomy.close();
    expect(readFileSync(path, 'utf8')).toBe('first\nsecond\n');
  });

  it('keeps nothing of a piece that the disk did not confirm', () => {
    const file = openAppendOnly(path, 0, {
      writeSync,
      fsyncSync: () => {
        throw failing('EIO');
      },
    });
    expect(() => file.append('first\n')).toThrow(/Can't write to .*, expected .*; try another disk/);
    expect(readFileSync(path, 'utf8')).toBe('');
    file.close();
  });

  it('brings what was put to disk with the piece that is appended next', () => {
    const synced: string[] = [];
    const file = openAppendOnly(path, 0, {
      writeSync,
      fsyncSync: () => void synced.push(readFileSync(path, 'utf8')),
    });
    file.put('head\n');
    expect([readFileSync(path, 'utf8'), synced]).toEqual(['head\n', []]);
    file.append('first\n');
    expect(synced).toEqual(['head\nfirst\n']);
    file.close();
  });

  it('passes on what is no fault of the machine', () => {
    const file = openAppendOnly(path, 0, {
      fsyncSync,
      writeSync: () => {
        throw new RangeError('a fault of ours');
      },
    });
    expect(() => file.append('x')).toThrow(RangeError);
    file.close();
  });
});
