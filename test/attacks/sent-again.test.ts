/** Changes that are sent again under their idempotency key: at once, after their answer, with other things, by others, too late. */
import {
  AssignEmployeeDocument,
  EndAssignmentDocument,
  RateNamingAllDocument,
  SetPositionNeedDocument,
  TakeUpImportDocument,
  ThrowAwayImportDocument,
  type AssignEmployeeInput,
} from '@selaras/schema/test';
import { ChangePasswordDocument, EndOtherSessionsDocument, EndSessionDocument, SignInFormDocument, SignOutDocument } from '@selaras/schema/web';
import { startTestApp, type Actor, type EmployeeRef, type PositionRef } from '@selaras/server/testing';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { needAsRead } from '../testkit/as-read.ts';
import { Client, type Answer } from '../testkit/client.ts';
import { member, type Given } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';

const { server, as, world } = await useWorld();
const other = await startTestApp(inject('clusterUrl'), { database: server.database });
afterAll(() => other.app.close());
const { system } = world;

const dinas = await world.dinas();
let hr: Actor;
let key = '';
let post: PositionRef;
let ani: EmployeeRef;
let counter = 0;
beforeEach(async () => {
  // One of their own each: who asks this much is slowed down.
  hr = await world.account('hr', { role: 'HR' });
  key = `kunci-${++counter}-${'x'.repeat(20)}`;
  post = await world.position(dinas, 'Perawat', { need: 2, from: '2024-01-01' });
  ani = await world.employee('Ani');
});

const acting = (more: Partial<AssignEmployeeInput> = {}): { readonly input: AssignEmployeeInput } => ({
  input: { employeeId: ani.node, positionId: post.node, kind: 'PLT', validFrom: '2026-01-01', decreeNumber: 'SK/7', idempotencyKey: key, ...more },
});
const held = async (): Promise<number> => (await system.query('select 1 from assignment where employee_id = $1', [ani.id])).rowCount ?? 0;
const keysOf = async (actor: Actor): Promise<number> =>
  (await system.query('select 1 from idempotency_key where account_id = $1 and answer is not null', [actor.accountId])).rowCount ?? 0;
const codeOf = ({ errors }: Answer<unknown>): unknown => errors[0]?.extensions?.code;

/** The same sixteen times at once, half of them to another server; each is sent again while it is told that the first is under way. */
async function sixteen<Data, Variables>(
  actor: Actor,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  headers: object = {},
): Promise<Answer<Data>[]> {
  return Promise.all(
    Array.from({ length: 16 }, async (_, index) => {
      const client = new Client(index % 2 === 0 ? server.url : other.url, { authorization: `Bearer ${actor.token}`, ...headers });
      for (;;) {
        const answer = await client.send<Data, Variables>(document, ...([variables] as unknown as Given<Variables>));
        if (codeOf(answer) !== 'BUSY') return answer;
      }
    }),
  );
}
const same = (answers: readonly Answer<unknown>[]): unknown => {
  const [first, ...more] = [...new Set(answers.map(({ data, errors }) => JSON.stringify(errors.length > 0 ? errors.map(({ message }) => message) : data)))];
  expect(more).toEqual([]);
  return JSON.parse(first!);
};

describe('the same change sixteen times at once over two servers', () => {
  it('appoints once', async () => {
    expect(same(await sixteen(hr, AssignEmployeeDocument, acting()))).toMatchObject({ assignEmployee: { __typename: 'AssignmentSaved' } });
    expect(await held()).toBe(1);
  });

  it('sets a need once, and ends an assignment once', async () => {
    const read = await needAsRead(as(hr), post.node, '2026-05-01');
    const input = { positionId: post.node, need: 9, since: '2026-05-01', idempotencyKey: key, ...read };
    expect(same(await sixteen(hr, SetPositionNeedDocument, { input }))).toMatchObject({ setPositionNeed: { positionNeed: { people: 9, version: 1 } } });
    const assignmentId = `assignment_${await world.assign(ani, post, { from: '2025-01-01' })}`;
    const end = { assignmentId, lastDay: '2026-08-31', version: 1, idempotencyKey: `${key}-end` };
    expect(same(await sixteen(hr, EndAssignmentDocument, { input: end }))).toMatchObject({ endAssignment: { assignment: { id: assignmentId, version: 2 } } });
  });

  it('begins one evaluation, and rates it once', async () => {
    const boss = await world.employee('Kepala');
    const head = await world.position(dinas, 'Kepala', { isHead: false });
    await world.assign(boss, head);
    const staff = await world.employee('Bawahan', { in: await world.position(dinas, 'Staf', { superior: head }) });
    const period = await world.period(`Periode ${counter}`, { kind: 'QUARTERLY' });
    const superior = await world.account('superior', { employee: boss });
    const rating = { workResult: 'SESUAI_EKSPEKTASI', behaviour: 'SESUAI_EKSPEKTASI' } as const;
    const input = { employeeId: staff.node, periodId: period.node, ...rating, note: 'catatan rahasia', idempotencyKey: key };
    expect(same(await sixteen(superior, RateNamingAllDocument, { input }))).toMatchObject({
      rateEvaluation: { evaluation: { version: 1, note: 'catatan rahasia' } },
    });
  });

  it('takes an import up once', async () => {
    const { node } = await world.import();
    expect(same(await sixteen(hr, ThrowAwayImportDocument, { input: { importId: node, version: 1, idempotencyKey: key } }))).toMatchObject({
      cancelImport: { __typename: 'ImportAccepted', import: { id: node, state: 'CANCELLED', version: 2 } },
    });
    const applied = await world.import();
    const answers = await sixteen(hr, TakeUpImportDocument, { input: { importId: applied.node, version: 1, idempotencyKey: `${key}-2` } });
    expect(new Set(answers.map(({ data }) => data?.applyImport.__typename))).toEqual(new Set(['ImportAccepted']));
  });

  it('signs others out once, and tells all how many', async () => {
    const person = await world.account('pemilik', { role: 'HR' });
    expect(same(await sixteen(person, EndOtherSessionsDocument, { input: { idempotencyKey: key } }))).toMatchObject({ endOtherSessions: { count: 1 } });
    const again = await world.account('pemilik lain', { role: 'HR' });
    const { rows } = await system.query<{ id: string }>(`select id from session where account_id = $1 and kind = 'BROWSER'`, [again.accountId]);
    const input = { sessionId: rows[0]!.id, idempotencyKey: key };
    expect(same(await sixteen(again, EndSessionDocument, { input }))).toMatchObject({ endSession: { count: 1 } });
  });
});

describe('a password that is changed again', () => {
  const [OLD, NEW] = ['benar-kuda-baterai', 'empat kata yang baru'];

  it('is answered as before, also when the answer was lost, and leaves nothing of itself behind', async () => {
    const username = `sandi-${counter}`;
    const accountId = await world.login(username, OLD);
    const answer = await Client.nobody(server.url).send(SignInFormDocument, { input: { username, password: OLD } });
    const client = new Client(server.url, {
      cookie: answer.headers
        .getSetCookie()
        .map((one) => one.split(';')[0]!)
        .join('; '),
    });
    const change = (newPassword: string, oldPassword = OLD): Promise<Answer<unknown>> =>
      client.send(ChangePasswordDocument, { input: { oldPassword, newPassword, idempotencyKey: key } });
    const both = await Promise.all([change(NEW), change(NEW)]);
    expect(same([...both, await change(NEW)])).toMatchObject({ changePassword: { __typename: 'PasswordChanged', sessionsEnded: 0 } });
    expect(codeOf(await change('empat kata yang lain'))).toBe('BAD_INPUT');
    expect(codeOf(await change(NEW, 'salah'))).toBe('BAD_INPUT');
    const { rows } = await system.query<{ input: string }>('select input_hash as input from idempotency_key where account_id = $1', [accountId]);
    expect(rows).toHaveLength(1);
  });
});

describe('a key', () => {
  it('stands for one input: another, or another change, is BAD_INPUT and nothing is done', async () => {
    await as(hr).ask(AssignEmployeeDocument, acting());
    for (const more of [{ kind: 'PLH' }, { decreeNumber: 'SK/8' }, { validTo: '2026-12-31' }] as const)
      expect(codeOf(await as(hr).send(AssignEmployeeDocument, acting(more)))).toBe('BAD_INPUT');
    const read = await needAsRead(as(hr), post.node, '2026-05-01');
    const need = { positionId: post.node, need: 9, since: '2026-05-01', idempotencyKey: key, ...read };
    expect(codeOf(await as(hr).send(SetPositionNeedDocument, { input: need }))).toBe('BAD_INPUT');
    const answers = await Promise.all(
      [acting({ idempotencyKey: 'dua', kind: 'PLH' }), acting({ idempotencyKey: 'dua', kind: 'PLH', decreeNumber: 'SK/2' })].map((one) =>
        as(hr).send(AssignEmployeeDocument, one),
      ),
    );
    expect(answers.filter((answer) => codeOf(answer) === 'BAD_INPUT')).toHaveLength(1);
  });

  it('belongs to its account: with the same one, somebody else does their own', async () => {
    const colleague = await world.account('rekan', { role: 'HR' });
    const budi = await world.employee('Budi');
    const [mine, theirs] = await Promise.all([
      as(hr).ask(AssignEmployeeDocument, acting()),
      as(colleague).ask(AssignEmployeeDocument, acting({ employeeId: budi.node })),
    ]);
    expect(member('AssignmentSaved', mine.assignEmployee).assignment.id).not.toBe(member('AssignmentSaved', theirs.assignEmployee).assignment.id);
  });

  it('holds nothing of what was refused: under it, the same is decided anew, and then done once', async () => {
    const before = await world.assign(ani, post, { from: '2025-01-01' });
    const wanted = acting({ kind: 'DEFINITIF' });
    const refused = await as(hr).ask(AssignEmployeeDocument, wanted);
    expect(refused.assignEmployee).toMatchObject({ __typename: 'EmployeeAlreadyAssigned', inTheWay: { id: `assignment_${before}` } });
    expect(await as(hr).ask(AssignEmployeeDocument, wanted)).toEqual(refused);
    await as(hr).ask(EndAssignmentDocument, { input: { assignmentId: `assignment_${before}`, lastDay: '2025-12-31', version: 1 } });
    expect(same(await sixteen(hr, AssignEmployeeDocument, wanted))).toMatchObject({ assignEmployee: { __typename: 'AssignmentSaved' } });
    expect(await held()).toBe(2);
  });

  it('that is over counts no more, whether or not it was deleted', async () => {
    const first = await as(hr).ask(AssignEmployeeDocument, acting());
    await system.query(`update idempotency_key set kept_until = now() where account_id = $1`, [hr.accountId]);
    const id = member('AssignmentSaved', first.assignEmployee).assignment.id;
    expect((await as(hr).ask(AssignEmployeeDocument, acting())).assignEmployee).toMatchObject({ __typename: 'EmployeeAlreadyAssigned', inTheWay: { id } });
    expect((await as(hr).ask(AssignEmployeeDocument, acting({ kind: 'PLH' }))).assignEmployee).toMatchObject({ __typename: 'AssignmentSaved' });
    expect(await held()).toBe(2);
  });

  it('is left out by who wants no more than before: the very same appointment is refused', async () => {
    const { idempotencyKey: _none, ...input } = acting().input;
    const answers = await Promise.all(Array.from({ length: 8 }, () => as(hr).ask(AssignEmployeeDocument, { input })));
    const kinds = answers.map(({ assignEmployee }) => assignEmployee.__typename).sort();
    expect(kinds).toEqual(['AssignmentSaved', ...Array<string>(7).fill('EmployeeAlreadyAssigned')]);
    expect(await keysOf(await world.account('lain'))).toBe(0);
  });

  it('is some text of 255 characters at most, in the input or in the header', async () => {
    for (const wrong of ['', 'x'.repeat(256)]) expect(codeOf(await as(hr).send(AssignEmployeeDocument, acting({ idempotencyKey: wrong })))).toBe('BAD_INPUT');
    const { idempotencyKey: _none, ...input } = acting().input;
    const header = (value: string): Client => new Client(other.url, { authorization: `Bearer ${hr.token}`, 'idempotency-key': value });
    const first = await as(hr).ask(AssignEmployeeDocument, acting());
    for (const value of [key, `"${key}"`]) expect(await header(value).ask(AssignEmployeeDocument, { input })).toEqual(first);
    expect(codeOf(await header('lain').send(AssignEmployeeDocument, acting()))).toBe('BAD_INPUT');
    expect(await held()).toBe(1);
  });

  it('is nothing to signing out, which is the same twice, nor to a query that bears the header', async () => {
    const person = await world.account('pergi', { role: 'HR' });
    const client = new Client(server.url, { cookie: `selaras_session=${person.cookie}` });
    const input = { idempotencyKey: key };
    expect(same([await client.send(SignOutDocument, { input }), await client.send(SignOutDocument, { input })])).toEqual({
      signOut: { __typename: 'SignedOut' },
    });
  });
});

describe('what is kept', () => {
  it('says neither the key nor what was sent nor what was answered, but in ids', async () => {
    const [decree, secret] = ['SK/SANGAT-RAHASIA', 'kata-sandi-sangat-rahasia'];
    await as(hr).ask(AssignEmployeeDocument, acting({ decreeNumber: decree }));
    const { rows } = await system.query<{ whole: string }>('select k::text as whole from idempotency_key k');
    const all = rows.map(({ whole }) => whole).join('\n');
    for (const told of [key, decree, secret, 'RAHASIA', ani.name, ani.nip, 'Perawat', '2026-01-01']) expect(all).not.toContain(told);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('is answered with the rights of who asks now: what they no longer see is not told', async () => {
    const there = await world.dinas('Lain');
    const local = await world.account('lokal', { role: 'HR', on: dinas });
    await world.assign(ani, post, { from: '2024-01-01', to: '2024-12-31' });
    const first = await as(local).ask(AssignEmployeeDocument, acting());
    expect(first.assignEmployee.__typename).toBe('AssignmentSaved');
    await system.query('update access_grant set unit_id = $2 where account_id = $1', [local.accountId, there.rootUnitId]);
    const sendAgain = (): Promise<Answer<unknown>> => as(local).send(AssignEmployeeDocument, acting());
    await expect.poll(async () => codeOf(await sendAgain())).toBe('NOT_FOUND');
    expect(JSON.stringify(await sendAgain())).not.toContain(member('AssignmentSaved', first.assignEmployee).assignment.id.slice(11));
  });

  it('is told as it is by now', async () => {
    const first = await as(hr).ask(AssignEmployeeDocument, acting());
    const { id, version } = member('AssignmentSaved', first.assignEmployee).assignment;
    await as(hr).ask(EndAssignmentDocument, { input: { assignmentId: id, lastDay: '2026-06-30', version } });
    expect((await as(hr).ask(AssignEmployeeDocument, acting())).assignEmployee).toMatchObject({ assignment: { id, validTo: '2026-06-30', version: 2 } });
  });
});
