import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { renderMetrics } from '../metrics.ts';
import { BoundedSocket } from './bounded-socket.ts';
import { MAX_UNSENT, TRY_AGAIN_LATER } from './socket-limits.ts';
import { UnsentBytes } from './unsent-bytes.ts';

it('counts a reader who is sent away because it does not read', async () => {
  const closed: number[] = [];
  const webSocket = Object.assign(new EventEmitter(), { readyState: 1, OPEN: 1, close: (code: number) => closed.push(code) });
  const connection = Object.assign(new EventEmitter(), { writableLength: MAX_UNSENT, destroyed: false, write: () => true });
  const socket = new BoundedSocket(webSocket as unknown as WebSocket, connection as unknown as Socket, new UnsentBytes(Infinity), {
    onMessage: () => undefined,
    onBroken: () => undefined,
    onClose: () => undefined,
  });
  socket.write(Buffer.from('a'));
  expect(closed).toEqual([TRY_AGAIN_LATER]);
  expect(await renderMetrics([], new Registry())).toContain('selaras_refusals_total{limit="socket_unsent_bytes"} 1');
  webSocket.emit('close', TRY_AGAIN_LATER, Buffer.from(''));
});
