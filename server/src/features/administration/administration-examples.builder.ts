import type { Home } from '../../builder.ts';
import type { ExampleGovernment, ExampleRow } from '../../example.ts';
import { encodeId } from '../../graphql/node.ts';
import { grant, makeAccount } from '../accounts/accounts.builder.ts';

/** Something that was done to an account. Its id. */
export async function makeRecord({ system, instansi }: Home, accountId: string, reason: string): Promise<string> {
  const made = await system.query<{ id: string }>(
    `insert into account_record (account_id, instansi_id, kind, reason) values ($1, $2, 'DISABLED', $3) returning id`,
    [accountId, instansi.id, reason],
  );
  return made.rows[0]!.id;
}

/** For each dinas an account with a role in it, and what was done to it: for administrators of the government alone. */
export async function administrationExamples(home: Home, { dinas }: ExampleGovernment): Promise<ExampleRow[]> {
  const { system, instansi } = home;
  const seen = [{ reach: 'administration' as const, place: { instansi: instansi.id } }];
  const rows: ExampleRow[] = [];
  for (const [index, one] of dinas.entries()) {
    const username = `akun-rahasia-${instansi.code}-${index}`;
    const accountId = await makeAccount(system, username, { displayName: `Pemegang ${username}`, instansi });
    await grant(home, accountId, 'LEADERSHIP', one);
    const reason = `alasan-rahasia-${instansi.code}-${index}`;
    rows.push(
      { node: encodeId('account', accountId), seen, secrets: [username] },
      { node: encodeId('record', await makeRecord(home, accountId, reason)), seen, secrets: [reason] },
    );
  }
  return rows;
}
