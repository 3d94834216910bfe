import type { Checkout } from './checkout.ts';
import { Child } from './child.ts';
import { openDatabase, openGrownDatabase, settle, type Cluster } from './databases.ts';
import { untilCounted } from './growth.ts';
import type { RunningServer } from './requests.ts';
import { OURS } from './scenarios.ts';
import { chooseSubjects, type Subjects } from './subjects.ts';

export interface RunningCheckout extends RunningServer {
  readonly name: string;
  readonly token: string;
  readonly subjects: Subjects;
}

/** The processes of a run; none of them outlives it. */
export class Contenders {
  readonly #cluster: Cluster;
  readonly #say: (line: string) => void;
  readonly #children: Child[] = [];

  constructor(cluster: Cluster, say: (line: string) => void) {
    this.#cluster = cluster;
    this.#say = say;
  }

  /** This checkout or another one, over a database of its own that its own code migrated and filled. */
  async startCheckout(checkout: Checkout, side: 'ours' | 'against', flags: readonly string[] = []): Promise<RunningCheckout> {
    return this.startOn(checkout, side, await openDatabase(this.#cluster, checkout, side, this.#say), flags);
  }

  async startOn(checkout: Checkout, side: 'ours' | 'against', databaseUrl: string, flags: readonly string[] = []): Promise<RunningCheckout> {
    // Filled before; accounts of a demonstration sign in where there is to be one.
    const { child, url } = await checkout.startServer(databaseUrl, { flags, demo: true });
    this.#children.push(child);
    await settle(databaseUrl);
    const [token, subjects] = [await checkout.makeToken(databaseUrl), await chooseSubjects(databaseUrl)];
    return { name: side === 'ours' ? OURS : checkout.commit, child, url, databaseUrl, token, subjects, headers: { authorization: `Bearer ${token}` } };
  }

  /** One of the programs in servers/, over the database of a checkout. */
  async start(file: string, { databaseUrl, subjects: { wide } }: RunningCheckout): Promise<Child> {
    const child = await Child.start(new URL(`./servers/${file}.ts`, import.meta.url), {
      environment: { NODE_ENV: 'production', GRAPHILE_ENV: 'production', BENCH_DATABASE_URL: databaseUrl, BENCH_BOARD: `${wide.instansiId},${wide.periodId}` },
    });
    this.#children.push(child);
    return child;
  }

  /** This checkout over its demonstration with so many governments, once its figures are counted. The one over the demonstration alone has to be stopped. */
  async startGrown(checkout: Checkout, from: string, governments: number): Promise<RunningCheckout> {
    const running = await this.startOn(checkout, 'ours', await openGrownDatabase(this.#cluster, from, governments, this.#say));
    await untilCounted(running.databaseUrl);
    await settle(running.databaseUrl);
    return running;
  }

  async stop(): Promise<void> {
    for (const child of this.#children.splice(0)) await child.stop();
  }
}
