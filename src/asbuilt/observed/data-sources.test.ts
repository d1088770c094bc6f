import { describe, expect, it } from 'vitest';
import { scan } from '#asbuilt/scan';
import { loadPythonParser } from '#machine/python-parser';

const parser = await loadPythonParser();
const sourcesIn = (code: string, more: Readonly<Record<string, string>> = {}): string[] => {
  const files: Readonly<Record<string, string>> = {
    'p.py': `from zenml import pipeline, step\nimport pandas as pd\n${code}`,
    ...more,
  };
  const built = scan(
    {
      name: 'trays',
      paths: Object.keys(files),
      notices: [],
      read: (path) => files[path] ?? null,
      holds: (path, word) => files[path]?.includes(word) ?? false,
    },
    parser,
  );
  return built.sources.map(({ text, file, line }) => `${text} ${file}:${line}`);
};
const project = (body: string, given = '', taken = ''): string => `
@step
def load(bucket: str = "") -> list:
    ${body}

@step
def deliver(rows: list) -> None:
    rows.to_csv("s3://delivered/rows.csv")
    pd.read_csv("later.csv")

@pipeline
def scoring(${given}):
    deliver(load(${taken}))
`;

describe('sources of data', () => {
  it.each([
    [
      'an address that a pipeline is given',
      project('return []', 'bucket: str = "s3://lab-trays"', 'bucket'),
      ['s3://lab-trays p.py:14'],
    ],
    ['an address in a first step', project('return query("postgresql://db/trays")'), ['postgresql://db/trays p.py:6']],
    ['a file that a first step reads', project('return pd.read_csv("data/trays.csv")'), ['data/trays.csv p.py:6']],
    [
      'a file on the web',
      project('return get("https://x.org/a/trays.csv?key=1")'),
      ['https://x.org/a/trays.csv p.py:6'],
    ],
  ])('are seen: %s', (_, code, found) => expect(sourcesIn(code)).toEqual(found));

  it.each([
    ['where something is written', project('rows.to_csv("s3://kept/rows.csv")')],
    ['under a name that is a target', project('return []', 'output_path: str = "s3://kept"')],
    ['what is put together at run time', project('return pd.read_csv(f"s3://{bucket}/x.csv")')],
    ['a file that nothing reads', project('name = "trays.csv"')],
    ['a page that is no data', project('return get("https://docs.zenml.io/models")')],
    ['in a comment', project('return []  # or "s3://lab-trays"').replace('return []  # or', '# or')],
  ])('are not seen: %s', (_, code) => expect(sourcesIn(code)).toEqual([]));

  it('keep no name and no password', () => {
    expect(sourcesIn(project('return query("postgresql://anna:secret@db:5432/trays?token=1")'))).toEqual([
      'postgresql://db:5432/trays p.py:6',
    ]);
  });
  it('are found through a constant, wherever the project keeps it', () => {
    const code = `from places import TRAY_BUCKET\n${project('return list_all(TRAY_BUCKET)')}`;
    expect(sourcesIn(code, { 'places.py': 'TRAY_BUCKET = "s3://lab-trays"\n' })).toEqual(['s3://lab-trays p.py:6']);
  });
});
