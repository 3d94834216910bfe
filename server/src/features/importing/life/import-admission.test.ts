import type { Pool } from 'pg';
import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { renderMetrics } from '../../../metrics.ts';
import { ImportAdmission } from './import-admission.service.ts';
import { MAX_FILES_OF_SERVER, MAX_OPEN_OF_GOVERNMENT, MAX_UNDERWAY_OF_ACCOUNT, MAX_UNDERWAY_OF_GOVERNMENT } from './import-limits.parameters.ts';

const NONE = { ofAccount: 0, ofGovernment: 0, open: 0, bytes: 0 };
/** A database that has so many open imports. */
const having = (open: Partial<typeof NONE>): Pool => ({ query: async () => ({ rows: [{ ...NONE, ...open }] }) }) as unknown as Pool;
const sender = { accountId: 'account', instansiId: 'instansi' };

it.each([
  ['files_of_a_server', having({}), MAX_FILES_OF_SERVER],
  ['files_of_an_account', having({ ofAccount: MAX_UNDERWAY_OF_ACCOUNT }), 0],
  ['files_of_a_government', having({ ofGovernment: MAX_UNDERWAY_OF_GOVERNMENT }), 0],
  ['checked_files_of_a_government', having({ open: MAX_OPEN_OF_GOVERNMENT }), 0],
])('turns a file away and counts it under %s, and lets one in below', async (limit, pool, filesHere) => {
  const admission = new ImportAdmission();
  await expect(admission.admit(pool, sender, filesHere)).rejects.toMatchObject({ problem: { code: 'BUSY' } });
  expect(await renderMetrics([], new Registry())).toContain(`selaras_refusals_total{limit="${limit}"} 1`);
  (await admission.admit(having({}), sender, 0))();
});
