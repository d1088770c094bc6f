import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  DOCUMENT_NAME,
  readBriefText,
  readDocumentIfAny,
  readDocumentText,
  readJson,
  saveDocument,
  saveText,
} from '#machine/files';
import { UserError } from '#machine/user-error';
import { readWeights } from '#machine/weights';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (content: string | Uint8Array): string => {
  const path = join(folder, 'brief.md');
  writeFileSync(path, content);
  return path;
};

describe('reading a brief', () => {
  it('gives it exactly as it stands, so that offsets fit', async () => {
    const odd = '\uFEFFZeile\r\nZürich 🐄\t\u200b e\u0301 \u001b[31m\n';
    expect(await readBriefText(file(odd))).toBe(odd);
  });

  it.each([
    ['an empty file', '', /is empty, expected a text in which/],
    ['nothing but space', ' \n\t', /is empty/],
    ['a binary file', Buffer.from([104, 105, 0, 1]), /is binary \(byte 2 is zero\)/],
    ['UTF-16', Buffer.from('\uFEFFhello', 'utf16le'), /is encoded as UTF-16, expected UTF-8; save it again/],
    ['Latin-1', Buffer.from('Ja\nZürich', 'latin1'), /is not valid UTF-8 in line 2/],
    ['a cut character', Buffer.from('🐄').subarray(0, 3), /is not valid UTF-8 in line 1/],
    [
      'more than 1 MB',
      'word '.repeat(210_000),
      /is larger than 1 MB, expected a brief of at most 1 MB; keep what describes/,
    ],
  ])('refuses %s in one line', async (_, content, message) => {
    const refusal = readBriefText(file(content));
    await expect(refusal).rejects.toThrow(message);
    await expect(refusal).rejects.toBeInstanceOf(UserError);
    await expect(refusal).rejects.not.toThrow(/\n/);
  });

  it('takes exactly 1 MB', async () => {
    expect(await readBriefText(file('w'.repeat(1024 * 1024)))).toHaveLength(1024 * 1024);
  });

  it('says what is wrong with a path', async () => {
    await expect(readBriefText(join(folder, 'none.md'))).rejects.toThrow(
      /Can't read ".*none.md": it is not there, expected/,
    );
    await expect(readBriefText(folder)).rejects.toThrow(/it is a folder, expected a file; name a file in it/);
    await expect(readBriefText('')).rejects.toThrow(/its name is empty/);
    await expect(readBriefText(join(file('x'), 'y'))).rejects.toThrow(/part of the path is a file/);
  });

  it('says it in one line that sends the terminal no commands, whatever the name and the input', async () => {
    await expect(readBriefText('no\u001b[31m\nsuch')).rejects.toThrow('Can\'t read "no [31m such": it is not there');
    const refusal = readJson(file('{"a":\n\u001b[31m}'));
    await expect(refusal).rejects.toThrow(UserError);
    await expect(refusal).rejects.not.toThrow(/\p{Cc}/u);
  });

  it('does not read without end', async () => {
    await expect(readBriefText('/dev/zero')).rejects.toThrow(UserError);
  });
});

describe('reading other files', () => {
  it('reads JSON and says where it is not valid', async () => {
    expect(await readJson(file('\uFEFF{"a":[1]}'))).toEqual({ a: [1] });
    await expect(readJson(file('{"a":'))).rejects.toThrow(/is not valid JSON \(.*\), expected one JSON value/);
  });

  it('reads the document of a folder where there is one', async () => {
    expect(await readDocumentIfAny(folder)).toBeNull();
    saveDocument(folder, '# A\n');
    expect(await readDocumentIfAny(folder)).toBe('# A\n');
    expect(await readDocumentText(join(folder, DOCUMENT_NAME))).toBe('# A\n');
  });
});

describe('writing a document', () => {
  it('replaces it whole and leaves nothing else behind', () => {
    const path = saveDocument(folder, 'one\n');
    chmodSync(path, 0o600);
    expect(saveDocument(folder, 'two\n')).toBe(path);
    expect(readFileSync(path, 'utf8')).toBe('two\n');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual([DOCUMENT_NAME]);
  });

  it('keeps the old one where it cannot be replaced', () => {
    mkdirSync(join(folder, DOCUMENT_NAME));
    writeFileSync(join(folder, DOCUMENT_NAME, 'x'), '');
    expect(() => saveDocument(folder, 'two\n')).toThrow(UserError);
    expect(readdirSync(folder)).toEqual([DOCUMENT_NAME]);
  });

  it.each(['../out.md', '/tmp/out.md', 'a/../../out.md', '', 'a\0b', '..'])('never leaves the folder: %j', (name) => {
    expect(() => saveText(folder, name, 'x')).toThrow(/leads out of/);
  });

  it('does not follow a link out of the folder', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'headwater-'));
    writeFileSync(join(elsewhere, 'private'), 'old');
    symlinkSync(join(elsewhere, 'private'), join(folder, DOCUMENT_NAME));
    symlinkSync(join(elsewhere, 'nothing'), join(folder, 'dangling'));
    symlinkSync(elsewhere, join(folder, 'sub'));
    for (const name of [DOCUMENT_NAME, 'dangling', 'sub/new.md'])
      expect(() => saveText(folder, name, 'x')).toThrow(/leads out of/);
    expect(readFileSync(join(elsewhere, 'private'), 'utf8')).toBe('old');
    expect(readdirSync(elsewhere)).toEqual(['private']);
    rmSync(elsewhere, { recursive: true });
  });

  it('writes within a folder that is a link itself', () => {
    symlinkSync(folder, join(folder, 'here'));
    expect(saveText(join(folder, 'here'), 'a..b.md', 'x')).toContain('a..b.md');
    expect(readFileSync(join(folder, 'a..b.md'), 'utf8')).toBe('x');
  });

  it('says that the folder is not there', () => {
    expect(() => saveDocument(join(folder, 'none'), 'x')).toThrow(/it is not there/);
  });
});

describe('the weights', () => {
  it('are found beside the bundle or above it, and are null where they are missing', () => {
    const beside = new URL(`file://${folder}/dist/chunks/x.js`).href;
    expect(readWeights(beside)).toBeNull();
    mkdirSync(join(folder, 'dist', 'weights'), { recursive: true });
    writeFileSync(join(folder, 'dist', 'weights', 'reader.bin'), Buffer.from([1, 2]));
    expect([...(readWeights(beside) ?? [])]).toEqual([1, 2]);
  });
});
