/** Real servers on one database: started, killed, started again, and what programs hear of them meanwhile. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { FLAT_OUT, type Actor } from '@selaras/server/testing';
import { FollowChangesDocument } from '@selaras/schema/test';
import { follow } from '../testkit/stream.ts';

const MAIN = join(import.meta.dirname, '../../server/dist/main.js');
/** A program whose stream broke off comes back after this time. */
const COME_BACK_MS = 100;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export interface Member {
  readonly url: string;
  readonly child: ChildProcess;
  /** The exit code, or the name of the signal. */
  readonly ended: Promise<number | string>;
  output(): string;
  isAlive(): boolean;
}

export class Fleet {
  readonly #members: Member[] = [];

  constructor(private readonly databaseUrl: string) {}

  /** Those that run, in the order of their start. */
  get alive(): readonly Member[] {
    return this.#members.filter((member) => member.isAlive());
  }

  async start(environment: Readonly<Record<string, string>> = {}): Promise<Member> {
    const child = spawn(process.execPath, [MAIN], {
      env: { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'silent', SELARAS_DEMO: '0', DATABASE_URL: this.databaseUrl, ...FLAT_OUT, ...environment },
    });
    let output = '';
    const ended = new Promise<number | string>((done) => child.once('exit', (code, signal) => done(code ?? signal ?? 'unknown')));
    const url = await new Promise<string>((ready, failed) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (chunk: Buffer) => {
          output += chunk.toString();
          const found = /ready at (http:\S+)/.exec(output)?.[1];
          if (found) ready(found);
        });
      }
      child.once('exit', () => failed(new Error(`a server did not start: ${output}`)));
    });
    const member: Member = { url, child, ended, output: () => output, isAlive: () => child.exitCode === null && child.signalCode === null };
    this.#members.push(member);
    return member;
  }

  async kill(member: Member, signal: NodeJS.Signals = 'SIGKILL'): Promise<number | string> {
    member.child.kill(signal);
    return member.ended;
  }

  /** Ends all that still run. */
  async end(): Promise<void> {
    await Promise.all(this.alive.map((member) => this.kill(member)));
  }
}

export interface Feed {
  /** Of every change, in the order in which they came; one that came twice stands here twice. */
  readonly sequences: readonly string[];
  stop(): Promise<void>;
}

/** A place in a feed as the log has it: without the name of the database that it is of. */
export const placeInLog = (cursor: string): string => cursor.slice(cursor.indexOf('.') + 1);

/** Follows a feed as a program does that may miss nothing: when its server goes, it goes on at another from its last cursor. */
export function collectFeed(fleet: Fleet, actor: Pick<Actor, 'token'>, instansiId: string, from: string): Feed {
  const sequences: string[] = [];
  let after = from;
  let isStopped = false;
  const running = (async () => {
    for (let turn = 0; !isStopped; turn++) {
      const server = fleet.alive[turn % Math.max(1, fleet.alive.length)];
      const stream = server ? await follow(server.url, actor, FollowChangesDocument, { instansiId, after }).catch(() => null) : null;
      if (stream) {
        let isOver = false;
        let read = 0;
        void stream.wire.closed.then(() => (isOver = true));
        do {
          await Promise.race([pause(20), stream.wire.closed]);
          for (const { changes } of stream.heard().slice(read)) {
            read++;
            sequences.push(...changes.changes.map((change) => placeInLog(change.sequence)));
            after = changes.cursor;
          }
        } while (!isOver && !isStopped);
        stream.cut();
      }
      await pause(COME_BACK_MS);
    }
  })();
  return {
    sequences,
    async stop() {
      isStopped = true;
      await running;
    },
  };
}
