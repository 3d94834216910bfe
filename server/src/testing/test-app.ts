import pino from 'pino';
import { createApp, type App, type AppOptions } from '../app.ts';
import { addressAs, SERVER_LOGIN } from '../access/database-logins.ts';
import { readConfig } from '../config.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export interface TestApp {
  readonly app: App;
  readonly url: string;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/** A whole server on a free port over a fresh database. The clock can be set; it runs on its own otherwise. */
export async function startTestApp(
  clusterUrl: string,
  options: Partial<Pick<AppOptions, 'clock' | 'features' | 'knownOperations'>> & {
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
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: database.url, ...options.settings });
  const app = await createApp({
    config,
    databaseUrl: addressAs(database.url, SERVER_LOGIN),
    log: options.onLog ? pino({ level: options.logLevel ?? 'warn' }, { write: options.onLog }) : pino({ level: process.env['TEST_LOG'] ?? 'silent' }),
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.features ? { features: options.features } : {}),
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
