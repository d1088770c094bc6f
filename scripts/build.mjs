// Bundles the command line, the library and the workers into dist/. Type declarations come from `tsc -b`, which runs before it when a package is made.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** What every start loads: bundled, so that only the parts in use are read and compiled. */
const BUNDLED = ['commander', 'picocolors', 'zod', '@modelcontextprotocol/server'];
for (const old of ['dist/chunks']) rmSync(old, { recursive: true, force: true });
mkdirSync('dist', { recursive: true });

const SOURCE = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Node has had them since version 10; without this, each use of such a pattern compiles it anew.
  supported: { 'regexp-unicode-property-escapes': true },
  conditions: ['headwater-source'],
};

/** The SDK's own validator of JSON Schema in place of Ajv, which costs a third of the server's start. */
const lightValidator = {
  name: 'light-validator',
  setup(building) {
    building.onResolve({ filter: /^@modelcontextprotocol\/server\/_shims$/ }, () => ({
      path: 'shims',
      namespace: 'sdk',
    }));
    building.onLoad({ filter: /.*/, namespace: 'sdk' }, () => ({
      contents: `export { default as process } from 'node:process';
        export { CfWorkerJsonSchemaValidator as DefaultJsonSchemaValidator } from '@modelcontextprotocol/server/validators/cf-worker';`,
      resolveDir: import.meta.dirname,
    }));
  },
};

/** The list of tools is worked out now and bundled as data. */
const listedTools = {
  name: 'listed-tools',
  setup(building) {
    building.onLoad({ filter: /[/\\\\]faces[/\\\\]mcp[/\\\\]tool-list\.ts$/ }, async ({ path }) => {
      const outfile = 'dist/tool-list.mjs';
      await build({ ...SOURCE, entryPoints: [path], outfile, packages: 'external' });
      const { TOOL_LIST } = await import(pathToFileURL(outfile).href);
      rmSync(outfile);
      return { contents: `export const TOOL_LIST = ${JSON.stringify(TOOL_LIST)};`, resolveDir: import.meta.dirname };
    });
  },
};

const { metafile } = await build({
  ...SOURCE,
  entryPoints: { cli: 'src/faces/cli/cli.ts', headwater: 'src/headwater.ts' },
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  plugins: [lightValidator, listedTools],
  define: { 'process.env.HEADWATER_VERSION': JSON.stringify(version) },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
chmodSync('dist/cli.js', 0o755);

// The licences of what is bundled travel with it.
const packages = new Set(
  Object.keys(metafile.inputs).flatMap((input) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []),
);
const licences = [...packages].sort().map((folder) => {
  const { name, version: of, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return `${name} ${of} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
});
writeFileSync('dist/LICENSES.txt', licences.join(`\n${'-'.repeat(80)}\n\n`));

// The Python grammar is a build dependency whose compiled form we ship with its licence (MIT).
copyFileSync('node_modules/tree-sitter-python/tree-sitter-python.wasm', 'dist/tree-sitter-python.wasm');
copyFileSync('node_modules/tree-sitter-python/LICENSE', 'dist/tree-sitter-python.LICENSE');

// Declarations that `tsc -b` wrote before: it shortens some paths, and strict consumers want them with their extension.
for (const name of existsSync('dist/types') ? readdirSync('dist/types', { recursive: true }) : []) {
  if (!name.endsWith('.d.ts')) continue;
  const file = join('dist/types', name);
  const declared = readFileSync(file, 'utf8');
  const mended = declared.replace(/(import\("|from ")(\.{1,2}\/[^"]+?)(?:\.js)?"/g, '$1$2.js"');
  if (mended !== declared) writeFileSync(file, mended);
}
