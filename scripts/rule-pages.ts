import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { KindSheet } from '#vocabulary/kind';
import { BUCKETS } from '#vocabulary/buckets';
import type { HeardInExample, RuleHead } from '#rule/rule';
import { FAMILIES } from './rule-families';

type Head = RuleHead<string, unknown>;

interface Found<R> {
  readonly file: string;
  readonly rule: R;
}

/** All pages of docs/rules: path and content. The rules themselves are the only source. */
export async function rulePages(root = '.'): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  const shelves: string[] = [];
  for (const family of FAMILIES) {
    const found = await rulesIn(root, family.folder);
    const rows = found.flatMap(({ file, rule }) => {
      const page = isKind(rule) ? kindPage(rule, file) : isRule(rule) ? rulePage(rule, file) : null;
      if (page === null) return [];
      const { id } = rule as { id: string };
      pages.set(`docs/rules/${family.name}/${id}.md`, page);
      const says = isKind(rule) ? `${capital(rule.is)}.` : (rule as Head).says;
      const source = isKind(rule) ? 'D4' : (rule as Head).source;
      return [`| [\`${id}\`](${family.name}/${id}.md) | ${cell(says)} | ${cell(source)} |`];
    });
    if (rows.length === 0) continue;
    shelves.push(`## ${family.title}\n\n${family.about}\n\n| id | says | source |\n|---|---|---|\n${rows.join('\n')}`);
  }
  pages.set('docs/rules/README.md', `${INTRODUCTION}\n\n${shelves.join('\n\n')}\n`);
  return pages;
}

const INTRODUCTION = `# Rules

Every judgment of Headwater is one rule in one file. What stands here is written from those files by \`npm run generate\`;
change the rule, not the page. The examples are the rules' tests. Sources such as D5.1 and ZENML.md
are sections of the domain description and of the notes on ZenML that the rules were made from.`;

async function rulesIn(root: string, folder: string): Promise<readonly Found<unknown>[]> {
  const path = resolve(root, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/\.(test|contract|d)\.ts$/.test(file))
    .toSorted();
  const found: Found<unknown>[] = [];
  for (const file of files) {
    const module = (await import(/* @vite-ignore */ join(path, file))) as { default?: unknown };
    const id = (module.default as { id?: unknown } | undefined)?.id;
    if (id === basename(file, '.ts')) found.push({ file: `${folder}/${file}`, rule: module.default });
  }
  return found;
}

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

const isKind = (value: unknown): value is KindSheet => has(value, 'id', 'is', 'usual', 'examples');

const isRule = (value: unknown): value is Head => has(value, 'id', 'says', 'because', 'source', 'shows', 'clean');

function kindPage(kind: KindSheet, file: string): string {
  const { id, is, usual, instead, step, examples } = kind;
  return page(id, `${capital(is)}.`, file, [
    `**Usually:** ${usual}: ${BUCKETS[usual]}.`,
    ...(instead === null ? [] : [`**Where it is none:** ${plain(capital(instead))}.`]),
    ...(step === null
      ? []
      : [`**As a step:** \`${step.verb}_…\`, hands on ${plain(step.produces)} (${step.artifact}).`]),
    ...(examples.length === 0 ? [] : [`## People say\n\n${examples.map((text) => quoted(text)).join('\n\n')}`]),
  ]);
}

function rulePage(rule: Head, file: string): string {
  return page(rule.id, rule.says, file, [
    `**Why:** ${plain(rule.because)}`,
    ...(rule.cost === undefined ? [] : [`**What it costs:** ${plain(rule.cost)}`]),
    ...(rule.instead === undefined ? [] : [`**Instead:** ${plain(rule.instead)}`]),
    `**Source:** ${plain(rule.source)}`,
    `## It applies\n\n${rule.shows.map(example).join('\n\n')}`,
    `## It keeps silent\n\n${rule.clean.map(example).join('\n\n')}`,
  ]);
}

const page = (id: string, says: string, file: string, parts: readonly string[]): string =>
  `<!-- Written by npm run generate from ${file}. Change that file, not this page. -->\n\n# \`${id}\`\n\n${plain(says)}\n\n${parts.join('\n\n')}\n`;

/** An example in whatever form its family has: something said, a document, code, or data. */
function example(given: unknown): string {
  if (typeof given === 'string') return given.includes('\n') ? fenced(given, 'text') : quoted(given);
  const one = given as { text?: unknown; heard?: HeardInExample; planned?: unknown; [key: string]: unknown };
  if (typeof one.text === 'string' && (one.heard !== undefined || Object.keys(one).length === 1)) {
    const heard = one.heard ? heardIn(one.heard) : [];
    return [quoted(one.text), ...(heard.length > 0 ? [heard.join('\n')] : [])].join('\n\n');
  }
  const texts = [
    ['markdown', 'markdown'],
    ['document', 'markdown'],
    ['python', 'python'],
    ['code', 'python'],
    ['yaml', 'yaml'],
  ].flatMap(([key = '', language = '']) => {
    const text = one[key];
    return typeof text === 'string' ? [fenced(text, language)] : [];
  });
  if (texts.length > 0) return texts.join('\n\n');
  return fenced(
    JSON.stringify(given, (_, value: unknown) => (typeof value === 'function' ? undefined : value), 2),
    'json',
  );
}

function heardIn({ components = [], facts = [], signals = [] }: HeardInExample): string[] {
  const value = (given: unknown): string => (typeof given === 'object' ? JSON.stringify(given) : String(given));
  return [
    ...components.map(
      ({ kind, quote, status, stays }) =>
        `- ${kind}, ${status ?? 'wanted'}${stays ? ', stays' : ''}: “${plain(quote)}”`,
    ),
    ...facts.map(
      ({ attribute, value: given, quote }) =>
        `- ${attribute} is \`${value(given)}\`${quote ? `: “${plain(quote)}”` : ''}`,
    ),
    ...signals.map(
      ({ signal, quote, value: count }) => `- ${signal}${count === undefined ? '' : ` (${count})`}: “${plain(quote)}”`,
    ),
  ];
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Text of a rule as Markdown that shows it as it is. */
const plain = (text: string): string =>
  text
    .replace(/[\\*_<>[\]#]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();

const cell = (text: string): string => plain(text).replaceAll('|', '\\|');

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${plain(line)}`.trimEnd())
    .join('\n');

/** A fence longer than any run of backticks inside. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
