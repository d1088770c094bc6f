import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { createServer, type Serving } from '#faces/mcp/server';

/** One message may hold a whole description and its claims; larger ones end the connection. */
const LARGEST_MESSAGE = 32 * 1024 * 1024;
/** Long enough for a client to have asked for the list of tools. */
const WAIT_MS = 200;

/** Serves one client over standard input and output, in whichever protocol era it opens. Ends when the client does. */
export async function overStdio(serving: Serving): Promise<void> {
  const transport = new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: LARGEST_MESSAGE });
  await new Promise<void>((resolve) => {
    process.stdin.once('close', () => resolve());
    process.stdin.once('end', () => resolve());
    process.stdout.once('error', () => resolve());
    serveStdio(() => createServer(serving), {
      transport,
      onerror: (error) => process.stderr.write(`headwater mcp: ${error.message}\n`),
    });
    warmUp(serving);
  });
}

/** Loads what the tools need while the client still reads the list of them, so that no call has to wait for it. */
export function warmUp({ desk }: Serving): void {
  setTimeout(async () => {
    const { headwater, reader } = await desk();
    headwater.nextStep(
      headwater.briefOf('Every night we score all contracts with the model that Ana trains each month.'),
      reader(),
    );
  }, WAIT_MS).unref();
}
