import { createAdaptorServer } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import type { HttpFace } from '#faces/mcp/http';
import { MCP_PATH } from '#faces/mcp/http-guard';
import { UserError } from '#machine/user-error';

/** Where a server answers, and how to end it. */
export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** This machine only; the port is not reachable from elsewhere. */
const LOOPBACK = '127.0.0.1';

/** Opens a port on this machine; 0 takes any that is free. */
export async function listen(face: HttpFace, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: (request) => face.fetch(request) });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(taken(error, port)));
    server.listen(port, LOOPBACK, resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `http://${LOOPBACK}:${given}${MCP_PATH}`,
    close: async () => {
      await face.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

const taken = (error: NodeJS.ErrnoException, port: number): Error =>
  error.code === 'EADDRINUSE' || error.code === 'EACCES'
    ? new UserError({
        what: `Can't listen on port ${port}: ${error.code === 'EACCES' ? 'permission is missing' : 'another program uses it'}`,
        expected: 'a free port above 1023',
        next: 'give another one with --http PORT, or 0 for any',
      })
    : error;
