import { expect, it } from 'vitest';
import { VARIABLES, waysInto } from '../access/scope.ts';
import { liveTables } from './live.tables.ts';

it('feeds of one group see the same rows: the policy of the log asks nothing of a scope that the key of a group leaves out', () => {
  const { sees } = liveTables.find(({ table }) => table === 'change_log')!;
  if (sees === 'nobody') throw new Error('nobody sees the change log');
  const asked = [...`${sees.general} ${sees.wide}`.matchAll(/scope_ids\('(\w+)'\)|scope_paths\(\)/g)].map(([, name]) => name ?? VARIABLES.unitPaths);
  const keyed = [...waysInto('structure'), ...waysInto('figures')].map(([, part]) => VARIABLES[part]);
  expect(asked.length).toBeGreaterThan(0);
  expect(keyed).toEqual(expect.arrayContaining(asked));
});
