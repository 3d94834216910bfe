import type { CommandParts } from '../../feature.ts';
import { Command } from 'commander';

const isTimeZone = (name: string): boolean => Intl.supportedValuesOf('timeZone').includes(name);

/** `instansi <code> <name>`: a government to import into. */
export function createInstansiCommand({ connect, print }: CommandParts): Command {
  return new Command('instansi')
    .description('Make a government to import into.')
    .argument('<code>', 'short name for addresses, such as kota-medan: small letters, digits and hyphens')
    .argument('<name>', 'official name')
    .option('--time-zone <name>', 'where its day begins: Asia/Jakarta, Asia/Makassar or Asia/Jayapura', 'Asia/Jakarta')
    .action(async (code: string, name: string, { timeZone }: { timeZone: string }) => {
      const problem = !/^[a-z0-9-]+$/.test(code)
        ? 'The code has small letters, digits and hyphens only.'
        : isTimeZone(timeZone)
          ? null
          : `${timeZone} is not a time zone.`;
      const { pool, close } = await connect();
      try {
        const made = problem
          ? null
          : await pool.query('insert into instansi (code, name, time_zone) values ($1, $2, $3) on conflict (code) do nothing', [code, name, timeZone]);
        print(problem ?? (made?.rowCount === 1 ? `Made ${code}.` : `There is a government with the code ${code} already.`));
        process.exitCode = made?.rowCount === 1 ? 0 : 1;
      } finally {
        await close();
      }
    });
}
