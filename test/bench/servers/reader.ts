import { answer } from '../child.ts';
import { HttpConnection, requestBytes } from '../http-connection.ts';

export interface ReadOrder {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly seconds: number;
  /** Between two questions, whatever the answers take: who reads does not ask more often because it is fast. */
  readonly everyMs: number;
}

answer({
  /** The milliseconds that each answer took. Errors: when one is a refusal. */
  async read({ url, headers, body, seconds, everyMs }: ReadOrder): Promise<number[]> {
    const request = requestBytes(url, headers, body);
    const free: HttpConnection[] = [];
    const times: number[] = [];
    const asked: Promise<void>[] = [];
    const ask = async (): Promise<void> => {
      const connection = free.pop() ?? (await HttpConnection.open(url));
      const begun = performance.now();
      const { ok } = await connection.ask(request);
      times.push(performance.now() - begun);
      free.push(connection);
      if (!ok) throw new Error('a reader was refused');
    };
    const deadline = performance.now() + seconds * 1_000;
    while (performance.now() < deadline) {
      asked.push(ask());
      await new Promise((done) => setTimeout(done, everyMs));
    }
    await Promise.all(asked);
    for (const connection of free) connection.close();
    return times;
  },
});
