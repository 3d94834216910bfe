import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { answer } from '../child.ts';

/**
 * PostGraphile as its manual sets it up for production, connected as the owner of the tables: no row security.
 * One plugin is off: it hides relations whose whole key has no index of its own, and ours are (id, instansi_id) pairs
 * with an index on the first part, so half the relations of the question would be missing.
 */
// It says in sixty lines that it leaves out the two columns of type xid8; nothing here asks for them.
console.warn = () => undefined;
const server = createServer();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: process.env['BENCH_DATABASE_URL'] ?? '', schemas: ['public'], poolConfig: { max: 16 } })],
  grafserv: { graphiql: false, watch: false, websockets: false },
  grafast: { explain: false },
});
await instance.createServ(grafserv).addTo(server);
await instance.getSchema();
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

answer({
  url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
  schema: async () => (await import('postgraphile/graphql')).printSchema(await instance.getSchema()),
});
