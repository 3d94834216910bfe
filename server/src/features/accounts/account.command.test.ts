import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../access/sign-in.service.ts';
import { commandLine } from '../../testing/command-line.ts';
import { useDatabase } from '../../testing/use-database.ts';
import { World } from '../../testing/world.ts';
import { createAccountCommand } from './account.command.ts';

const database = useDatabase();
let system: Pool;
beforeAll(() => {
  system = database.as('selaras_system');
});

const account = (...words: string[]) => commandLine(createAccountCommand, system)(...words);

describe('selaras account', () => {
  it('makes an account for an employee that holds a role in one dinas, and shows a password that signs in', async () => {
    const world = await World.create(system);
    const health = await world.dinas();
    const head = await world.employee('Kepala');
    const role = ['--role', 'dinas_head', '--instansi', world.instansi.code, '--dinas', health.code];
    const { code, lines } = await account('Kepala.Kesehatan', '--name', 'Kepala', '--nip', head.nip, ...role);
    expect(code).toBe(0);
    expect(await signIn(system, { username: 'kepala.kesehatan', password: lines[0]! })).toMatchObject({ kind: 'SIGNED_IN' });
    const { rows } = await system.query(
      'select a.employee_id, g.role, g.unit_id from account a join access_grant g on g.account_id = a.id where a.username = $1',
      ['kepala.kesehatan'],
    );
    expect(rows).toEqual([{ employee_id: head.id, role: 'DINAS_HEAD', unit_id: health.rootUnitId }]);
  });

  it('ends with 1 and a sentence when something is missing or taken, and leaves no account behind', async () => {
    const world = await World.create(system);
    const { nip } = await world.employee('Ani');
    await account('ani', '--name', 'Ani', '--nip', nip);
    const refused = async (...words: string[]): Promise<string> => {
      const { code, lines, complaints } = await account(...words);
      expect([code, lines.length, complaints.length]).toEqual([1, 0, 1]);
      return complaints[0]!;
    };
    const { code } = world.instansi;
    expect(await refused('ANI', '--name', 'Ani')).toBe('There is an account named ani already.');
    expect(await refused('ani2', '--name', 'Ani', '--nip', nip)).toBe('That employee has an account already.');
    expect(await refused('ani2', '--name', 'Ani', '--nip', '198506152010012999')).toBe('There is no employee with that NIP; import the employees first.');
    expect(await refused('ani2', '--name', 'Ani', '--role', 'hr')).toBe('A role is held in a government: add --instansi.');
    expect(await refused('ani2', '--name', 'Ani', '--role', 'hr', '--instansi', 'nowhere')).toBe('There is no such government; check --instansi.');
    expect(await refused('ani2', '--name', 'Ani', '--role', 'hr', '--instansi', code, '--dinas', 'D?')).toBe('There is no such dinas; check --dinas.');
    expect((await system.query("select 1 from account where username = 'ani2'")).rowCount).toBe(0);
  });
});
