import pino from 'pino';
import { createApp, type App, type AppOptions } from '../app.ts';
import { addressAs, SERVER_LOGIN } from '../access/database-logins.ts';
import { readConfig } from '../config.ts';
import { LIMITS, type Limits } from '../graphql/cost.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export interface TestApp {
  readonly app: App;
  readonly url: string;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/** A test asks without a pause, as nobody whose budget it is would. What tries the budget itself sets another. */
export const FLAT_OUT = { SELARAS_BUDGET: '999999999', SELARAS_BUDGET_PER_SECOND: '999999999' } as const;

/** For walks of everything around everything, of which no program asks at once: what hangs on a few rows is counted as on the most there can be. */
export const WALKING: Limits = { ...LIMITS, nodes: 100 * LIMITS.nodes };

/** A whole server on a free port over a fresh database. The clock can be set; it runs on its own otherwise. */
export async function startTestApp(
  clusterUrl: string,
  options: Partial<Pick<AppOptions, 'clock' | 'features' | 'knownOperations' | 'limits'>> & {
    readonly database?: TestDatabase;
    /** What a test sets of what the environment decides. */
    readonly settings?: Readonly<Record<string, string>>;
    /** Hears every line that the server logs, of every level. */
    readonly onLog?: (line: string) => void;
    /** From which level on; warnings unless said. */
    readonly logLevel?: string;
  } = {},
): Promise<TestApp> {
  const database = options.database ?? (await createTestDatabase(clusterUrl));
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: database.url, ...FLAT_OUT, ...options.settings });
  const app = await createApp({
    config,
    databaseUrl: addressAs(database.url, SERVER_LOGIN),
    log: options.onLog ? pino({ level: options.logLevel ?? 'warn' }, { write: options.onLog }) : pino({ level: process.env['TEST_LOG'] ?? 'silent' }),
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.features ? { features: options.features } : {}),
    ...(options.limits ? { limits: options.limits } : {}),
    ...(options.knownOperations ? { knownOperations: options.knownOperations } : {}),
  });
  const url = await app.listen();
  return {
    app,
    url,
    database,
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
