import { expect, it } from 'vitest';
import { VARIABLES, waysInto } from '../access/scope.ts';
import { catchUpLane } from './feed-readers.ts';
import { liveTables } from './live.tables.ts';

it('feeds of one group see the same rows: the policy of the log asks nothing of a scope that the key of a group leaves out', () => {
  const { sees } = liveTables.find(({ table }) => table === 'change_log')!;
  if (sees === 'nobody') throw new Error('nobody sees the change log');
  const asked = [...`${sees.general} ${sees.wide}`.matchAll(/scope_ids\('(\w+)'\)|scope_paths\(\)/g)].map(([, name]) => name ?? VARIABLES.unitPaths);
  const keyed = [...waysInto('structure'), ...waysInto('figures'), ...waysInto('administration'), ...waysInto('hr'), ...waysInto('private')].map(
    ([, part]) => VARIABLES[part],
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(keyed).toEqual(expect.arrayContaining(asked));
});

it('feeds of one account that catch up take turns, and hold up those of nobody else', async () => {
  const gate = Promise.withResolvers<void>();
  const held = Array.from({ length: 50 }, () => catchUpLane.run(['government', 'account'], () => gate.promise));
  expect([catchUpLane.running, catchUpLane.waiting]).toEqual([1, 49]);
  expect(await catchUpLane.run(['government', 'another'], async () => 'read')).toBe('read');
  gate.resolve();
  await Promise.all(held);
  expect([catchUpLane.running, catchUpLane.waiting]).toEqual([0, 0]);
});
