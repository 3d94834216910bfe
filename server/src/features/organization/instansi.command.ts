import { Command } from 'commander';
import { CommandRefused, runCommand } from '../../command.ts';
import type { CommandParts } from '../../feature.ts';
import { makeInstansi } from './organization.builder.ts';

const isTimeZone = (name: string): boolean => Intl.supportedValuesOf('timeZone').includes(name);

/** `instansi <code> <name>`: a government to import into. */
export function createInstansiCommand(parts: CommandParts): Command {
  return new Command('instansi')
    .description('Make a government to import into.')
    .argument('<code>', 'short name for addresses, such as kota-medan: small letters, digits and hyphens')
    .argument('<name>', 'official name')
    .option('--time-zone <name>', 'where its day begins: Asia/Jakarta, Asia/Makassar or Asia/Jayapura', 'Asia/Jakarta')
    .action((code: string, name: string, { timeZone }: { timeZone: string }) =>
      runCommand(
        parts,
        async (pool) => {
          if (!/^[a-z0-9-]+$/.test(code)) throw new CommandRefused('The code has small letters, digits and hyphens only.');
          if (!isTimeZone(timeZone)) throw new CommandRefused(`${timeZone} is not a time zone.`);
          await makeInstansi(pool, { code, name, timeZone });
          parts.print(`Made ${code}.`);
        },
        { instansi_code_key: `There is a government with the code ${code} already.` },
      ),
    );
}
