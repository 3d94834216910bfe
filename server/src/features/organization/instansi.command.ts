import { Command, Option } from 'commander';
import { CommandRefused, runCommand } from '../../command.ts';
import type { CommandParts } from '../../feature.ts';
import { GOVERNMENT_LEVELS, type GovernmentLevel } from '../../rules/government-levels.ts';
import { governmentLevelInName } from './government-level.rules.ts';
import { makeInstansi } from './organization.builder.ts';

const isTimeZone = (name: string): boolean => Intl.supportedValuesOf('timeZone').includes(name);

/** `instansi <code> <name>`: a government to import into. */
export function createInstansiCommand(parts: CommandParts): Command {
  return new Command('instansi')
    .description('Make a government to import into.')
    .argument('<code>', 'short name for addresses, such as kota-medan: small letters, digits and hyphens')
    .argument('<name>', 'official name')
    .option('--time-zone <name>', 'where its day begins: Asia/Jakarta, Asia/Makassar or Asia/Jayapura', 'Asia/Jakarta')
    .addOption(new Option('--level <level>', 'what kind of government it is; as its name says when left out').choices(GOVERNMENT_LEVELS))
    .action((code: string, name: string, { timeZone, level = governmentLevelInName(name) }: { timeZone: string; level?: GovernmentLevel }) =>
      runCommand(
        parts,
        async (pool) => {
          if (!/^[a-z0-9-]+$/.test(code)) throw new CommandRefused('The code has small letters, digits and hyphens only.');
          if (!isTimeZone(timeZone)) throw new CommandRefused(`${timeZone} is not a time zone.`);
          await makeInstansi(pool, { code, name, timeZone, level });
          parts.print(`Made ${code}, a ${level.toLowerCase()}.`);
        },
        { instansi_code_key: `There is a government with the code ${code} already.` },
      ),
    );
}
