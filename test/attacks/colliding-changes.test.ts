/** Every change at the same moment as itself and as every other, on the same rows, over two servers: a refusal or BUSY, never a fault of ours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  AssignEmployeeDocument,
  EndAssignmentDocument,
  RateDocument,
  SealDocument,
  SetPositionNeedDocument,
  SubmitDocument,
  TakeUpImportDocument,
  ThrowAwayImportDocument,
} from '@selaras/schema/test';
import { ChangePasswordDocument, EndOtherSessionsDocument, EndSessionDocument, SignInFormDocument, SignOutDocument } from '@selaras/schema/web';
import { startTestApp, type Actor, type EmployeeRef } from '@selaras/server/testing';
import type { IntrospectionQuery } from 'graphql';
import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { Client, type Answer } from '../testkit/client.ts';
import { useWorld } from '../testkit/server.ts';

const AT_ONCE = 4;
const OLD = 'benar-kuda-baterai';

const { server, world } = await useWorld();
const other = await startTestApp(inject('clusterUrl'), { database: server.database });
afterAll(() => other.app.close());
const { system } = world;

const dinas = await world.dinas();
const head = await world.position(dinas, 'Kepala');
const boss = await world.employee('Kepala', { in: head });
const post = await world.position(dinas, 'Staf', { superior: head, need: 2, from: '2024-01-01' });
const period = await world.period();
let counter = 0;
let hr: Actor;
let superior: Actor;
let person: EmployeeRef;
/** What all changes of one round are about. */
let about: {
  assignmentId: string;
  evaluationId: string;
  importId: string;
  username: string;
  cookie: string;
  sessionId: string;
  need: { id: string; version: number };
};

beforeEach(async () => {
  hr = await world.account('hr', { role: 'HR' });
  await system.query('update account set employee_id = null where employee_id = $1', [boss.id]);
  superior = await world.account('superior', { employee: boss });
  person = await world.employee(`Pegawai ${++counter}`);
  const assignmentId = await world.assign(person, post, { from: '2025-01-01' });
  const { id: evaluationId } = await world.evaluation(person, {
    assignmentId,
    dinas,
    period,
    evaluator: boss,
    state: counter % 2 === 0 ? 'DRAFT' : 'SUBMITTED',
  });
  const username = `orang-${counter}`;
  const accountId = await world.login(username, OLD);
  const signedIn = await Client.nobody(server.url).send(SignInFormDocument, { input: { username, password: OLD } });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0]!)
    .join('; ');
  const session = await system.query<{ id: string }>('select id from session where account_id = $1', [accountId]);
  const need = await system.query<{ id: string; version: number }>(
    `select id, version from position_need where position_id = $1 and validity @> '2026-05-01'::date`,
    [post.id],
  );
  about = { assignmentId, evaluationId, importId: (await world.import()).node, username, cookie, sessionId: session.rows[0]!.id, need: need.rows[0]! };
});

const RATING = { workResult: 'SESUAI_EKSPEKTASI', behaviour: 'SESUAI_EKSPEKTASI' } as const;
const program = (url: string, actor: Actor): Client => Client.program(url, actor);
const browser = (url: string): Client => new Client(url, { cookie: about.cookie });

/** How each change is sent; `turn` tells those of one race apart. */
const CHANGES: Readonly<Record<string, (url: string, turn: number) => Promise<Answer<unknown>>>> = {
  assignEmployee: (url, turn) =>
    program(url, hr).send(AssignEmployeeDocument, {
      input: {
        employeeId: person.node,
        positionId: post.node,
        kind: turn % 2 === 0 ? 'DEFINITIF' : 'PLT',
        validFrom: '2026-05-01',
        decreeNumber: `SK/${turn}`,
      },
    }),
  endAssignment: (url, turn) =>
    program(url, hr).send(EndAssignmentDocument, { input: { assignmentId: `assignment_${about.assignmentId}`, lastDay: `2026-04-0${turn + 1}`, version: 1 } }),
  setPositionNeed: (url, turn) =>
    program(url, hr).send(SetPositionNeedDocument, {
      input: {
        positionId: post.node,
        // Another than before: setting what is set already changes nothing.
        need: 100 * counter + turn,
        since: turn % 2 === 0 ? '2026-05-01' : '2026-04-01',
        needId: `need_${about.need.id}`,
        version: about.need.version,
      },
    }),
  rateEvaluation: (url, turn) =>
    program(url, superior).send(RateDocument, { input: { employeeId: person.node, periodId: period.node, ...RATING, note: `ke-${turn}`, version: 1 } }),
  submitEvaluation: (url) => program(url, superior).send(SubmitDocument, { input: { evaluationId: `evaluation_${about.evaluationId}`, version: 1 } }),
  sealEvaluation: (url) => program(url, superior).send(SealDocument, { input: { evaluationId: `evaluation_${about.evaluationId}`, version: 1 } }),
  applyImport: (url) => program(url, hr).send(TakeUpImportDocument, { input: { importId: about.importId, version: 1 } }),
  cancelImport: (url) => program(url, hr).send(ThrowAwayImportDocument, { input: { importId: about.importId, version: 1 } }),
  changePassword: (url, turn) => browser(url).send(ChangePasswordDocument, { input: { oldPassword: OLD, newPassword: `kata sandi baru ${turn}` } }),
  endSession: (url) => browser(url).send(EndSessionDocument, { input: { sessionId: about.sessionId } }),
  endOtherSessions: (url) => browser(url).send(EndOtherSessionsDocument, { input: {} }),
  signIn: (url) => Client.nobody(url).send(SignInFormDocument, { input: { username: about.username, password: OLD } }),
  signOut: (url) => browser(url).send(SignOutDocument, { input: {} }),
};
/** Of those under one version one is kept. */
const VERSIONED = ['endAssignment', 'setPositionNeed', 'rateEvaluation', 'submitEvaluation', 'sealEvaluation', 'applyImport', 'cancelImport'];
const names = Object.keys(CHANGES);
const pairs = names.flatMap((one, index) => names.slice(index).map((another) => [one, another] as const));

/** Makes something new each time, or ends what nobody else can change: test/api/tokens.test.ts. */
const ALONE = ['createToken', 'revokeToken'];

it('knows every change of the schema', () => {
  const file = createRequire(import.meta.url).resolve('@selaras/schema/introspection.json');
  const { __schema } = JSON.parse(readFileSync(file, 'utf8')) as IntrospectionQuery;
  const mutation = __schema.types.find(({ name }) => name === __schema.mutationType?.name);
  expect(mutation?.kind === 'OBJECT' ? mutation.fields.map(({ name }) => name).toSorted() : []).toEqual([...names, ...ALONE].toSorted());
});

const doneIn = (answers: readonly Answer<unknown>[]): number =>
  answers.filter(({ data }) => Object.values(data ?? {}).some((one) => /(Saved|Accepted)$/.test((one as { __typename?: string } | null)?.__typename ?? '')))
    .length;

it.each(pairs)('%s meets %s', async (one, another) => {
  const race = (name: string, from: number): Promise<Answer<unknown>[]> =>
    Promise.all(Array.from({ length: AT_ONCE }, (_, turn) => CHANGES[name]!(turn % 2 === 0 ? server.url : other.url, from + turn)));
  const [ones, others] = await Promise.all([race(one, 0), race(another, AT_ONCE)]);
  const codes = [...ones, ...others].flatMap(({ errors }) => errors.map(({ extensions }) => extensions?.code));
  // Who signed out meanwhile is nobody; an appointment that is ended before it begins is not there for its superior.
  const expected = ['BUSY', 'UNAUTHENTICATED', ...([one, another].includes('endAssignment') ? ['NOT_FOUND'] : [])];
  expect(codes.filter((code) => !expected.includes(code ?? ''))).toEqual([]);
  if (VERSIONED.includes(one)) expect(doneIn(one === another ? [...ones, ...others] : ones)).toBeLessThanOrEqual(1);
});
