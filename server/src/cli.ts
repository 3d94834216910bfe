// TypeGraphQL's decorators look for it as soon as the first class is declared.
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { ConfigError, readConfig, readLanguage } from './config.ts';
import { DatabaseStartError } from './database/database.errors.ts';
import { joinDatabase, namedDatabase } from './database/open-database.ts';
import { mustBeAlone } from './operation/other-server.ts';
import { createRolePool, readNow } from './database/pools.ts';
import { all } from './feature.ts';
import { features } from './features/index.ts';
import { buildSchema } from './graphql/build-schema.ts';
import { createBackupCommand } from './operation/backup.command.ts';
import { createDoctorCommand } from './operation/doctor.command.ts';
import type { OperationParts } from './operation/operation-parts.ts';
import { createRestoreCommand } from './operation/restore.command.ts';
import { prepareDatabase } from './prepare-database.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** How far the clock of the database is before ours; known once it was asked. */
let ahead = 0;

const parts: OperationParts = {
  print,
  complain,
  now: () => new Date(Date.now() + ahead),
  language: readLanguage,
  features,
  open: () => joinDatabase(readConfig()),
  async connect() {
    const config = readConfig();
    await mustBeAlone(config);
    // To the errors: what a command prints is kept by scripts.
    complain(`Working on ${namedDatabase(config)}.`);
    const database = await joinDatabase(config);
    const { server } = await prepareDatabase(database.adminUrl, database.serverUrl);
    const pool = createRolePool(server, 'selaras_system', { statementTimeoutMs: 600_000 });
    ahead = (await readNow(pool)).getTime() - Date.now();
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
for (const create of [createBackupCommand, createRestoreCommand, createDoctorCommand, ...all(features, 'commands')]) program.addCommand(create(parts));
program
  .command('prepare')
  .description('Make the logins and tables of the database as SELARAS_MIGRATE_URL; the servers of DATABASE_URL then need no more than their own login.')
  .action(async () => {
    const database = await joinDatabase(readConfig());
    try {
      await prepareDatabase(database.adminUrl, database.serverUrl);
      print('The database is as this Selaras needs it.');
    } finally {
      await database.close();
    }
  });
program
  .command('schema')
  .description('Write the schema of the API as SDL, and what the SDL does not say.')
  .argument('<folder>', 'where to write them')
  .action((folder: string) => {
    mkdirSync(join(folder, 'emitted'), { recursive: true });
    writeFileSync(join(folder, 'schema.graphql'), `${printSchema(lexicographicSortSchema(buildSchema(features)))}\n`);
    const emitted = features.flatMap(({ emits }) => Object.entries(emits?.(features) ?? {}));
    for (const [name, content] of emitted) writeFileSync(join(folder, 'emitted', name), content);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DatabaseStartError)) throw error;
  complain(error.message);
  process.exitCode = 1;
}
