// Mutates copies of ZenML projects and checks that drift reports exactly what was changed.
//   npx tsx --conditions=source bench/drift.ts --repos DIR owner+name …
// Each mutation starts from a fresh copy in memory; nothing is written. The document is the as-built one of the original.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AsBuilt, BuiltPipeline, Invocation } from '#asbuilt/as-built';
import { logicalLines } from '#asbuilt/python/logical-lines';
import { scan } from '#asbuilt/scan';
import type { SourceTree } from '#asbuilt/source-tree';
import { toArchitecture } from '#asbuilt/to-architecture';
import { parseDocument } from '#document/parse';
import { writeDocument } from '#document/write';
import { drift } from '#drift/drift';
import { placesIn } from '#drift/places';
import { openProject } from '#machine/project-files';
import { loadPythonParser } from '#machine/python-parser';

interface Mutation {
  readonly what: string;
  readonly files: ReadonlyMap<string, string>;
  /** Patterns that the identities of the expected differences match, one each. */
  readonly expected: readonly RegExp[];
}

const MOST_PER_KIND = 8;
const NEW_NAME = 'quartz_lantern';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const { values, positionals } = parseArgs({
  options: { repos: { type: 'string' }, show: { type: 'boolean' } },
  allowPositionals: true,
});
if (!values.repos) throw new Error('Say --repos DIR and the names of the folders to mutate.');
const parser = await loadPythonParser();
const totals = new Map<string, { cases: number; hit: number; missed: number; extra: number }>();

for (const name of positionals) {
  const tree = openProject(join(values.repos, name));
  const built = scan(tree, parser);
  const markdown = writeDocument(toArchitecture(built));
  const document = parseDocument(markdown).architecture;
  const mutations = [
    { what: 'none', files: new Map<string, string>(), expected: [] },
    ...renames(tree, built),
    ...drops(tree, built),
    ...moves(tree, built),
    ...additions(tree, built),
    ...rewirings(tree, built),
  ];
  for (const mutation of mutations) {
    const report = drift(document, scan(overlay(tree, mutation.files), parser), placesIn(markdown));
    const found = report.differences.filter((d) => d.kind !== 'not_checkable').map((d) => d.identity);
    const left = [...found];
    const missed = mutation.expected.filter((pattern) => {
      const at = left.findIndex((identity) => pattern.test(identity));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    const total = totals.get(mutation.what) ?? { cases: 0, hit: 0, missed: 0, extra: 0 };
    totals.set(mutation.what, {
      cases: total.cases + 1,
      hit: total.hit + mutation.expected.length - missed.length,
      missed: total.missed + missed.length,
      extra: total.extra + left.length,
    });
    if (values.show && (missed.length > 0 || left.length > 0))
      console.log(
        `${name} ${mutation.what}: missed ${missed.join(' | ') || 'nothing'}; too many ${left.join(' | ') || 'none'}`,
      );
  }
}

const sum = { cases: 0, hit: 0, missed: 0, extra: 0 };
for (const [what, t] of totals) {
  console.log(
    `${what.padEnd(22)} ${String(t.cases).padStart(3)} cases  ${t.hit} found  ${t.missed} missed  ${t.extra} too many`,
  );
  for (const key of ['cases', 'hit', 'missed', 'extra'] as const) sum[key] += t[key];
}
console.log(
  `precision ${(sum.hit / (sum.hit + sum.extra)).toFixed(4)}  recall ${(sum.hit / (sum.hit + sum.missed)).toFixed(4)}  over ${sum.cases} cases`,
);

function overlay(tree: SourceTree, files: ReadonlyMap<string, string>): SourceTree {
  return {
    ...tree,
    paths: [...new Set([...tree.paths, ...files.keys()])].toSorted(),
    read: (path) => files.get(path) ?? tree.read(path),
    holds: (path, word) => files.get(path)?.includes(word) ?? tree.holds(path, word),
  };
}

function own(built: AsBuilt): BuiltPipeline[] {
  const called = new Set(built.pipelines.flatMap((p) => p.calls));
  const names = built.pipelines.map((p) => p.name);
  return built.pipelines.filter((p) => !called.has(p.name) && names.filter((n) => n === p.name).length === 1);
}

function renames(tree: SourceTree, built: AsBuilt): Mutation[] {
  const names = built.pipelines.map((p) => p.name);
  const candidates = built.steps.filter(
    (step) =>
      built.steps.filter((s) => s.name === step.name).length === 1 &&
      step.name === step.function &&
      !names.includes(step.name),
  );
  return candidates
    .map((step): Mutation | null => {
      const users = built.pipelines.filter((p) =>
        p.invocations.some((i) => i.definition === step.id && !i.id.includes('@')),
      );
      if (
        users.length === 0 ||
        users.some((p) => p.invocations.some((i) => i.definition === step.id && !i.id.startsWith(step.name)))
      )
        return null;
      const files = new Map<string, string>();
      for (const path of tree.paths) {
        const text = tree.read(path);
        if (text !== null && new RegExp(`\\b${step.name}\\b`).test(text))
          files.set(path, renamed(path, text, step.name));
      }
      const module = step.file.endsWith(`/${step.name}.py`) ? step.file : null;
      if (module !== null) return null;
      const invocations = users.flatMap((p) =>
        p.invocations.filter((i) => i.definition === step.id).map((i) => ({ p, i })),
      );
      const patterns = new Set(
        invocations.map(({ p, i }) => `^partial step ${escaped(p.name)}(_\\d)?/${escaped(i.id)}=${NEW_NAME}`),
      );
      return { what: 'rename a step', files, expected: [...patterns].map((pattern) => new RegExp(pattern)) };
    })
    .filter((m) => m !== null)
    .slice(0, MOST_PER_KIND);
}

/** Renames an identifier; in Python, keyword arguments and attributes of that name stay. */
function renamed(path: string, text: string, name: string): string {
  return path.endsWith('.py')
    ? text.replace(new RegExp(`(?<![\\w"'])${name}\\b(?!\\s*=[^=])`, 'g'), NEW_NAME)
    : text.replace(new RegExp(`^(\\s*)${name}:`, 'gm'), `$1${NEW_NAME}:`);
}

interface Statement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function statementOf(tree: SourceTree, at: { file: string; line: number }): Statement | null {
  const text = tree.read(at.file);
  const line =
    text === null ? undefined : logicalLines(text).lines.find((l) => l.line <= at.line && at.line <= l.lastLine);
  return line && text !== null ? { start: line.start, end: line.end, text: text.slice(line.start, line.end) } : null;
}

function replace(tree: SourceTree, file: string, { start, end }: Statement, by: string): Map<string, string> {
  const text = tree.read(file)!;
  return new Map([[file, text.slice(0, start) + by + text.slice(end)]]);
}

function drops(tree: SourceTree, built: AsBuilt): Mutation[] {
  return own(built)
    .flatMap((p) => p.invocations.map((i) => ({ p, i })))
    .filter(
      ({ p, i }) =>
        !i.inlined &&
        i.file === p.file &&
        !p.edges.some((e) => e.from === i.id) &&
        !p.after.some((e) => e.from === i.id) &&
        p.edges.some((e) => e.to === i.id) &&
        p.invocations.length > 1,
    )
    .map(({ p, i }): Mutation | null => {
      const statement = statementOf(tree, i);
      if (
        !statement ||
        /^(return|def|if|for|with)\b/.test(statement.text) ||
        (statement.text.match(new RegExp(`\\b${i.step}\\b`, 'g')) ?? []).length !== 1
      )
        return null;
      const target = /^([\w, ]+)=(?!=)/.exec(statement.text)?.[1];
      const used = target
        ?.split(',')
        .some((v) => (tree.read(p.file)!.match(new RegExp(`\\b${v.trim()}\\b`, 'g')) ?? []).length > 1);
      if (used) return null;
      return {
        what: 'drop a consumer',
        files: replace(tree, p.file, statement, 'pass'),
        expected: [new RegExp(`^missing step ${escaped(p.name)}/${escaped(i.id)}$`)],
      };
    })
    .filter((m) => m !== null)
    .slice(0, MOST_PER_KIND);
}

/** Moves `model:` from a run configuration to the decorator: the architecture stays the same, so nothing may be reported. */
function moves(tree: SourceTree, built: AsBuilt): Mutation[] {
  return built.models
    .filter((m) => m.where === 'yaml' && m.sure === 'certain' && m.pipelines.length === 1)
    .map((m): Mutation | null => {
      const p = built.pipelines.find((x) => x.id === m.pipelines[0])!;
      const yaml = tree.read(m.file)!;
      const text = tree.read(p.file)!;
      const statement = statementOf(tree, { file: p.file, line: p.decoratorLine });
      if (!statement?.text.startsWith('@pipeline') || yaml.includes('\nmodel: {')) return null;
      const version = m.version === null ? '' : `, version=${JSON.stringify(m.version)}`;
      const model = `model=Model(name=${JSON.stringify(m.name)}${version})`;
      const decorator = statement.text.includes('(')
        ? statement.text.replace('(', `(${model}, `).replace(', )', ')')
        : `${statement.text}(${model})`;
      const moved = `from zenml import Model\n${text.slice(0, statement.start)}${decorator}${text.slice(statement.end)}`;
      return {
        what: 'move model to code',
        files: new Map([
          [m.file, yaml.replace(/^model\s*:\n(?:[ \t]+.*\n?|\s*\n)+/m, '')],
          [p.file, moved],
        ]),
        expected: [],
      };
    })
    .filter((m) => m !== null)
    .slice(0, MOST_PER_KIND);
}

function additions(tree: SourceTree, built: AsBuilt): Mutation[] {
  return own(built)
    .filter(
      (p) =>
        p.form === 'decorator' &&
        p.era === 'functional' &&
        statementOf(tree, { file: p.file, line: p.decoratorLine })?.text.startsWith('@pipeline') &&
        p.invocations.some((i) => !i.inlined && i.file === p.file),
    )
    .map((p): Mutation => {
      const i = p.invocations.find((x) => !x.inlined && x.file === p.file)!;
      const call = statementOf(tree, i)!.text.match(new RegExp(`[\\w.]*\\b${i.step}\\b`))?.[0] ?? i.step;
      const text = `${tree.read(p.file)!}\n\n@pipeline\ndef brass_kettle():\n    ${call}()\n`;
      return {
        what: 'add a pipeline',
        files: new Map([[p.file, text]]),
        expected: [/^unrequested pipeline brass_kettle$/],
      };
    })
    .slice(0, MOST_PER_KIND);
}

function rewirings(tree: SourceTree, built: AsBuilt): Mutation[] {
  return own(built)
    .flatMap((p) => p.edges.filter((e) => e.straight).map((e) => ({ p, e })))
    .map(({ p, e }): Mutation | null => {
      const at = (id: string): Invocation => p.invocations.find((i) => i.id === id)!;
      const [to, from] = [at(e.to), at(e.from)];
      if ([to, from].some((i) => i.inlined || i.file !== p.file)) return null;
      const statement = statementOf(tree, to);
      const source = statementOf(tree, from);
      const vars = (s: Statement | null) =>
        (/^([\w, ]+)=(?!=)/.exec(s?.text ?? '')?.[1] ?? '')
          .split(',')
          .map((v) => v.trim())
          .filter((v) => /^[a-zA-Z]\w*$/.test(v) && v !== '_');
      if (!statement || !source || statement.start === source.start || !/^([\w, ]+=\s*)?[\w.]+\(/.test(statement.text))
        return null;
      const gone = vars(source);
      const other = p.invocations
        .filter(
          (i) =>
            i !== from &&
            i !== to &&
            !i.inlined &&
            !i.conditional &&
            i.file === p.file &&
            i.line < to.line &&
            !p.edges.some((x) => x.from === i.id && x.to === to.id),
        )
        .flatMap((i) => vars(statementOf(tree, i)).filter((v) => !gone.includes(v)))[0];
      if (other === undefined || gone.length === 0) return null;
      const open = statement.text.indexOf('(');
      const args = statement.text
        .slice(open)
        .replace(new RegExp(`\\b(?:${gone.join('|')})\\b(?!\\s*=[^=])`, 'g'), other);
      if (args === statement.text.slice(open)) return null;
      return {
        what: 'change an edge',
        files: replace(tree, p.file, statement, statement.text.slice(0, open) + args),
        expected: [new RegExp(`^\\w+ edge ${escaped(p.name)}/${escaped(e.to)} .*-${escaped(e.from)}`)],
      };
    })
    .filter((m) => m !== null)
    .slice(0, MOST_PER_KIND);
}
