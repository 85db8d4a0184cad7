// Who may talk to the workbench: only a page that came from this very server, on this machine.
import type { IncomingMessage } from 'node:http';

/**
 * True when the request names this server as its host and, where the browser tells, as its origin. Refuses DNS rebinding
 * (foreign Host) and other sites' scripts (foreign Origin, or a cross-site fetch).
 */
export function isOwnRequest(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = request.headers.host ?? '';
  if (!hosts.includes(host)) return false;
  const origin = request.headers.origin;
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) return false;
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return false;
  // A form of another page can send text, but not JSON with this header.
  if (request.method === 'POST' && request.headers['x-renaksi'] !== '1') return false;
  return true;
}
