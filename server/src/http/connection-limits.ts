import type { Server } from 'node:http';
import { networkOf } from './network.ts';

/**
 * So many connections at once, half of them from one network at most: whoever opens all they can leaves the other half to
 * everybody else. Behind one address may be a whole office, or our own proxy; the setting is for them.
 */
export function boundConnections(server: Server, most: number): void {
  const share = Math.max(1, Math.floor(most / 2));
  const held = new Map<string, number>();
  server.maxConnections = most;
  server.on('connection', (socket) => {
    // Node listens to those it serves; what comes of one that is turned away is nobody's.
    socket.on('error', () => undefined);
    const network = networkOf(socket.remoteAddress ?? '');
    const count = (held.get(network) ?? 0) + 1;
    held.set(network, count);
    socket.once('close', () => {
      const left = held.get(network)! - 1;
      if (left > 0) held.set(network, left);
      else held.delete(network);
    });
    if (count > share) socket.destroy();
  });
}
