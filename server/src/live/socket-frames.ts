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

/** A finished frame. With deflate off, ws itself sends exactly these bytes. */
export function textFrame(said: string): Buffer {
  const text = Buffer.from(said);
  return Buffer.concat([frameHeader(text.length), text]);
}

/** The frame of a `next` message; the same bytes go to every socket that used the same id. */
export const nextFrame = (id: string, payload: string): Buffer => textFrame(`{"id":${JSON.stringify(id)},"type":"next","payload":${payload}}`);
