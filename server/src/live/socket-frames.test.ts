import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { renderMetrics } from '../metrics.ts';
import { MAX_UNSENT, writeFrame } from './socket-frames.ts';

it('counts a reader who is sent away because it does not read', async () => {
  const closed: number[] = [];
  const socket = {
    readyState: 1,
    OPEN: 1,
    _socket: { writableLength: MAX_UNSENT + 1, write: () => true },
    close: (code: number) => closed.push(code),
    terminate: () => undefined,
  };
  writeFrame(socket as unknown as WebSocket, Buffer.from('a'));
  expect(closed).toEqual([1013]);
  expect(await renderMetrics([], new Registry())).toContain('selaras_refusals_total{limit="socket_unsent_bytes"} 1');
});
