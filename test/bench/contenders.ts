import type { Checkout } from './checkout.ts';
import { Child } from './child.ts';
import { openDatabase, settle, type Cluster } from './databases.ts';
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
    const databaseUrl = await openDatabase(this.#cluster, checkout, side, this.#say);
    const { child, url } = await checkout.startServer(databaseUrl, { flags });
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

  async stop(): Promise<void> {
    for (const child of this.#children.splice(0)) await child.stop();
  }
}
