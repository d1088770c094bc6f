import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writePlugins } from './plugins';
import { rulePages } from './rule-pages';

/** Writes docs/rules from the rules themselves and removes the pages of rules that are gone. */
const pages = await rulePages();
const before = existsSync('docs/rules')
  ? readdirSync('docs/rules', { recursive: true, encoding: 'utf8' })
      .map((file) => join('docs/rules', file).replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.md'))
  : [];
const gone = before.filter((file) => !pages.has(file));
for (const file of gone) rmSync(file);
let written = 0;
for (const [file, content] of pages) {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  written++;
}
console.log(`docs/rules: ${pages.size} pages, ${written} written, ${gone.length} removed.`);

const plugins = writePlugins();
console.log(`Plugin manifests and skill references: ${plugins.files} files, ${plugins.written} written.`);
