import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { ConfigError, readConfig } from './config.ts';
import { DatabaseStartError } from './database/database.errors.ts';
import { joinDatabase } from './database/open-database.ts';
import { migrate } from './database/orm.ts';
import { createRolePool } from './database/pools.ts';
import { all, type CommandParts } from './feature.ts';
import { features } from './features/index.ts';
import { writeFigureList } from './figures/figure-list.ts';
import { FigureRegistry } from './figures/figure-registry.ts';
import { buildSchema } from './graphql/build-schema.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const parts: CommandParts = {
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
for (const create of all(features, 'commands')) program.addCommand(create(parts));
program
  .command('schema')
  .description('Write the schema of the API as SDL.')
  .argument('<file>', 'where to write it')
  .option('--figures <file>', 'where to write what there is to know of each figure')
  .action((file: string, options: { figures?: string }) => {
    writeFileSync(file, `${printSchema(lexicographicSortSchema(buildSchema(features)))}\n`);
    if (options.figures) writeFileSync(options.figures, writeFigureList(FigureRegistry.of(features)));
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DatabaseStartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
