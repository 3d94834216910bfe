import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createAccountCommand } from './access/account.command.ts';
import { createTokenCommand } from './access/token.command.ts';
import { ConfigError, readConfig } from './config.ts';
import { DatabaseStartError } from './database/database.errors.ts';
import { joinDatabase } from './database/open-database.ts';
import { migrate } from './database/orm.ts';
import { createRolePool } from './database/pools.ts';
import { createPeriodCommand } from './features/evaluation/period.command.ts';
import { createImportCommand } from './features/importing/index.ts';
import { createInstansiCommand } from './features/organization/instansi.command.ts';
import { buildSchema } from './graphql/build-schema.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const parts = {
  print,
  now: () => new Date(),
  async connect() {
    const database = await joinDatabase(readConfig());
    await migrate(database.url);
    const pool = createRolePool(database.url, 'selaras_system', { statementTimeoutMs: 600_000 });
    return {
      pool,
      async close() {
        await pool.end();
        await database.close();
      },
    };
  },
};

const program = new Command('selaras').description('Tools of Selaras for the command line.');
program.addCommand(createImportCommand(parts));
program.addCommand(createInstansiCommand(parts));
program.addCommand(createPeriodCommand(parts));
program.addCommand(createAccountCommand(parts));
program.addCommand(createTokenCommand(parts));
program
  .command('schema')
  .description('Write the schema of the API as SDL.')
  .argument('<file>', 'where to write it')
  .action((file: string) => writeFileSync(file, `${printSchema(lexicographicSortSchema(buildSchema()))}\n`));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DatabaseStartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
