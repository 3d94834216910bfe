import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './graphql/build-schema.ts';

const program = new Command('selaras').description('Tools of Selaras for the command line.');

program
  .command('schema')
  .description('Write the schema of the API as SDL.')
  .argument('<file>', 'where to write it')
  .action((file: string) => writeFileSync(file, `${printSchema(lexicographicSortSchema(buildSchema()))}\n`));

await program.parseAsync();
