import type { Pool } from 'pg';
import type { ImportTask } from './import-state.service.ts';
import { finishApplying } from './apply-import.service.ts';
import { checkImport, type ImportOptions } from './check-import.service.ts';

/** Each import under way keeps a connection and a core busy; more than two at once would only slow the board down. */
const AT_ONCE = 2;

const waiting: (() => Promise<unknown>)[] = [];
const running = new Set<Promise<void>>();

function startNext(): void {
  while (running.size < AT_ONCE) {
    const next = waiting.shift();
    if (!next) return;
    const work: Promise<void> = next()
      .catch(() => undefined)
      .then(() => {
        running.delete(work);
        startNext();
      });
    running.add(work);
  }
}

function start(work: () => Promise<unknown>): void {
  waiting.push(work);
  startNext();
}

export const checkInBackground = (pool: Pool, importId: string, options: ImportOptions): void => start(() => checkImport(pool, importId, options));

/** The import itself tells how it ended; what nobody could put right is in the log. */
export const applyInBackground = (pool: Pool, task: ImportTask, accountId: string | null, options: ImportOptions): void =>
  start(() => finishApplying(pool, task, accountId, options));

/** Waits for the imports under way, for a server that stops: those still waiting are left for the next start to end. */
export async function settleImports(): Promise<void> {
  waiting.length = 0;
  await Promise.all(running);
}
