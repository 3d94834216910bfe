import { loadDemo } from '../demo/demo.service.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { copyOfDatabase, type TestDatabase } from './database.ts';

/** A database with the whole demonstration. */
export const createDemoDatabase = (clusterUrl: string): Promise<TestDatabase> =>
  copyOfDatabase(clusterUrl, 'selaras_demo_template', async (url) => loadDemo(await prepareDatabase(url), () => undefined));
