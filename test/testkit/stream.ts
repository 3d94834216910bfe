import type { Actor } from '@selaras/server/testing';
import { textOf, type Given, type Sendable } from './documents.ts';
import { openSession, type Wire } from './wire.ts';

/** One subscription of a program, in the types of its document. */
export interface Stream<Data> {
  readonly wire: Wire;
  /** The events so far. */
  heard(): Data[];
  /** The first event that satisfies the condition, counted from `from`. */
  until(condition: (event: Data) => boolean, from?: number, withinMs?: number): Promise<Data>;
  /** Breaks the connection without a farewell. */
  cut(): void;
}

export async function follow<Data = Record<string, unknown>, Variables = Record<string, unknown>>(
  url: string,
  actor: Pick<Actor, 'token'>,
  document: Sendable<Data, Variables>,
  ...[variables]: Given<Variables>
): Promise<Stream<Data>> {
  const wire = await openSession(url, actor.token);
  wire.send({ id: 's', type: 'subscribe', payload: { query: textOf(document), variables } });
  const heard = (): Data[] => wire.messages.flatMap((message) => (message.type === 'next' && message.payload?.data ? [message.payload.data as Data] : []));
  return {
    wire,
    heard,
    async until(condition, from = 0, withinMs) {
      const find = (): Data | undefined => heard().slice(from).find(condition);
      await wire.until(() => find() !== undefined, 0, withinMs);
      return find()!;
    },
    cut: () => wire.socket.terminate(),
  };
}
