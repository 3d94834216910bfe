import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';

/** CPU time of a PostgreSQL on this machine, which only Linux tells: all children of the postmaster. */
export class DatabaseCpu {
  readonly #postmaster: number;

  private constructor(postmaster: number) {
    this.#postmaster = postmaster;
  }

  /** Null where it cannot be known: on other systems, or when the database runs elsewhere or in a container of its own. */
  static async of(url: string): Promise<DatabaseCpu | null> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      const { rows } = await client.query<{ pid: number; database: string }>('select pg_backend_pid() as pid, current_database() as database');
      const { pid, database } = rows[0]!;
      // A backend writes its database into its title: proof that this number is not somebody else's process here.
      if (!textOf(`/proc/${pid}/cmdline`)?.includes(database) || textOf(`/proc/${pid}/schedstat`) === null) return null;
      return new DatabaseCpu(parentOf(pid)!);
    } finally {
      await client.end();
    }
  }

  /** Microseconds that were spent since an earlier reading. Who ended meanwhile is not counted: only idle connections end. */
  since(earlier: ReadonlyMap<number, number>): number {
    let microseconds = 0;
    for (const [pid, spent] of this.read()) microseconds += spent - (earlier.get(pid) ?? 0);
    return microseconds;
  }

  /** Microseconds of each process since it began. */
  read(): ReadonlyMap<number, number> {
    const spent = new Map<number, number>();
    for (const entry of readdirSync('/proc')) {
      const pid = Number(entry);
      if (Number.isNaN(pid) || parentOf(pid) !== this.#postmaster) continue;
      const nanoseconds = textOf(`/proc/${pid}/schedstat`)?.split(' ')[0];
      if (nanoseconds) spent.set(pid, Number(nanoseconds) / 1_000);
    }
    return spent;
  }
}

/** Null for what does not exist (any more). */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** The fourth field; the second is the name in parentheses and may hold anything. */
function parentOf(pid: number): number | null {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat ? Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) : null;
}
