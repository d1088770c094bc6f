import {
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import { createHash, timingSafeEqual } from 'node:crypto';

/** The one path that is served. */
export const MCP_PATH = '/mcp';

/**
 * Refuses what is not meant for this server, before anything of it is read: other paths, names other than this machine's
 * (DNS rebinding), pages of other origins, and callers without the token. Null where the request may pass.
 */
export function refusal(request: Request, token: string): Response | null {
  if (new URL(request.url).pathname !== MCP_PATH)
    return refused(404, `Nothing here; the server answers at ${MCP_PATH}.`);
  const host = hostHeaderValidationResponse(request, localhostAllowedHostnames());
  if (host) return host;
  const origin = originValidationResponse(request, localhostAllowedOrigins());
  if (origin) return origin;
  if (!carries(request, token)) {
    const answer = refused(401, 'Send the token that the server printed when it started: Authorization: Bearer TOKEN.');
    answer.headers.set('WWW-Authenticate', 'Bearer realm="headwater"');
    return answer;
  }
  return null;
}

function carries(request: Request, token: string): boolean {
  const [, given] = /^Bearer ([\x21-\x7e]{1,500})$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

/** Of equal length whatever is given, so that the comparison tells nothing. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const refused = (status: number, message: string): Response =>
  Response.json({ jsonrpc: '2.0', error: { code: -32000, message }, id: null }, { status });
