/**
 * What TypeScript says of a row and what PostgreSQL gives are two statements of one thing, and nothing but this test
 * holds them together. Whatever reads is made to read here; a call that gives typed rows and never ran fails as well.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  AssignEmployeeDocument,
  FollowChangesDocument,
  KeepMappingDocument,
  MapTheImportDocument,
  ProfilesOfDocument,
  ReadChangedIdsDocument,
  ReadChangesDocument,
  ReadChangesInFullDocument,
  RenameUnitDocument,
  SetSuperiorPositionDocument,
  StateOfImportDocument,
  UndoActDocument,
} from '@selaras/schema/test';
import { AnswerImportDocument, ApplyImportDocument, SignInFormDocument } from '@selaras/schema/web';
import { importText, startTestApp, WALKING } from '@selaras/server/testing';
import { buildSchema } from 'graphql';
import { describe, expect, inject, it } from 'vitest';
import { endAsRead, versionOf } from '../testkit/as-read.ts';
import { Client } from '../testkit/client.ts';
import { member } from '../testkit/documents.ts';
import { Governments } from '../testkit/governments.ts';
import { exported } from '../testkit/exported.ts';
import { feedBeginning } from '../testkit/feed.ts';
import { askings, questions, type Asking } from '../testkit/matrix.ts';
import { buildPlace } from '../testkit/places.ts';
import { differenceOf, RowTypes } from '../testkit/row-types.ts';
import { Selections } from '../testkit/selection.ts';
import { recordReads, type SentRead, type Site } from '../testkit/sent-reads.ts';
import { useServer } from '../testkit/server.ts';
import { follow } from '../testkit/stream.ts';
import { askForWeb } from './asking.ts';
import { WEB_OPERATIONS } from './web-operations.ts';

const SERVER = join(import.meta.dirname, '../../server');
/** Not sent by a page, a service or a feed: what people type (backup and doctor too), what tests build with, and what happens before a server serves. */
const ELSEWHERE = /\.(command|builder)\.ts$|\/src\/(testing|demo|database|operation)\//;

const stop = recordReads();
// Mail is looked for, and nowhere to be sent: nobody has an address.
const served = await useServer({
  limits: WALKING,
  settings: { SELARAS_DEMO: '1', SELARAS_MAIL_URL: 'smtp://127.0.0.1:9', SELARAS_MAIL_FROM: 'selaras@kota.example' },
});
const { server, as, newWorld } = served;
const place = await buildPlace(await newWorld(), 3, 3);

const { instansi } = place.world;

/** Files that are taken, refused and applied. */
async function importEverything(): Promise<void> {
  const importing = { pool: server.app.services.system, instansiId: instansi.id, dinasId: null, now: new Date(), kind: 'EMPLOYEES' as const };
  await expect(importText({ ...importing, lines: ['nip,nama', '1,Bukan Siapa-siapa'] })).rejects.toThrow(/./);
  const question = new URLSearchParams({ kind: 'EMPLOYEES', instansi: instansi.node, fileName: 'pegawai.csv' }).toString();
  const stateOf = async (id: string): Promise<string> => member('Import', (await as(place.hr).ask(StateOfImportDocument, { id })).node).state;
  const authorization = `Bearer ${place.hr.token}`;
  const send = async (key: string, body: string): Promise<string> => {
    const headers = { 'content-type': 'text/csv', 'apollo-require-preflight': '1', 'idempotency-key': key, authorization };
    const { id } = (await (await fetch(`${server.url}/imports?${question}`, { method: 'POST', body, headers })).json()) as { id: string };
    await expect.poll(() => stateOf(id)).toBe('CHECKED');
    return id;
  };
  const refused = await send('ditolak', 'nip,nama\n1,Bukan Siapa-siapa\n');
  expect((await fetch(`${server.url}/imports/refused.csv?import=${refused}`, { headers: { authorization } })).status).toBe(200);
  const id = await send('pegawai', `nip,nama\n${place.person.nip},Nama Lain\n`);
  await as(place.hr).ask(ApplyImportDocument, { input: { importId: id, version: await versionOf(as(place.hr), id), idempotencyKey: id } });
  await expect.poll(() => stateOf(id)).toBe('APPLIED');
}

/** Files that wait to be mapped, whose mapping is kept and used, and whose questions are answered. */
async function answerEverything(): Promise<void> {
  const client = as(place.hr);
  const authorization = `Bearer ${place.hr.token}`;
  const headers = { 'content-type': 'text/csv', 'apollo-require-preflight': '1', authorization };
  const send = async (body: string, state: string, kind = 'EMPLOYEES'): Promise<string> => {
    const question = new URLSearchParams({ kind, instansi: instansi.node, fileName: 'pegawai.csv' }).toString();
    const { id } = (await (await fetch(`${server.url}/imports?${question}`, { method: 'POST', body, headers })).json()) as { id: string };
    await expect.poll(async () => member('Import', (await client.ask(StateOfImportDocument, { id })).node).state).toBe(state);
    return id;
  };
  const unknown = 'Satu,Dua\n199002142015052007,Siti Aminah\n';
  const importId = await send(unknown, 'MAPPING');
  const columns = [
    { number: 1, column: 'nip' },
    { number: 2, column: 'name' },
  ];
  await client.ask(MapTheImportDocument, { input: { importId, version: await versionOf(client, importId), columns, fixed: [] } });
  await expect.poll(async () => member('Import', (await client.ask(StateOfImportDocument, { id: importId })).node).state).toBe('CHECKED');
  await client.ask(KeepMappingDocument, { input: { importId, name: 'Pengirim' } });
  await send(unknown, 'CHECKED');
  const kept = (await client.ask(ProfilesOfDocument, { instansiId: instansi.node })).importProfiles!.nodes.find(({ name }) => name === 'Pengirim')!;
  for (const of of [`import=${importId}`, `profile=${kept.id}`])
    expect((await fetch(`${server.url}/imports/mapping.json?${of}`, { headers: { authorization } })).status).toBe(200);
  // Nothing is known of the second column but that its values are on record.
  await send(`Satu,Dua\n${Array.from({ length: 8 }, (_, index) => `${place.person.nip},X-${index}A\n`).join('')}`, 'MAPPING', 'ASSIGNMENTS');
  await place.world.employee('Kembar', { birthDate: '1980-01-01' });
  const asking = await send('nip,nama,tanggal_lahir\n198001012026031099,Kembar,01-01-1980\n', 'CHECKED');
  await client.ask(AnswerImportDocument, {
    input: { importId: asking, version: await versionOf(client, asking), answers: [{ rowNumber: 2, answer: 'SAME' }] },
  });
  const ofDinas = await place.world.account('hr-dinas', { role: 'HR', on: place.dinas });
  await as(ofDinas).send(`{ node(id: "${place.person.node}") { ... on Employee { viewerCanManage } } }`);
}

/** Acts that are shown, done and taken back, and that what came later holds in place by its values, by a rule and by a day. */
async function undoEverything(): Promise<void> {
  const { world, hr, dinas } = place;
  const post = await world.position(dinas, 'Pranata', { need: 1, from: '2024-01-01' });
  const other = await world.position(dinas, 'Analis', { from: '2024-01-01' });
  const person = await world.employee('Yang Dipindah');
  const client = as(hr);
  const appoint = (positionNode: string, validFrom: string, preview: boolean): Promise<unknown> =>
    client.ask(AssignEmployeeDocument, {
      input: { employeeId: person.node, positionId: positionNode, kind: 'DEFINITIF', validFrom, decreeNumber: 'SK/1', preview },
    });
  const newest = async (): Promise<string> =>
    (await world.system.query<{ id: string }>(`select 'act_' || id as id from act order by id desc limit 1`)).rows[0]!.id;
  const undo = (actId: string): Promise<unknown> => client.ask(UndoActDocument, { input: { actId } });
  const below = await world.position(dinas, 'Bawahan', { superior: other });
  await client.ask(SetSuperiorPositionDocument, { input: { positionId: other.node, version: 1, superiorPositionId: below.node, swap: true } });
  await appoint(post.node, '2026-01-01', true);
  await appoint(post.node, '2026-01-01', false);
  const first = await newest();
  const held = (await world.system.query<{ id: string }>('select id from assignment where employee_id = $1', [person.id])).rows[0]!.id;
  await endAsRead(client, `assignment_${held}`, '2026-03-31');
  const ended = await newest();
  await undo(first);
  await appoint(other.node, '2026-04-01', false);
  const second = await newest();
  await undo(ended);
  await undo(second);
  await world.system.query(`update position_need set valid_to = '2026-04-30' where position_id = $1`, [post.id]);
  await world.system.query(`update position set valid_to = '2026-04-30' where id = $1`, [post.id]);
  await undo(ended);
  // What was said of a day is no node: the unit that it is said of stands in the way.
  const unit = await world.unit(dinas, 'Seksi Data');
  const rename = async (name: string): Promise<unknown> =>
    client.ask(RenameUnitDocument, { input: { unitId: unit.node, version: await versionOf(client, unit.node), name, since: '2026-03-01' } });
  await rename('Seksi Statistik');
  const named = await newest();
  await rename('Seksi Angka');
  await undo(named);
}

/** Another server on the same database: it takes up what a dead one left behind, and follows the one that counts. */
async function startAnother(): Promise<void> {
  await place.world.system.query(`update import set state = 'READING' where id = $1`, [place.importId]);
  const other = await startTestApp(inject('clusterUrl'), { database: { url: server.database.url, drop: async () => undefined } });
  await other.app.worker.settle();
  await other.close();
}

/** The feed from its beginning, and as it goes on; and what is counted meanwhile. */
async function feedEverything(): Promise<void> {
  const { changes } = await as(place.hr).ask(ReadChangesDocument, { instansiId: instansi.node, after: await feedBeginning(place.world.system), first: 10 });
  const feed = await follow(server.url, place.hr, FollowChangesDocument, { instansiId: instansi.node, after: changes!.cursor });
  await place.world.dinas('Terdengar');
  await feed.until((event) => event.changes.changes.length > 0);
  feed.cut();
  const [id] = changes!.cursor.split('.');
  // To the end: what nobody of an account wrote comes first.
  for (let after = await feedBeginning(place.world.system), more = true; more;) {
    const page = await as(place.hr).ask(ReadChangesInFullDocument, { instansiId: instansi.node, after });
    more = page.changes!.cursor !== after;
    after = page.changes!.cursor;
  }
  await as(place.hr).ask(ReadChangedIdsDocument, { after: `${id}.1.0.ids` });
  for (const query of [{ instansi: instansi.node }, { since: changes!.cursor }]) await exported(server.url, place.hr, 'everything.jsonl', query);
  await fetch(`${server.url}/metrics`);
  const admin = await place.world.account('admin', { role: 'ADMIN' });
  const newcomer = await place.world.account('pegawai', { employee: await place.world.employee('Pegawai Baru') });
  const found = await place.world.system.query<{ made: string }>('select created_at as made from account where id = $1', [newcomer.accountId]);
  const links = new URLSearchParams({ instansi: place.world.instansi.node, made: new Date(found.rows[0]!.made).toISOString() });
  const given = await fetch(`${server.url}/accounts/links.csv?${links.toString()}`, {
    method: 'POST',
    headers: { origin: server.url, cookie: `selaras_session=${admin.cookie}` },
  });
  expect(given.status).toBe(200);
}

/** Of questions that differ in the ids that they are asked with a few: the statements are the same, and what they read is of the same types. */
const OF_EACH = 3;
const someOfEach = (all: readonly Asking[]): Asking[] =>
  [...Map.groupBy(all, ({ text, fragment }) => `${text} ${fragment}`).values()].flatMap((same) => [
    ...same.slice(0, OF_EACH),
    ...same.slice(OF_EACH).slice(-1),
  ]);

/** Gives what failed: a row that lacks a column breaks its answer, and the column says more than the answer does. */
async function readEverything(): Promise<unknown[]> {
  const broken: unknown[] = [];
  for (const asked of WEB_OPERATIONS) await askForWeb(served, asked, place).catch((error: unknown) => broken.push(error));
  for (const client of [Client.nobody(server.url), Client.browser(server.url, place.hr)])
    await client.send(SignInFormDocument, { input: { username: place.username, password: 'salah' } });
  const all = await Governments.build(server.app.services.system);
  const schema = buildSchema(readFileSync(join(SERVER, '../schema/schema.graphql'), 'utf8'));
  const selections = new Selections(schema, { periodId: JSON.stringify(all.nodes('period')[0]!), matter: 'NEED_NOT_SET' }, 2);
  for (const { text, variables } of questions(someOfEach(askings(all, selections, 1)), () => 4)) await as(all.given.get('hr')!.actor!).send(text, variables);
  // Neither a superior nor a subject is looked ahead from.
  await as(place.hr).send(
    `{ node(id: "${place.person.node}") { ... on Employee { superior { superior { transferredTo { id } cameFrom { id } assignedUnit { id } assignedDinas { id } lastEvaluation { id } } } } } }`,
  );
  await as(place.hr).send(`{ figure(key: NEED, subjectId: "${place.dinas.node}") { subject { ... on Dinas { rootUnit { id } } } } }`);
  // Who is shown no dates of birth is told of no place of few people.
  const leader = await place.world.account('leader', { role: 'LEADERSHIP' });
  await as(leader).send(`{ instansi(code: "${place.world.instansi.code}") { horizon { overdue } } }`);
  // What is in no name is looked for as something misspelled.
  await as(place.hr).send(`{ instansi(code: "${place.world.instansi.code}") { unitFigures(search: "sekssi") { totalCount } } }`);
  for (const work of [feedEverything, importEverything, answerEverything, undoEverything, startAnother])
    await work().catch((error: unknown) => broken.push(error));
  await server.app.worker.settle();
  return broken;
}

const isTextOfAnswer = (columns: readonly string[]): boolean => columns.filter((name) => name !== '__cursor').join() === 'id,text';
const nameOf = (site: Site): string => `${relative(SERVER, site.file).replaceAll('\\', '/')}:${site.line}`;

describe('the rows of a statement', () => {
  it('have the columns that their type says, wherever a page, a service or a feed asks for them', async () => {
    const broken = await readEverything();
    const reads = stop();
    const types = new RowTypes(join(SERVER, 'tsconfig.build.json'));
    const known = [...types.rows()];
    const ran = new Set<string>();
    const faults = new Set<string>();

    const check = (read: SentRead, way: readonly Site[]): void => {
      let isOpen = false;
      for (const site of way) {
        const row = types.at(site);
        if (row === 'none') continue;
        ran.add(nameOf(site));
        if (row !== 'open') {
          const difference = differenceOf(read.columns, read.text, row);
          if (difference !== null) faults.add(`${nameOf(site)}: ${difference}`);
          return;
        }
        isOpen = true;
      }
      // Asked through a building block whose rows its caller types, in another tick: some type must have these columns. What
      // PostgreSQL writes as the text of an answer is no row; text-answers.test.ts compares it byte for byte.
      if (isOpen && !isTextOfAnswer(read.columns) && !known.some((row) => differenceOf(read.columns, '', row) === null))
        faults.add(`no type of rows has the columns ${read.columns.join(', ')} of ${read.text.slice(0, 200)}`);
    };
    for (const read of reads) for (const way of read.ways) check(read, way);

    expect([...faults]).toEqual([]);
    expect(broken).toEqual([]);
    expect([...types.calls()].filter((site) => !ELSEWHERE.test(site.file) && !ran.has(nameOf(site))).map(nameOf), 'never asked here: make it ask').toEqual([]);
  }, 480_000);

  it('differ when a column is renamed, left out or added', () => {
    const row = { name: 'Seen', keys: ['id', 'name', 'note'], optional: ['note'], isEntity: false, isOpenEnded: false };
    expect(differenceOf(['id', 'name'], 'select id, name from x', row)).toBeNull();
    expect(differenceOf(['id', 'title'], 'select id, title from x', row)).toBe('Seen gets no name and knows no title');
    expect(differenceOf(['id', 'name', 'title'], 'select x.* from x', row)).toBeNull();
    expect(differenceOf(['name', 'j1.id', '__cursor'], 'select name', { ...row, isEntity: true })).toBeNull();
    expect(differenceOf(['title'], 'select title', { ...row, isEntity: true })).toBe('Seen knows no title');
  });
});
