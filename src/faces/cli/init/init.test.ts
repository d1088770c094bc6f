import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agentIds } from '#faces/cli/init/agents';
import { difference } from '#faces/cli/init/difference';
import { agentsIn, planFor } from '#faces/cli/init/plan';
import { FROM_REGISTRY, serverCommand } from '#faces/cli/init/server-command';
import { apply, takeBack } from '#faces/cli/init/record';
import { UserError } from '#machine/user-error';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const everything = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );
const setUp = (agents = agentsIn(folder)) => apply(folder, planFor(folder, agents).changes);

describe('finding agents', () => {
  it.each([
    ['.claude/settings.json', ['claude']],
    ['.codex/config.toml', ['codex']],
    ['AGENTS.md', ['codex']],
    ['.cursor/rules/a.mdc', ['cursor']],
    ['.vscode/settings.json', ['vscode']],
    ['README.md', []],
  ])('a project with %s uses %j', (path, agents) => {
    write(path, 'x');
    expect(agentsIn(folder)).toEqual(agents);
  });
});

describe('setting up', () => {
  it('puts the skill and the server where each agent looks, and a second time changes nothing', () => {
    setUp(agentIds);
    for (const home of ['.claude/skills/headwater', '.agents/skills/headwater']) {
      expect(read(`${home}/SKILL.md`)).toContain('name: headwater');
      expect(readdirSync(join(folder, home, 'references')).length).toBeGreaterThan(2);
    }
    for (const [path, key] of [
      ['.mcp.json', 'mcpServers'],
      ['.cursor/mcp.json', 'mcpServers'],
      ['.vscode/mcp.json', 'servers'],
    ] as const) {
      expect(JSON.parse(read(path))).toMatchObject({
        [key]: { headwater: { command: 'npx', args: ['-y', 'headwater', 'mcp'] } },
      });
    }
    expect(read('.codex/config.toml')).toContain('[mcp_servers.headwater]');
    expect(planFor(folder, agentIds)).toEqual({ changes: [], byHand: [] });
  });

  it('adds to what is there and leaves every other line alone', () => {
    const mine = '{\n    "mcpServers": {\n        "other": { "command": "x" }\n    },\n    "more": [1,2]\n}\n';
    write('.mcp.json', mine);
    write('.codex/config.toml', 'model = "x"\n');
    setUp(['claude', 'codex']);
    expect(read('.mcp.json')).toContain('        "other": { "command": "x" }\n    },\n    "more": [1,2]');
    expect(Object.keys((JSON.parse(read('.mcp.json')) as { mcpServers: object }).mcpServers).sort()).toEqual([
      'headwater',
      'other',
    ]);
    expect(read('.codex/config.toml').startsWith('model = "x"\n')).toBe(true);
  });

  it.each(['{ // a comment\n "servers": {} }', '[]', '{"servers": 7}', 'not json'])(
    'leaves a file that it cannot read (%j) to the person',
    (text) => {
      write('.vscode/mcp.json', text);
      const { changes, byHand } = planFor(folder, ['vscode']);
      expect(byHand).toEqual([expect.stringContaining('.vscode/mcp.json')]);
      expect(changes.map(({ path }) => path)).not.toContain('.vscode/mcp.json');
    },
  );

  it('follows no link out of the project', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'headwater-elsewhere-'));
    symlinkSync(elsewhere, join(folder, '.claude'));
    expect(() => planFor(folder, ['claude'])).toThrow(UserError);
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  it('shows what would change before it does', () => {
    write('.codex/config.toml', 'model = "x"\n');
    const shown = planFor(folder, ['codex']).changes.map(difference).join('\n');
    expect(shown).toMatch(/^changed \.codex\/config\.toml\n {2}model = "x"\n\+ \n\+ \[mcp_servers\.headwater\]/m);
    expect(shown).toMatch(/new file \.agents\/skills\/headwater\/SKILL\.md\n\+ \(\d+ lines\)/);
  });
});

describe('taking back', () => {
  it('restores every file exactly, after one set-up or several', () => {
    write('.mcp.json', '{ "mcpServers": {} }');
    write('.codex/config.toml', 'model = "x"');
    const before = everything();
    setUp(['claude']);
    setUp(['claude', 'codex', 'cursor']);
    expect(takeBack(folder).left).toEqual([]);
    expect(everything()).toEqual(before);
    expect(() => takeBack(folder)).toThrow(/Nothing was set up/);
  });

  it('takes only our entry out of a file that was changed since, and leaves a page of ours that was', () => {
    setUp(['claude', 'codex']);
    const servers = JSON.parse(read('.mcp.json')) as { mcpServers: Record<string, unknown> };
    write('.mcp.json', JSON.stringify({ mcpServers: { ...servers.mcpServers, mine: { command: 'y' } } }));
    write('.codex/config.toml', `${read('.codex/config.toml')}\n[mine]\na = 1\n`);
    write('.claude/skills/headwater/SKILL.md', 'my own words');
    expect(takeBack(folder).left).toEqual(['.claude/skills/headwater/SKILL.md']);
    expect(JSON.parse(read('.mcp.json'))).toEqual({ mcpServers: { mine: { command: 'y' } } });
    expect(read('.codex/config.toml').trim()).toBe('[mine]\na = 1');
    expect(read('.claude/skills/headwater/SKILL.md')).toBe('my own words');
  });
});

describe('the line that starts the server', () => {
  it('is that of the registry for an installed program, and the path of any other', () => {
    expect(serverCommand('/home/ann/project/node_modules/headwater/dist/cli.js')).toBe(FROM_REGISTRY);
    const command = serverCommand('/home/ann/headwater/dist/cli.js');
    expect(command).toEqual({ command: 'node', args: ['/home/ann/headwater/dist/cli.js', 'mcp'] });
    apply(folder, planFor(folder, agentIds, command).changes);
    expect(JSON.parse(read('.mcp.json'))).toMatchObject({ mcpServers: { headwater: command } });
    expect(read('.codex/config.toml')).toContain('args = ["/home/ann/headwater/dist/cli.js", "mcp"]');
    write('.codex/config.toml', `model = "m"\n\n${read('.codex/config.toml')}`);
    takeBack(folder);
    expect(read('.codex/config.toml').trim()).toBe('model = "m"');
  });
});
