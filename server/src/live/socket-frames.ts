import type { WebSocket } from 'ws';
import { countRefusal, limitNamed } from '../metrics.ts';

/** Unsent bytes after which a reader that does not read is sent away rather than queued for. */
export const MAX_UNSENT = 1_048_576;
const UNSENT = limitNamed('socket_unsent_bytes');
const TRY_AGAIN_LATER = 1013;
const GOODBYE_MS = 2_000;

interface RawSocket {
  readonly _socket?: { write(bytes: Buffer): boolean; readonly writableLength: number };
}

/** Header of an unmasked text frame that is whole in itself (RFC 6455, 5.2). */
function frameHeader(length: number): Buffer {
  if (length < 126) return Buffer.from([0x81, length]);
  const header = Buffer.alloc(length < 65_536 ? 4 : 10);
  header[0] = 0x81;
  header[1] = length < 65_536 ? 126 : 127;
  if (length < 65_536) header.writeUInt16BE(length, 2);
  else header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}

/** The finished frame of a `next` message. With deflate off, ws itself sends exactly these bytes. */
export function buildFrame(id: string, payload: string): Buffer {
  const text = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":${payload}}`);
  return Buffer.concat([frameHeader(text.length), text]);
}

/** Writes a shared frame straight to the connection; the same bytes go to every socket that used the same id. */
export function writeFrame(socket: WebSocket, frame: Buffer): void {
  if (socket.readyState !== socket.OPEN) return;
  const raw = (socket as unknown as RawSocket)._socket;
  if (!raw) return;
  if (raw.writableLength > MAX_UNSENT) {
    countRefusal(UNSENT);
    socket.close(TRY_AGAIN_LATER, 'too slow');
    // Somebody who does not read does not say goodbye either; what waits for them is let go.
    setTimeout(() => socket.terminate(), GOODBYE_MS).unref();
    return;
  }
  raw.write(frame);
}
