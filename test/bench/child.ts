import { fork, type ChildProcess } from 'node:child_process';

/** What a server under measurement or a load generator says to the run, and the other way round. */
export interface Question {
  readonly number: number;
  readonly name: string;
  readonly input: unknown;
}
interface Reply {
  readonly number: number;
  readonly output?: unknown;
  readonly error?: string;
}
export type Handlers = Readonly<Record<string, (input: never) => unknown>>;

/** Called by a child process: answers the run's questions, `cpu` (microseconds used so far) always among them. */
export function answer(handlers: Handlers): void {
  const all: Handlers = {
    cpu: () => {
      const { user, system } = process.cpuUsage();
      return user + system;
    },
    memory: () => process.memoryUsage.rss(),
    ...handlers,
  };
  process.on('message', (question: Question) => {
    const handle = all[question.name];
    void (async () => (handle ? handle(question.input as never) : Promise.reject(new Error(`no handler ${question.name}`))))().then(
      (output: unknown) => process.send?.({ number: question.number, output }),
      (error: Error) => process.send?.({ number: question.number, error: error.stack ?? error.message }),
    );
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ number: 0 });
}

/** A process of its own, so that what is measured shares no event loop with what measures. */
export class Child {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, { done: (output: unknown) => void; fail: (error: Error) => void }>();
  #number = 0;

  private constructor(file: string, environment: Record<string, string>, execArgv: readonly string[]) {
    this.#process = fork(new URL(file, import.meta.url), {
      env: { ...process.env, ...environment },
      execArgv: [...execArgv],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#process.on('message', (reply: Reply) => {
      const waiting = this.#waiting.get(reply.number);
      this.#waiting.delete(reply.number);
      if (reply.error) waiting?.fail(new Error(reply.error));
      else waiting?.done(reply.output);
    });
    this.#process.on('exit', (code) => {
      for (const waiting of this.#waiting.values()) waiting.fail(new Error(`${file} ended with ${code}`));
      this.#waiting.clear();
    });
  }

  static async start(file: string, environment: Record<string, string> = {}, execArgv: readonly string[] = []): Promise<Child> {
    const child = new Child(file, environment, execArgv);
    await new Promise<unknown>((done, fail) => child.#waiting.set(0, { done, fail }));
    return child;
  }

  ask<Output>(name: string, input: unknown = null): Promise<Output> {
    const number = ++this.#number;
    return new Promise<Output>((done, fail) => {
      this.#waiting.set(number, { done: done as (output: unknown) => void, fail });
      this.#process.send({ number, name, input } satisfies Question);
    });
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const over = new Promise<void>((done) => this.#process.once('exit', () => done()));
    this.#process.disconnect();
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), 10_000);
    await over;
    clearTimeout(timer);
  }
}
