import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
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

/** Two servers on one data folder would stop each other's database; the second is refused. Returns the unlock. */
export function lockDataDir(dataDir: string): () => void {
  const file = join(dataDir, 'lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== 'EEXIST')
        throw new DatabaseStartError(`The data folder ${dataDir} cannot be written (${code}); set SELARAS_DATA_DIR to a folder you may write.`);
      const pid = Number(readFileSync(file, 'utf8'));
      if (pid > 0 && pid !== process.pid && isAlive(pid))
        throw new DatabaseStartError(`Another Selaras (process ${pid}) uses the data folder ${dataDir}; stop it, or set SELARAS_DATA_DIR to another folder.`);
      rmSync(file, { force: true });
    }
  }
  throw new DatabaseStartError(`The data folder ${dataDir} could not be locked; try again.`);
}
