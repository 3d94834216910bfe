import { execFileSync } from 'node:child_process';
import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseStartError } from './database.errors.ts';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in words that no other process of its number ever has; null where nobody can say. */
function startOf(pid: number): string | null {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null;
    // The name of the program is in parentheses and may hold anything; the start is the 22nd field of all, in ticks since the machine started.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
    return `${fields[19]} ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`;
  } catch {
    return null;
  }
}

/** Numbers of processes begin anew with the machine, and then belong to somebody else. */
function isHeld(lock: string): boolean {
  const [first, started] = lock.split('\n');
  const pid = Number(first);
  if (!(pid > 0) || !isAlive(pid)) return false;
  const start = startOf(pid);
  // A lock of before this was written down says its number only.
  if (!started || start === null) return pid !== process.pid;
  return started === start;
}

/** Takes a lock away that nobody holds; of two who try, the second must not take that of the first. */
function takeAway(file: string, lock: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== lock) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Two servers on one data folder would stop each other's database; the second is refused. Returns the unlock. */
export function lockDataDir(dataDir: string, say: (line: string) => void = (line) => void process.stdout.write(`${line}\n`)): () => void {
  const file = join(dataDir, 'lock');
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = openSync(file, 'wx');
      try {
        writeSync(handle, `${process.pid}\n${startOf(process.pid) ?? ''}\n`);
      } finally {
        closeSync(handle);
      }
      return () => rmSync(file, { force: true });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOSPC') {
        rmSync(file, { force: true });
        throw new DatabaseStartError(`The disk of the data folder ${dataDir} is full; make room, or set SELARAS_DATA_DIR to a folder on another disk.`);
      }
      if (code !== 'EEXIST')
        throw new DatabaseStartError(`The data folder ${dataDir} cannot be written (${code}); set SELARAS_DATA_DIR to a folder you may write.`);
      let lock: string;
      try {
        lock = readFileSync(file, 'utf8');
      } catch {
        // It was given back meanwhile.
        continue;
      }
      const [pid] = lock.split('\n');
      if (isHeld(lock))
        throw new DatabaseStartError(`Another Selaras (process ${pid}) uses the data folder ${dataDir}; stop it, or set SELARAS_DATA_DIR to another folder.`);
      say(`The data folder ${dataDir} was left locked by process ${pid || 'of no number'}, which is gone; it is taken over.`);
      takeAway(file, lock);
    }
  }
  throw new DatabaseStartError(`The data folder ${dataDir} could not be locked; try again.`);
}
