import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { answer } from '../child.ts';
import { onBoardChange } from './broadcast.ts';

/** `ws` and nothing else: one string made once, `send` for every client. Speaks just enough for the same clients to connect. */
const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
const message = (event: object): string => `{"id":"board","type":"next","payload":${JSON.stringify({ data: { board: event } })}}`;

const { latest } = await onBoardChange('bench_bare', (event) => {
  const text = message(event);
  for (const client of sockets.clients) client.send(text);
});
sockets.on('connection', (socket) => {
  socket.on('message', (data) => {
    const { type } = JSON.parse(String(data)) as { type: string };
    if (type === 'connection_init') socket.send('{"type":"connection_ack"}');
    if (type === 'subscribe') socket.send(message(latest()));
  });
});

answer({ url: () => `http://127.0.0.1:${(sockets.address() as AddressInfo).port}/graphql` });
