import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** An address that leads to a server, or to none, and whose connections can be cut in their middle. */
export interface CuttableLine {
  readonly url: string;
  /** Where it leads from now on; nowhere with null. What is connected is cut. */
  lead(to: string | null): void;
  cut(): void;
  close(): Promise<void>;
}

export async function openLine(): Promise<CuttableLine> {
  let target: string | null = null;
  const open = new Set<Socket>();
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => open.delete(socket));
  };
  const cut = (): void => open.forEach((socket) => socket.destroy());
  const server = createServer((near) => {
    keep(near);
    if (target === null) return void near.destroy();
    const far = connect(Number(new URL(target).port), '127.0.0.1');
    keep(far);
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lead(to) {
      target = to;
      cut();
    },
    cut,
    async close() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
