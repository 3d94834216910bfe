import { Command } from 'commander';
import pg from 'pg';
import { ConfigError, readConfig, type Config } from '../config.ts';
import { addressAs, SERVER_LOGIN } from '../access/database-logins.ts';
import { connectionProblem } from '../database/connection-problem.ts';
import { DatabaseStartError } from '../database/database.errors.ts';
import { FigureRegistry } from '../figures/figure-registry.ts';
import { repeatableSql } from '../prepare-database.ts';
import { databaseChecks } from './database.checks.ts';
import { examine, exitCodeOf, type Check, type Diagnosis, type Finding } from './doctor.ts';
import { installationChecks } from './installation.checks.ts';
import { liveChecks } from './live.checks.ts';
import { DATA_DIR, hasDatabase, type OpenDatabase } from '../database/open-database.ts';
import type { OperationParts } from './operation-parts.ts';
import { readServerMetrics } from './server-metrics.ts';

type Addresses = Pick<OpenDatabase, 'adminUrl' | 'serverUrl'>;

/** A doctor must not wait for ever with a database that hangs. */
const ANSWER_WITHIN_MS = 10_000;

const broken = (sentence: string, remedy: string): Diagnosis => ({ findings: [{ severity: 'BROKEN', sentence, remedy }], lookedAt: [] });

/** A server signs in as its own login; where that was never made, as whoever would make it. */
const serversOf = ({ adminUrl, serverUrl }: Addresses): string[] => [serverUrl ?? addressAs(adminUrl, SERVER_LOGIN), adminUrl];

async function lookInto(addresses: Addresses, config: Config, { features, now }: OperationParts): Promise<Diagnosis> {
  const client = new pg.Client({
    connectionString: addresses.adminUrl,
    application_name: 'selaras doctor',
    connectionTimeoutMillis: ANSWER_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
    options: `-c search_path=public -c default_transaction_read_only=on -c statement_timeout=${ANSWER_WITHIN_MS} -c lock_timeout=2000`,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const checks: readonly Check[] = [...databaseChecks, ...liveChecks, ...installationChecks, ...features.flatMap((feature) => feature.checks ?? [])];
    return await examine(checks, {
      client,
      servers: serversOf(addresses),
      config,
      now,
      expected: repeatableSql(features),
      figures: FigureRegistry.of(features),
      metrics: await readServerMetrics(config),
    });
  } catch (error) {
    const problem = connectionProblem(error, addresses.adminUrl);
    if (problem === null) throw error;
    return broken(problem, 'Start the database, or put the address right.');
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function diagnose(parts: OperationParts): Promise<Diagnosis> {
  try {
    const config = readConfig();
    // Opened, it would be made.
    if (!hasDatabase(config))
      return broken(
        `There is no database in the data folder ${config.dataDir ?? DATA_DIR} yet.`,
        'Start a server once, restore a backup, or name the folder in SELARAS_DATA_DIR or the database in DATABASE_URL.',
      );
    const database = await parts.open();
    try {
      return await lookInto(database, config, parts);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof ConfigError) return broken(error.message, 'Put the setting right.');
    if (error instanceof DatabaseStartError) return broken(error.message, 'Look at the data folder and its log.');
    throw error;
  }
}

const WORDS: Readonly<Record<Finding['severity'], string>> = { BROKEN: 'Broken:  ', WARNING: 'Warning: ', NOTE: 'Note:    ' };

function linesOf(diagnosis: Diagnosis): string[] {
  return [
    ...diagnosis.findings.flatMap(({ severity, sentence, remedy }) => [`${WORDS[severity]}${sentence}`, `         ${remedy}`]),
    ...(exitCodeOf(diagnosis) === 0 ? ['Everything is well.'] : []),
    `Looked at: ${diagnosis.lookedAt.length > 0 ? diagnosis.lookedAt.join('; ') : 'whether the database can be reached'}.`,
  ];
}

/** `doctor`: what is wrong with an installation, in sentences, and what to do. Ends with 0, 1 for warnings, 2 when something is broken. */
export function createDoctorCommand(parts: OperationParts): Command {
  return new Command('doctor')
    .description(
      'Look at the database, the servers and the settings, and say what is wrong and what to do. Nothing is changed; the PostgreSQL of the data folder is started for as long as that takes, where no server runs.',
    )
    .option('--json', 'for programs')
    .action(async (options: { readonly json?: true }) => {
      const diagnosis = await diagnose(parts);
      if (options.json) parts.print(JSON.stringify(diagnosis, null, 2));
      else for (const line of linesOf(diagnosis)) parts.print(line);
      process.exitCode = exitCodeOf(diagnosis);
    });
}
