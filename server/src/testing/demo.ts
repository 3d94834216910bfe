import pg from 'pg';
import { loadDemo } from '../demo/demo.service.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

const DEMO_TEMPLATE = 'selaras_demo_template';

/** A database with the whole demonstration. It is loaded once per cluster and copied after that. */
export async function createDemoDatabase(clusterUrl: string): Promise<TestDatabase> {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('selaras demo'))");
    const found = await client.query('select 1 from pg_database where datname = $1', [DEMO_TEMPLATE]);
    if (found.rowCount === 0) {
      const draft = await createTestDatabase(clusterUrl);
      await loadDemo(draft.url, new Date(), () => undefined);
      await client.query(`alter database ${new URL(draft.url).pathname.slice(1)} rename to ${DEMO_TEMPLATE}`);
    }
  } finally {
    await client.end();
  }
  return createTestDatabase(clusterUrl, DEMO_TEMPLATE);
}
