/**
 * The built server. Its sources use decorators, which Node does not run without a build; types come from them all the same.
 */
const built = (path: string): Promise<unknown> => import(new URL(`../../server/dist/${path}.js`, import.meta.url).href);

export const appModule = async () => (await built('app')) as typeof import('../../server/src/app.ts');
export const configModule = async () => (await built('config')) as typeof import('../../server/src/config.ts');
export const postgresModule = async () => (await built('database/embedded-postgres')) as typeof import('../../server/src/database/embedded-postgres.ts');
export const ormModule = async () => (await built('database/orm')) as typeof import('../../server/src/database/orm.ts');
export const demoModule = async () => (await built('demo/demo.service')) as typeof import('../../server/src/demo/demo.service.ts');
export const sessionModule = async () => (await built('access/session.service')) as typeof import('../../server/src/access/session.service.ts');
export const poolsModule = async () => (await built('database/pools')) as typeof import('../../server/src/database/pools.ts');
