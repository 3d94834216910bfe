import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Child } from './child.ts';

export interface StartedServer {
  readonly child: Child;
  readonly url: string;
}
interface ServerOptions {
  readonly demo?: boolean;
  readonly say?: (line: string) => void;
  readonly flags?: readonly string[];
}

const PROBE = new URL('./servers/probe.ts', import.meta.url).href;

/**
 * A built checkout of this project, this one or another. It is used through its public doors only (main.js, cli.js),
 * so that any commit can be measured beside any other.
 */
export class Checkout {
  readonly folder: string;
  /** Its commit, with a plus sign when files were changed after it. */
  readonly commit: string;
  readonly #dist: string;

  constructor(folder: string) {
    this.folder = folder;
    this.#dist = join(folder, 'server/dist');
    if (!existsSync(join(this.#dist, 'main.js'))) throw new Error(`There is no built server in ${folder}; run pnpm install and pnpm build there.`);
    this.commit = execFileSync('git', ['-C', folder, 'describe', '--always', '--dirty=+', '--exclude=*'], { encoding: 'utf8' }).trim();
  }

  /** Of all that was built: what makes the rows of the demonstration may lie anywhere in it. */
  fingerprint(): string {
    const hash = createHash('sha256');
    for (const file of globSync('**/*.{js,sql}', { cwd: this.#dist }).toSorted()) hash.update(`${file}\n`).update(readFileSync(join(this.#dist, file)));
    return hash.digest('hex').slice(0, 12);
  }

  /** The real server as `pnpm start` runs it; requests are not logged, as at the peers. */
  async startServer(databaseUrl: string, { demo = false, say, flags = [] }: ServerOptions = {}): Promise<StartedServer> {
    const { promise, resolve } = Promise.withResolvers<string>();
    const child = await Child.start(join(this.#dist, 'main.js'), {
      environment: this.#environment(databaseUrl, demo),
      flags: [`--import=${PROBE}`, ...flags],
      onLine: (line) => {
        const address = /ready at (http:\S+)/.exec(line)?.[1];
        if (address) resolve(address);
        // Its log, which is silent but for what went wrong.
        else if (line.startsWith('{')) process.stderr.write(`${line}\n`);
        else say?.(line);
      },
    });
    return { child, url: `${await Promise.race([promise, child.ended])}/graphql` };
  }

  /** An access token of an account of the demonstration; of the program that may read everything unless said otherwise. */
  async makeToken(databaseUrl: string, username = 'integrator'): Promise<string> {
    const made = await promisify(execFile)(process.execPath, [join(this.#dist, 'cli.js'), 'token', username, '--label', 'bench', '--days', '1'], {
      env: { ...process.env, ...this.#environment(databaseUrl, false) },
    });
    return made.stdout.trim();
  }

  #environment(databaseUrl: string, demo: boolean): Record<string, string> {
    return {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      SELARAS_DEMO: demo ? '1' : '0',
      LOG_LEVEL: 'warn',
      // One token asks for all that a server can do, which is measured here and not what it may.
      SELARAS_BUDGET: '999999999',
      SELARAS_BUDGET_PER_SECOND: '999999999',
      // Ten thousand screens of one account, at one address.
      SELARAS_SOCKETS_PER_ACCOUNT: '100000',
      SELARAS_CONNECTIONS: '100000',
    };
  }
}
