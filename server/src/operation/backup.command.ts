import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { connectionProblem } from '../database/connection-problem.ts';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { BackupError, type Manifest } from './backup-file.ts';
import type { OperationParts } from './operation-parts.ts';
import { restoreBackup, type Restored } from './restore-backup.ts';
import { takeBackup, type Taken } from './take-backup.ts';

const rowsOf = (manifest: Manifest): number => manifest.tables.reduce((sum, table) => sum + table.rows, 0);

/** A refusal is a sentence, and the program ends with 1. */
export async function saying({ complain }: OperationParts, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const sentence = error instanceof BackupError ? error.message : connectionProblem(error, null);
    if (sentence === null) throw error;
    complain(sentence);
    process.exitCode = 1;
  }
}

/** What is known of a restored database, in sentences. */
export function describeRestored({ manifest, rows, figures, uncounted, migrated }: Restored): string[] {
  const counted = figures.equal + figures.different;
  return [
    `${rows} rows of ${manifest.tables.length} tables are as they were on ${manifest.takenAt}: counted, and compared by their sums.`,
    figures.different === 0
      ? `${counted} stored figures of dinas and periods equal a recount.`
      : `${figures.different} of ${counted} stored figures of dinas and periods differ from a recount; a server counts them anew. Report it: they were wrong when the backup was taken.`,
    ...(uncounted > 0 ? [`${uncounted} had not been counted when the backup was taken; a server counts them when it starts.`] : []),
    ...(figures.ofOtherDefinitions > 0 ? [`${figures.ofOtherDefinitions} were counted by definitions of another version; a server counts them anew.`] : []),
    ...(migrated.length > 0 ? [`${migrated.length} migrations brought it to this version.`] : []),
  ];
}

/**
 * Restores the file into a PostgreSQL that is made for it and thrown away. Not into another database of the same one: a
 * long transaction there would hold back the change feed of the database in service.
 */
async function verify(parts: OperationParts, file: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-verify-'));
  // PostgreSQL does not run as root; the account that root lends it walks down to its folder.
  chmodSync(folder, 0o755);
  try {
    const postgres = await startEmbeddedPostgres(join(folder, 'data'));
    try {
      const restored = await restoreBackup({ adminUrl: postgres.url, serverUrl: null }, file, parts.features, parts.now());
      for (const line of describeRestored(restored)) parts.print(line);
      if (restored.figures.different > 0) process.exitCode = 1;
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `backup <file>`: everything that was accepted, in one file. */
export function createBackupCommand(parts: OperationParts): Command {
  return new Command('backup')
    .description('Write the whole database into one file, while the servers go on.')
    .argument('<file>', 'a file that is not there yet; only this account may read it')
    .option('--verify', 'restore it into a second database, made for that and thrown away, and compare rows and figures')
    .action((name: string, options: { readonly verify?: true }) =>
      saying(parts, async () => {
        const file = resolve(name);
        const database = await parts.open();
        let taken: Taken;
        try {
          taken = await takeBackup(database.adminUrl, file, parts.now());
        } finally {
          await database.close();
        }
        const { manifest, isNoted } = taken;
        parts.print(`${file} holds ${rowsOf(manifest)} rows of ${manifest.tables.length} tables as they were on ${manifest.takenAt}.`);
        if (!isNoted)
          parts.print('The backup is whole, but the database could not note when it was taken, as where a login only reads: `doctor` goes by the one before.');
        if (options.verify) await verify(parts, file);
      }),
    );
}
