import pino from 'pino';
import { answer } from '../child.ts';
import { appModule, configModule } from '../server-modules.ts';

/** The real server as `start` runs it, over the database of the run; requests are not logged, as at the peers. */
const databaseUrl = process.env['BENCH_DATABASE_URL'] ?? '';
const { createApp } = await appModule();
const config = (await configModule()).readConfig({ PORT: '0', DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn' });
const app = await createApp({ config, databaseUrl, log: pino({ level: config.logLevel }) });
const url = await app.listen();

answer({ url: () => `${url}/graphql` });
