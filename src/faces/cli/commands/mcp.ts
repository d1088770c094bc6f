import { randomBytes } from 'node:crypto';
import { tell } from '#faces/cli/print';
import type { Desk } from '#faces/mcp/desk';
import { openRoots, type Roots } from '#faces/mcp/roots';
import type { Serving } from '#faces/mcp/server';
import { UserError } from '#machine/user-error';

/** `headwater mcp [--http PORT] [--root FOLDER …]`: the server for coding agents. Standard output carries protocol only. */
export default async function run(_: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const roots = openRoots((options.root as readonly string[] | undefined) ?? [], process.cwd());
  const serving: Serving = { desk: once(() => deskIn(roots)), version: process.env.HEADWATER_VERSION ?? 'development' };
  if (options.http === undefined) {
    const { overStdio } = await import('#faces/mcp/stdio');
    await overStdio(serving);
    return 0;
  }
  const port = portIn(String(options.http));
  const [{ overHttp }, { listen }, { loadEarly }] = await Promise.all([
    import('#faces/mcp/http'),
    import('#faces/mcp/listen'),
    import('#faces/mcp/load-early'),
  ]);
  const given = process.env.HEADWATER_MCP_TOKEN;
  const token = given && given.length > 0 ? given : randomBytes(32).toString('base64url');
  const listening = await listen(overHttp(serving, token), port);
  loadEarly(serving);
  tell(`headwater mcp: ${listening.url}`);
  tell(given ? 'Token: the one in HEADWATER_MCP_TOKEN.' : `Token: ${token}`);
  tell('Send it as "Authorization: Bearer TOKEN". Stop with Ctrl+C; interviews are on disk and nothing is lost.');
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await listening.close();
  return 0;
}

/** Everything that judges is loaded only when a tool needs it. */
async function deskIn(roots: Roots): Promise<Desk> {
  const { staySmall } = await import('#machine/small-heap');
  staySmall();
  const [{ openDesk }, { builtInReader }, { systemClock }] = await Promise.all([
    import('#faces/mcp/desk'),
    import('#faces/cli/built-in-reader'),
    import('#machine/system-clock'),
  ]);
  return openDesk(roots, builtInReader, systemClock);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

function portIn(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (port >= 0 && port <= 65_535) return port;
  throw new UserError({
    what: `"${text}" is no port`,
    expected: 'a number from 0 to 65535',
    next: 'for example --http 8417',
  });
}
