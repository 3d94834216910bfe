import type { Server } from 'node:http';
import { countRefusal, limitNamed } from '../metrics.ts';
import type { Front } from './front.ts';
import { networkOf } from './network.ts';

const ALL = limitNamed('connections');
const OF_NETWORK = limitNamed('connections_of_a_network');

/**
 * So many connections at once, half of them from one network at most: whoever opens all they can leaves the other half to
 * everybody else. A proxy of ours brings everybody's; it has no share.
 */
export function boundConnections(server: Server, most: number, front: Front): void {
  const share = Math.max(1, Math.floor(most / 2));
  const held = new Map<string, number>();
  server.maxConnections = most;
  server.on('drop', () => countRefusal(ALL));
  server.on('connection', (socket) => {
    // Node listens to those it serves; what comes of one that is turned away is nobody's.
    socket.on('error', () => undefined);
    const address = socket.remoteAddress ?? '';
    if (front.trusts(address, 0)) return;
    const network = networkOf(address) ?? 'here';
    const count = (held.get(network) ?? 0) + 1;
    held.set(network, count);
    socket.once('close', () => {
      const left = held.get(network)! - 1;
      if (left > 0) held.set(network, left);
      else held.delete(network);
    });
    if (count <= share) return;
    countRefusal(OF_NETWORK);
    socket.destroy();
  });
}
