import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { skillReferences } from './skill-references';

/** What all manifests share: package.json, and the few words that it has no place for. */
interface Source {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly author: string;
  readonly repository: string | null;
  /** The name under which the MCP registry knows the server; npm's package.json must state the same. */
  readonly mcpName: string;
}

/** At most 100 characters, the limit of the MCP registry. */
const SHORT = 'Interviews about an ML workflow and writes a realistic ZenML pipeline architecture.';
const TITLE = 'Headwater';

function sourceOf(root: string): Source {
  const given = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const author = given['author'] as { name?: string } | string | undefined;
  const repository = given['repository'] as { url?: string } | string | undefined;
  const url = typeof repository === 'string' ? repository : repository?.url;
  return {
    name: String(given['name']),
    version: String(given['version']),
    license: String(given['license']),
    description: String(given['description']),
    keywords: given['keywords'] as string[],
    author: (typeof author === 'string' ? author : author?.name) ?? 'Headwater contributors',
    repository: url?.replace(/^git\+/, '').replace(/\.git$/, '') ?? null,
    mcpName: String(given['mcpName'] ?? 'io.github.headwater/headwater'),
  };
}

/** How clients start the server: the package from npm, as the person has it or freshly fetched. */
const COMMAND = { command: 'npx', args: ['-y', 'headwater', 'mcp'] };
const AGENT_PLUGINS = 'https://agent-plugins.org/schemas/1.0.0';
const SKILL = 'skills/headwater';
/** Codex wants a plugin in a folder of its own. */
const PACKAGE = 'plugins/headwater';

/** Every manifest and reference page that is generated, by path. */
export function pluginFiles(root = '.'): ReadonlyMap<string, string> {
  const source = sourceOf(root);
  const references = [...skillReferences()].map(([name, text]) => [`${SKILL}/references/${name}`, text] as const);
  const skill = withVersion(readFileSync(join(root, SKILL, 'SKILL.md'), 'utf8'), source.version);
  const json = Object.entries(manifests(source)).map(([path, value]) => [path, printed(value)] as const);
  const shared = [[`${SKILL}/SKILL.md`, skill] as const, ...references];
  return new Map([...json, ...shared, ...shared.map(([path, text]) => [`${PACKAGE}/${path}`, text] as const)]);
}

const WIDTH = 120;

/** JSON as the formatter of this repository leaves it: a list of words stands on one line where it fits. */
const printed = (value: unknown): string =>
  `${JSON.stringify(value, null, 2)}\n`.replace(
    /^(.*)\[\n\s+("[^[\]{}]*")\n\s+\]/gm,
    (whole, before: string, words: string) => {
      const line = `${before}[${words.replace(/,\n\s+/g, ', ')}]`;
      return line.length < WIDTH ? line : whole;
    },
  );

const withVersion = (skill: string, version: string): string => skill.replace(/^( {2}version: ).*$/m, `$1"${version}"`);

function manifests(source: Source): Record<string, unknown> {
  const { name, version, description, license, keywords, author, repository, mcpName } = source;
  const places = repository ? { homepage: repository, repository } : {};
  const head = { name, version, description, author: { name: author }, ...places, license, keywords };
  const agentPlugin = { $schema: `${AGENT_PLUGINS}/plugin.schema.json`, ...head };
  const agentMcp = {
    $schema: `${AGENT_PLUGINS}/mcp.schema.json`,
    mcpServers: { [name]: { type: 'stdio', ...COMMAND } },
  };
  const servers = { mcpServers: { [name]: COMMAND } };
  const codex = {
    ...head,
    skills: './skills/',
    mcpServers: './.mcp.json',
    interface: {
      displayName: TITLE,
      shortDescription: SHORT,
      longDescription: description,
      developerName: author,
      category: 'Developer Tools',
      capabilities: ['Interactive', 'Read', 'Write'],
      defaultPrompt: ['Scope my ML workflow before we write pipeline code', 'Check our pipeline_architecture.md'],
    },
  };
  return {
    'plugin.json': agentPlugin,
    'mcp.json': agentMcp,
    '.mcp.json': servers,
    '.claude-plugin/plugin.json': head,
    '.claude-plugin/marketplace.json': {
      name,
      owner: { name: author },
      plugins: [{ name, source: './', description, version, license, keywords }],
    },
    '.cursor-plugin/plugin.json': { displayName: TITLE, ...head, skills: './skills/', mcpServers: './.mcp.json' },
    '.cursor-plugin/marketplace.json': {
      name,
      owner: { name: author },
      metadata: { description },
      plugins: [{ name, source: './', description }],
    },
    '.agents/plugins/marketplace.json': {
      name,
      interface: { displayName: TITLE },
      plugins: [
        {
          name,
          source: { source: 'local', path: `./${PACKAGE}` },
          policy: { installation: 'AVAILABLE', authentication: 'ON_INSTALL' },
          category: 'Developer Tools',
        },
      ],
    },
    [`${PACKAGE}/plugin.json`]: agentPlugin,
    [`${PACKAGE}/mcp.json`]: agentMcp,
    [`${PACKAGE}/.mcp.json`]: servers,
    [`${PACKAGE}/.codex-plugin/plugin.json`]: codex,
    'server.json': {
      $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
      name: mcpName,
      title: TITLE,
      description: SHORT,
      ...(repository && { repository: { url: repository, source: 'github' } }),
      version,
      packages: [
        {
          registryType: 'npm',
          identifier: name,
          version,
          runtimeHint: 'npx',
          transport: { type: 'stdio' },
          packageArguments: [{ type: 'positional', value: 'mcp' }],
        },
      ],
    },
  };
}

/** Writes what changed and says how much that was. */
export function writePlugins(root = '.'): { readonly files: number; readonly written: number } {
  const files = pluginFiles(root);
  let written = 0;
  for (const [path, text] of files) {
    const place = join(root, path);
    if (existsSync(place) && readFileSync(place, 'utf8') === text) continue;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    written++;
  }
  return { files: files.size, written };
}
