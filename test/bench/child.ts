import { fork, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What a server under measurement or a load generator says to the run, and the other way round. */
interface Question {
  readonly number: number;
  readonly name: string;
  readonly input: unknown;
}
interface Reply {
  readonly number: number;
  readonly output?: unknown;
  readonly error?: string;
}
type Handlers = Readonly<Record<string, (input: never) => unknown>>;

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

export interface StartOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Flags of node itself. */
  readonly flags?: readonly string[];
  /** Gets what the child prints, line by line; without it the lines go to the terminal. */
  readonly onLine?: (line: string) => void;
}

/** A process of its own, so that what is measured shares no event loop with what measures. */
export class Child {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, { done: (output: unknown) => void; fail: (error: Error) => void }>();
  #number = 0;
  /** Never fulfilled; rejected when the process is over, for those who wait for something else of it. */
  readonly ended: Promise<never>;

  private constructor(file: string | URL, { environment, flags = [], onLine }: StartOptions) {
    const path = file instanceof URL ? fileURLToPath(file) : file;
    this.#process = fork(path, {
      env: { ...process.env, ...environment },
      execArgv: [...flags],
      stdio: ['ignore', onLine ? 'pipe' : 'inherit', 'inherit', 'ipc'],
    });
    if (onLine && this.#process.stdout) createInterface({ input: this.#process.stdout }).on('line', onLine);
    this.#process.on('message', (reply: Reply) => {
      const waiting = this.#waiting.get(reply.number);
      this.#waiting.delete(reply.number);
      if (reply.error) waiting?.fail(new Error(reply.error));
      else waiting?.done(reply.output);
    });
    this.ended = new Promise<never>((_, fail) => {
      this.#process.on('exit', (code, signal) => {
        const error = new Error(`${path} ended with ${code ?? signal}`);
        for (const waiting of this.#waiting.values()) waiting.fail(error);
        this.#waiting.clear();
        fail(error);
      });
    });
    this.ended.catch(() => undefined);
  }

  static async start(file: string | URL, options: StartOptions = {}): Promise<Child> {
    const child = new Child(file, options);
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
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const over = new Promise<void>((done) => this.#process.once('exit', () => done()));
    this.#process.disconnect();
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), 10_000);
    await over;
    clearTimeout(timer);
  }
}
