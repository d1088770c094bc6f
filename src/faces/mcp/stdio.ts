import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { loadEarly } from '#faces/mcp/load-early';
import { createServer, type Serving } from '#faces/mcp/server';

/** One message may hold a whole description and its claims; larger ones end the connection. */
const LARGEST_MESSAGE = 32 * 1024 * 1024;

/** Serves one client over standard input and output, in whichever protocol era it opens. Ends when the client does. */
export async function overStdio(serving: Serving): Promise<void> {
  const transport = new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: LARGEST_MESSAGE });
  let isOpen = false;
  await new Promise<void>((resolve) => {
    process.stdin.once('close', () => resolve());
    process.stdin.once('end', () => resolve());
    process.stdout.once('error', () => resolve());
    const serve = () => {
      if (!isOpen) loadEarly(serving);
      isOpen = true;
      return createServer(serving);
    };
    serveStdio(serve, {
      transport,
      onerror: (error) => process.stderr.write(`headwater mcp: ${error.message}\n`),
    });
  });
}
