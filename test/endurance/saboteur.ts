import type { TestCluster } from '@selaras/server/testing';
import pg, { type Pool } from 'pg';
import type { Fleet, Member } from '../faults/fleet.ts';
import type { Chance } from './chance.ts';
import { pause, type Pace } from './pace.ts';
import type { Span } from './timeline.ts';

/** Of a hundred kills. */
const KILLS = {
  'server killed': 45,
  'backend terminated': 28,
  'listener terminated': 12,
  'lease terminated': 7,
  'PostgreSQL restarted': 4,
  'PostgreSQL crashed': 4,
} as const;
/** Beside every five kills. */
const HOLDS = ['server stopped', 'row held', 'horizon held', 'figures locked'] as const;
/** A run at length says how far it is after so many faults. */
const SAY_EVERY = 20;
export type Kill = keyof typeof KILLS;
export type Fault = Kill | (typeof HOLDS)[number];

/** As many of each kind as their share, at least one of each where there is room, in an order of chance. */
export function planFaults(kills: number, chance: Chance): Fault[] {
  const kinds = Object.keys(KILLS) as Kill[];
  const series = chance.shuffled(kinds.flatMap((kind) => Array<Kill>(KILLS[kind]).fill(kind)));
  const first = chance.shuffled(kinds.filter((kind) => kind !== 'PostgreSQL restarted'));
  const chosen = Array.from({ length: kills }, (_, index) => (kills < 100 && index < first.length ? first[index]! : series[index % series.length]!));
  const order = chance.shuffled(HOLDS);
  const holds = Array.from({ length: Math.max(2, Math.floor(kills / 5)) }, (_, index) => order[index % order.length]!);
  return chance.shuffled([...chosen, ...holds]);
}

/** Breaks what runs, one thing after another, while others write and watch. */
export class Saboteur {
  readonly done = new Map<Fault, number>();
  /** By process, when a server was stopped: it can say nothing then, and be asked nothing. */
  readonly stopped: (Span & { readonly pid: number })[] = [];
  readonly log: { readonly at: number; readonly fault: Fault; readonly ms: number }[] = [];
  readonly #starting = new Set<Promise<unknown>>();

  constructor(
    private readonly fleet: Fleet,
    private readonly cluster: TestCluster,
    private readonly owner: Pool,
    private readonly databaseUrl: string,
    private readonly chance: Chance,
    private readonly pace: Pace,
  ) {}

  async run(faults: readonly Fault[], say: (line: string) => void): Promise<void> {
    for (const [index, fault] of faults.entries()) {
      if (index > 0 && index % SAY_EVERY === 0) say(`${index} of ${faults.length} faults, ${this.pace.acknowledged} writes acknowledged`);
      await this.pace.turn();
      const at = Date.now();
      await this.#commit(fault);
      this.log.push({ at, fault, ms: Date.now() - at });
      await pause(this.chance.between(100, 1_500));
    }
    await Promise.all(this.#starting);
  }

  async #commit(fault: Fault): Promise<void> {
    let times = 1;
    if (fault === 'server killed') await this.#killServer();
    else if (fault === 'backend terminated') times = await this.#terminate(`application_name like 'selaras%'`);
    else if (fault === 'listener terminated') times = await this.#terminate(`application_name = 'selaras listener'`);
    else if (fault === 'lease terminated') times = await this.#terminate(`application_name = 'selaras lease'`);
    else if (fault === 'PostgreSQL restarted') await this.#restart();
    else if (fault === 'PostgreSQL crashed') await this.#crash();
    else if (fault === 'server stopped') await this.#stopServer();
    else await this.#hold(fault);
    if (times > 0) this.done.set(fault, (this.done.get(fault) ?? 0) + 1);
  }

  async #anyServer(): Promise<Member> {
    while (this.fleet.alive.length === 0) await pause(50);
    return this.chance.pick(this.fleet.alive);
  }

  async #killServer(): Promise<void> {
    await this.fleet.kill(await this.#anyServer());
    const starting: Promise<unknown> = this.#startAgain().finally(() => this.#starting.delete(starting));
    this.#starting.add(starting);
  }

  /** As its supervisor does: a database that is away at the moment ends a start. */
  async #startAgain(): Promise<void> {
    for (let attempt = 0; attempt < 20; attempt++) {
      const started = await this.fleet.start().catch(() => null);
      if (started) return;
      await pause(500);
    }
    throw new Error('a server could not be started again');
  }

  async #terminate(which: string): Promise<number> {
    for (let attempt = 0; attempt < 40; attempt++) {
      const found = await this.owner
        .query<{ pid: number }>(`select pid from pg_stat_activity where datname = current_database() and ${which} order by pid`)
        .catch(() => null);
      const victim = found && found.rows.length > 0 ? this.chance.pick(found.rows) : null;
      if (victim) return (await this.owner.query('select pg_terminate_backend($1)', [victim.pid])).rowCount ?? 0;
      await pause(50);
    }
    return 0;
  }

  async #restart(): Promise<void> {
    await this.cluster.pause();
    await pause(this.chance.between(200, 1_500));
    await this.cluster.resume();
  }

  /** One backend that dies of itself takes all others with it, and PostgreSQL recovers from its log. */
  async #crash(): Promise<void> {
    const found = await this.owner.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and application_name like 'selaras%' order by pid limit 1`,
    );
    const pid = found.rows[0]?.pid;
    if (pid === undefined) return;
    process.kill(pid, 'SIGKILL');
    for (let attempt = 0; attempt < 600; attempt++) {
      await pause(50);
      if (await this.owner.query('select 1').catch(() => null)) return;
    }
    throw new Error('PostgreSQL did not come back');
  }

  async #stopServer(): Promise<void> {
    const { child } = await this.#anyServer();
    const span = { pid: child.pid ?? 0, from: Date.now(), to: Infinity };
    this.stopped.push(span);
    child.kill('SIGSTOP');
    await pause(this.chance.between(500, 6_000));
    child.kill('SIGCONT');
    span.to = Date.now();
  }

  async #hold(fault: 'row held' | 'horizon held' | 'figures locked'): Promise<void> {
    const holder = new pg.Client({ connectionString: this.databaseUrl, application_name: 'endurance' });
    holder.on('error', () => undefined);
    await holder.connect();
    try {
      await holder.query('begin');
      if (fault === 'row held') await holder.query('select 1 from position_need order by id limit 1 for update');
      else if (fault === 'horizon held') await holder.query('select pg_current_xact_id()');
      else await holder.query('lock table stored_figures in share mode');
      await pause(fault === 'horizon held' ? this.chance.between(1_000, 9_000) : this.chance.between(500, 4_000));
      await holder.query('rollback');
    } finally {
      await holder.end();
    }
  }
}
