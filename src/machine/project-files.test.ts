import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openProject } from '#machine/project-files';
import { scanProject } from '#machine/scan-project';

const root = mkdtempSync(join(tmpdir(), 'headwater-scan-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const write = (path: string, text: string | Buffer): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const PIPELINE =
  'from zenml import pipeline, step\n@step\ndef load() -> int:\n    return 1\n@pipeline\ndef NAME():\n    load()\n';

describe('walking a project', () => {
  write('flow.py', PIPELINE.replace('NAME', 'real'));
  write('env/pyvenv.cfg', '');
  write('env/lib/installed.py', PIPELINE.replace('NAME', 'installed'));
  write('deep/site-packages/zenml/x.py', PIPELINE.replace('NAME', 'packaged'));
  write('binary.py', Buffer.from([0x7a, 0x65, 0x6e, 0x6d, 0x6c, 0, 1, 2]));
  write('huge.py', `${PIPELINE}${'# zenml\n'.repeat(300_000)}`);
  write(
    'book.ipynb',
    JSON.stringify({
      cells: [
        { cell_type: 'code', source: ['!pip install zenml\n', '%time x = 1\n', PIPELINE.replace('NAME', 'noted')] },
      ],
    }),
  );
  write('bad.ipynb', '{"cells": "zenml @pipeline');
  write(
    'circle/a.py',
    'from circle.b import thing\nfrom zenml import pipeline\n@pipeline\ndef round_trip():\n    thing()\n',
  );
  write('circle/b.py', 'from circle.a import thing\n');
  write('run.py', 'raise SystemExit("this must never run")\nfrom flow import real\nopen("ran.txt", "w")\n');
  symlinkSync(root, join(root, 'loop'));

  it('leaves out links, environments and installed packages, and says what it could not read', async () => {
    const built = await scanProject(root);
    expect(built.pipelines.map((p) => p.name).toSorted()).toEqual(['noted', 'real', 'round_trip']);
    const texts = built.notices.map((notice) => `${notice.file ?? ''} ${notice.text}`);
    expect(texts.some((text) => text.includes('1 symbolic link'))).toBe(true);
    expect(texts.some((text) => text.startsWith('binary.py is binary'))).toBe(true);
    expect(texts.some((text) => text.startsWith('huge.py is larger'))).toBe(true);
  });
  it('neither runs nor writes anything', async () => {
    const before = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => [
      name,
      name === 'loop' || name.startsWith('loop/') ? 0 : statSync(join(root, name)).mtimeMs,
    ]);
    await scanProject(root);
    expect(
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => [
        name,
        name === 'loop' || name.startsWith('loop/') ? 0 : statSync(join(root, name)).mtimeMs,
      ]),
    ).toEqual(before);
  });
  it('tells its progress, file by file', async () => {
    const seen: string[] = [];
    await scanProject(root, { onProgress: ({ file, done, of }) => seen.push(`${done}/${of} ${file}`) });
    expect(seen[0]).toBe('0/5 bad.ipynb');
    expect(seen).toHaveLength(5);
  });
  it('gives a result for a folder that is empty or not there', () => {
    expect(openProject(join(root, 'nowhere')).paths).toEqual([]);
    expect(openProject(join(root, 'nowhere')).notices).toHaveLength(1);
  });
  it('leaves the pictures of a notebook out, and nothing that only looks like one', () => {
    const source = ['x = {"image/png": "kept"}\n', 'y = 1\n'];
    const cells = [
      {
        cell_type: 'code',
        source,
        outputs: [{ data: { 'image/png': 'iVBORw0KGgo='.repeat(50), 'text/plain': ['z'] } }],
      },
      { cell_type: 'code', source: ['w = 2  # é\n'] },
    ];
    write('pictures/a.ipynb', JSON.stringify({ cells }, null, 1));
    const text = openProject(join(root, 'pictures')).read('a.ipynb')!;
    expect(text).not.toContain('iVBOR');
    expect(JSON.parse(text)).toEqual({
      cells: [{ ...cells[0], outputs: [{ data: { 'image/png': '', 'text/plain': ['z'] } }] }, cells[1]],
    });
  });
  it('reads what PowerShell wrote, but no Python in UTF-16', () => {
    const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
    write('windows/requirements.txt', utf16('zenml==0.70\r\n'));
    write('windows/flow.py', utf16(PIPELINE));
    const tree = openProject(join(root, 'windows'));
    expect([tree.read('requirements.txt'), tree.read('flow.py')]).toEqual(['\uFEFFzenml==0.70\r\n', null]);
  });
  it('says whether a file holds a word, whether it was read before or not', () => {
    write('words/a.txt', 'import zenml\n');
    const tree = openProject(join(root, 'words'));
    const ask = () => [tree.holds('a.txt', 'zenml'), tree.holds('a.txt', 'airflow'), tree.holds('b.txt', 'zenml')];
    expect(ask()).toEqual([true, false, false]);
    tree.read('a.txt');
    expect(ask()).toEqual([true, false, false]);
  });
});
