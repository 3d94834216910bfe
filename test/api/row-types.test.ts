/**
 * What TypeScript says of a row and what PostgreSQL gives are two statements of one thing, and nothing but this test
 * holds them together. Whatever reads is made to read here; a call that gives typed rows and never ran fails as well.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FollowChangesDocument, ReadChangedIdsDocument, ReadChangesDocument, ReadChangesInFullDocument, StateOfImportDocument } from '@selaras/schema/test';
import { ApplyImportDocument, SignInFormDocument } from '@selaras/schema/web';
import { importText, startTestApp } from '@selaras/server/testing';
import { buildSchema } from 'graphql';
import { describe, expect, inject, it } from 'vitest';
import { versionOf } from '../testkit/as-read.ts';
import { Client } from '../testkit/client.ts';
import { member } from '../testkit/documents.ts';
import { Governments } from '../testkit/governments.ts';
import { exported } from '../testkit/exported.ts';
import { feedBeginning } from '../testkit/feed-beginning.ts';
import { askings, documents } from '../testkit/matrix.ts';
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
const served = await useServer({ settings: { SELARAS_DEMO: '1' } });
const { server, as, newWorld } = served;
const place = await buildPlace(await newWorld(), 3, 3);

const { instansi } = place.world;

/** Files that are taken, refused and applied. */
async function importEverything(): Promise<void> {
  const importing = { pool: server.app.services.system, instansiId: instansi.id, dinasId: null, now: new Date(), kind: 'EMPLOYEES' as const };
  await expect(importText({ ...importing, lines: ['nip,nama', '1,Bukan Siapa-siapa'] })).rejects.toThrow(/./);
  const question = new URLSearchParams({ kind: 'EMPLOYEES', instansi: instansi.node, fileName: 'pegawai.csv' }).toString();
  const sent = await fetch(`${server.url}/imports?${question}`, {
    method: 'POST',
    body: `nip,nama\n${place.person.nip},Nama Lain\n`,
    headers: { 'content-type': 'text/csv', 'apollo-require-preflight': '1', authorization: `Bearer ${place.hr.token}` },
  });
  const { id } = (await sent.json()) as { id: string };
  const state = async (): Promise<string> => member('Import', (await as(place.hr).ask(StateOfImportDocument, { id })).node).state;
  await expect.poll(state).toBe('CHECKED');
  await as(place.hr).ask(ApplyImportDocument, { input: { importId: id, version: await versionOf(as(place.hr), id), idempotencyKey: id } });
  await expect.poll(state).toBe('APPLIED');
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
  await as(place.hr).ask(ReadChangesInFullDocument, { instansiId: instansi.node, after: await feedBeginning(place.world.system) });
  await as(place.hr).ask(ReadChangedIdsDocument, { after: `${id}.1.0.ids` });
  for (const query of [{}, { since: changes!.cursor }]) await exported(server.url, place.hr, 'everything.jsonl', query);
  await fetch(`${server.url}/metrics`);
}

/** Gives what failed: a row that lacks a column breaks its answer, and the column says more than the answer does. */
async function readEverything(): Promise<unknown[]> {
  const broken: unknown[] = [];
  for (const asked of WEB_OPERATIONS) await askForWeb(served, asked, place).catch((error: unknown) => broken.push(error));
  for (const client of [Client.nobody(server.url), Client.browser(server.url, place.hr)])
    await client.send(SignInFormDocument, { input: { username: place.username, password: 'salah' } });
  const all = await Governments.build(server.app.services.system);
  const schema = buildSchema(readFileSync(join(SERVER, '../schema/schema.graphql'), 'utf8'));
  const selections = new Selections(schema, { periodId: JSON.stringify(all.nodes('period')[0]!) }, 2);
  for (const { text } of documents(askings(all, selections, 1), () => 4)) await as(all.given.get('hr')!.actor!).send(text);
  for (const work of [feedEverything, importEverything, startAnother]) await work().catch((error: unknown) => broken.push(error));
  await server.app.worker.settle();
  return broken;
}

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
      // Asked through a building block whose rows its caller types, in another tick: some type must have these columns.
      if (isOpen && !known.some((row) => differenceOf(read.columns, '', row) === null))
        faults.add(`no type of rows has the columns ${read.columns.join(', ')} of ${read.text.slice(0, 200)}`);
    };
    for (const read of reads) for (const way of read.ways) check(read, way);

    expect([...faults]).toEqual([]);
    expect(broken).toEqual([]);
    expect([...types.calls()].filter((site) => !ELSEWHERE.test(site.file) && !ran.has(nameOf(site))).map(nameOf), 'never asked here: make it ask').toEqual([]);
  }, 120_000);

  it('differ when a column is renamed, left out or added', () => {
    const row = { name: 'Seen', keys: ['id', 'name', 'note'], optional: ['note'], isEntity: false, isOpenEnded: false };
    expect(differenceOf(['id', 'name'], 'select id, name from x', row)).toBeNull();
    expect(differenceOf(['id', 'title'], 'select id, title from x', row)).toBe('Seen gets no name and knows no title');
    expect(differenceOf(['id', 'name', 'title'], 'select x.* from x', row)).toBeNull();
    expect(differenceOf(['name', 'j1.id', '__cursor'], 'select name', { ...row, isEntity: true })).toBeNull();
    expect(differenceOf(['title'], 'select title', { ...row, isEntity: true })).toBe('Seen knows no title');
  });
});
