import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Front } from '../http/front.ts';
import type { SocketProtocol } from './socket-protocol.ts';

const PATH = '/graphql';

function refuse(socket: Duplex, answer: string): void {
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${answer}\r\nConnection: close\r\n\r\n`);
}

/** Lets requests for a socket in, or refuses them in a way that a client which resets the connection cannot turn into a crash. */
export function openUpgradeDoor(server: Server, protocol: SocketProtocol, front: Front): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Node leaves the connection to us with this event: an error that nobody hears would end the process.
    socket.on('error', () => socket.destroy());
    // The target is whatever somebody sent: cut, never parsed as an address.
    const path = (request.url ?? '').split('?', 1)[0];
    if (!front.isOurHost(request)) return refuse(socket, '421 Misdirected Request');
    if (path !== PATH) return refuse(socket, '404 Not Found');
    // A page of another site would bring the visitor's cookie along; the browser says where it comes from.
    if (!front.isAllowedOrigin(request)) return refuse(socket, '403 Forbidden');
    protocol.webSockets.handleUpgrade(request, socket, head, (webSocket) => protocol.open(webSocket, request));
  });
}
