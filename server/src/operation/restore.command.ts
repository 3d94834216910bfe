import { resolve } from 'node:path';
import { Command } from 'commander';
import { describeRestored } from './backup.command.ts';
import { saying } from './backup.command.ts';
import type { OperationParts } from './operation-parts.ts';
import { restoreBackup } from './restore-backup.ts';

/** `restore <file>`: a backup into an empty database. */
export function createRestoreCommand(parts: OperationParts): Command {
  return new Command('restore')
    .description('Put a backup into an empty database, compare rows and figures, and say what was compared.')
    .argument('<file>', 'a file of `selaras backup`')
    .option(
      '--into <address>',
      'postgres://…, as a superuser or as the owner of its tables: another database than that of this installation; it is made when there is none',
    )
    .action((name: string, options: { readonly into?: string }) =>
      saying(parts, async () => {
        const opened = options.into === undefined ? await parts.open() : { adminUrl: options.into, serverUrl: null, close: async () => undefined };
        try {
          const restored = await restoreBackup(opened, resolve(name), parts.features, parts.now());
          for (const line of describeRestored(restored)) parts.print(line);
          parts.print(`${restored.sessions} sessions and tokens were ended: everybody signs in again, and programs need new tokens (\`selaras token\`).`);
          parts.print(`Accounts, passwords and roles are those of ${restored.manifest.takenAt}: take away again what was taken away since.`);
          parts.print('Cursors of the change feed from before are refused here: programs read the boards again and go on from there.');
        } finally {
          await opened.close();
        }
      }),
    );
}
