import type { Serving } from '#faces/mcp/server';

/** Long enough for a client to have asked for the list of tools. */
const WAIT_MS = 200;
const EXAMPLE = 'Every night we score all contracts with the model that Ana trains each month.';

/** Loads what the tools need while the client still reads the list of them, so that no call has to wait for it. */
export function warmUp({ desk }: Serving): void {
  setTimeout(() => void load(desk), WAIT_MS).unref();
}

async function load(desk: Serving['desk']): Promise<void> {
  try {
    const { headwater, reader } = await desk();
    headwater.nextStep(headwater.briefOf(EXAMPLE), reader());
  } catch {
    // Whatever is wrong is told by the first tool that needs it.
  }
}
