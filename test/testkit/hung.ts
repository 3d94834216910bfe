import { execFileSync } from 'node:child_process';
import pg from 'pg';

/** The processes of a PostgreSQL on this machine: the one that listens, then all it has started. */
async function processesOf(url: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = await client.query<{ pid: string }>(`select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid`);
  await client.end();
  const postmaster = Number(found.rows[0]!.pid);
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  return [postmaster, ...all.filter(([, parent]) => parent === postmaster).map(([pid]) => pid)];
}

/** Makes a database hang: its connections stay, and nothing on them is answered, until it is let go on. */
export async function hang(url: string): Promise<() => void> {
  const pids = await processesOf(url);
  const signal = (name: NodeJS.Signals): void => {
    for (const pid of pids) {
      try {
        process.kill(pid, name);
      } catch (error) {
        // One of them ended by itself meanwhile.
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
  };
  signal('SIGSTOP');
  return () => signal('SIGCONT');
}
