// TypeGraphQL's decorators look for it as soon as the first class is declared.
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { ConfigError, readConfig } from './config.ts';
import { DatabaseStartError } from './database/database.errors.ts';
import { joinDatabase } from './database/open-database.ts';
import { createRolePool } from './database/pools.ts';
import { all, type CommandParts } from './feature.ts';
import { importKindsOf, importProblemCodes } from './features/importing/index.ts';
import { features } from './features/index.ts';
import { writeFigureList } from './figures/figure-list.ts';
import { FigureRegistry } from './figures/figure-registry.ts';
import { buildSchema } from './graphql/build-schema.ts';
import { prepareDatabase } from './prepare-database.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const parts: CommandParts = {
  print,
  now: () => new Date(),
  features,
  async connect() {
    const database = await joinDatabase(readConfig());
    await prepareDatabase(database.url);
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
  .description('Write the schema of the API as SDL, and what the SDL does not say: each figure, and the codes of problems of imports.')
  .argument('<folder>', 'where to write them')
  .action((folder: string) => {
    mkdirSync(join(folder, 'emitted'), { recursive: true });
    writeFileSync(join(folder, 'schema.graphql'), `${printSchema(lexicographicSortSchema(buildSchema(features)))}\n`);
    writeFileSync(join(folder, 'emitted/figures.ts'), writeFigureList(FigureRegistry.of(features)));
    writeFileSync(join(folder, 'emitted/import-problems.json'), `${JSON.stringify(importProblemCodes(importKindsOf(features)), null, 2)}\n`);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DatabaseStartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
