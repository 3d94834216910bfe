import { loadDemo } from '../demo/demo.service.ts';
import { copyOfDatabase, type TestDatabase } from './database.ts';

/** A database with the whole demonstration. */
export const createDemoDatabase = (clusterUrl: string): Promise<TestDatabase> =>
  copyOfDatabase(clusterUrl, 'selaras_demo_template', (url) => loadDemo(url, new Date(), () => undefined));
