/**
 * The one thing of the server that the benchmarks import: the PostgreSQL that comes with npm. Everything else goes through its public doors
 * (main.js, cli.js, its API), so that another checkout can be measured too.
 */
export const postgresModule = async () =>
  (await import(
    new URL('../../server/dist/database/embedded-postgres.js', import.meta.url).href
  )) as typeof import('../../server/src/database/embedded-postgres.ts');
