import type { Serving } from '#faces/mcp/server';

/** Long enough for a client to have asked for the list of tools. */
const WAIT_MS = 150;

/** Loads what the tools need while the client still reads the list of them, so that the first call does not wait for it. */
export function loadEarly({ desk }: Serving): void {
  setTimeout(async () => {
    try {
      const [{ reader }] = await Promise.all([desk(), import('#faces/mcp/tools'), import('#faces/mcp/read-input')]);
      reader();
    } catch {
      // Whatever is wrong is told by the first tool that needs it.
    }
  }, WAIT_MS).unref();
}
