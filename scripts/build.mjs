// Bundles the command line, the library and the workers into dist/. Type declarations come from `tsc -b`.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const old of ['dist/chunks']) rmSync(old, { recursive: true, force: true });
mkdirSync('dist', { recursive: true });

await build({
  entryPoints: { cli: 'src/faces/cli/cli.ts', headwater: 'src/headwater.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['headwater-source'],
  chunkNames: 'chunks/[name]-[hash]',
  external: Object.keys(dependencies).filter((name) => name !== 'commander' && name !== 'picocolors'),
  define: { 'process.env.HEADWATER_VERSION': JSON.stringify(version) },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
});
chmodSync('dist/cli.js', 0o755);

// The Python grammar is a build dependency whose compiled form we ship with its licence (MIT).
copyFileSync('node_modules/tree-sitter-python/tree-sitter-python.wasm', 'dist/tree-sitter-python.wasm');
copyFileSync('node_modules/tree-sitter-python/LICENSE', 'dist/tree-sitter-python.LICENSE');
