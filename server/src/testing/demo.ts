import { loadDemo } from '../demo/demo.service.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { copyOfDatabase, type TestDatabase } from './database.ts';

/** A database with the whole demonstration, as of now or of another moment. */
export const createDemoDatabase = (clusterUrl: string, at?: Date): Promise<TestDatabase> =>
  copyOfDatabase(clusterUrl, `selaras_demo_template${at ? `_${at.getTime()}` : ''}`, async (url) => loadDemo(await prepareDatabase(url), () => undefined, at));
