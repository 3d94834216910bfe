/**
 * A feature is its folders and its line in two lists; a field is the files that the README names. Both are built into a
 * copy of the house and used from all sides, so that a list somebody adds beside the two fails here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRolePool, createTestDatabase, World, type Actor, type DinasRef, type TestDatabase } from '@selaras/server/testing';
import type { Pool } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openContext } from '../e2e/browser.ts';
import { Client } from '../testkit/client.ts';
import { connect } from '../testkit/live.ts';
import { CopiedHouse, PRODUCT, type Edit } from './copied-house.ts';
import { ONE_FIELD } from './one-field.edits.ts';
import { ImportedFile, startHouse, type StartedHouse } from './started-house.ts';

/** What the features of the house are held to, wherever they come from. */
const SERVER_LAWS = ['src/features/vehicle', 'src/features/schema.test.ts', 'src/features/catalogue.test.ts', 'src/database/database.test.ts'];
const STATEMENT_LAWS = ['api/statements.test.ts', '-t', 'is asked here|(VehiclesPage|RetireVehicle) sends as many'];
const FIELD_LAWS = ['api/field-statements.test.ts', 'live/feed-ids.test.ts', '-t', 'of type Vehicle|asks every field|gives ids'];
/** A stranger, and what is asked at all; all roles would take as long as in the house. */
const ACCESS_LAWS = ['api/access-matrix.test.ts', '-t', '^(leadership elsewhere|the walk) '];
const WEB_LAWS = ['src/documents.test.ts', 'src/text/text.test.ts', 'src/shell/features.test.ts'];

const house = new CopiedHouse();
let database: TestDatabase;
let system: Pool;
let server: StartedHouse;
let browser: Browser;

beforeAll(async () => {
  house.lay(join(PRODUCT, 'test/miniature'));
  house.list('server/src/features/index.ts', 'vehicle', './vehicle/feature.ts');
  house.list('web/src/features/index.ts', 'vehicle', './vehicle/routes.tsx');
  for (const [path, edit] of Object.entries(ONE_FIELD)) {
    if (typeof edit === 'string') house.add(path, edit);
    else house.edit(path, edit);
  }
  await house.run('node', ['scripts/schema.ts'], '.');
  await house.run('vite', ['build', '--logLevel', 'warn'], 'web');
  database = await createTestDatabase(inject('clusterUrl'));
  server = await startHouse(house.root, database.url);
  system = createRolePool(database.url, 'selaras_system', { max: 4 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await system?.end();
  await database?.drop();
  house.remove();
});

interface Place {
  readonly world: World;
  readonly health: DinasRef;
  readonly social: DinasRef;
  readonly hr: Actor;
}

async function newPlace(): Promise<Place> {
  const world = await World.create(system);
  const [health, social] = [await world.dinas('Dinas Kesehatan'), await world.dinas('Dinas Sosial')];
  return { world, health, social, hr: await world.account('hr', { role: 'HR' }) };
}

const HEADER = 'nopol;kode_dinas;merek;jenis;tahun';
const importVehicles = ({ world, hr }: Place, rows: readonly string[]): Promise<ImportedFile> =>
  ImportedFile.send(server.url, hr, world, 'VEHICLES', [HEADER, ...rows]);

/** Two vehicles of one dinas and one of another; those of 2016 and 2020 are ten and six years old in 2026. */
async function newFleet(): Promise<Place> {
  const place = await newPlace();
  const { health, social } = place;
  const built = (age: number): number => new Date().getFullYear() - age;
  const file = await importVehicles(place, [
    `BK 1 A;${health.code};Toyota Avanza;mobil;${built(10)}`,
    `BK 2 A;${health.code};Honda Supra;motor;${built(6)}`,
    `BK 3 A;${social.code};Isuzu Elf;mobil;${built(2)}`,
  ]);
  await file.checked();
  await file.apply();
  return place;
}

interface Vehicle {
  readonly id: string;
  readonly plate: string;
  readonly kind: string;
  readonly viewerCanRetire: boolean;
  readonly dinas: { readonly name: string };
}

async function vehiclesOf(actor: Actor, { instansi }: World): Promise<readonly Vehicle[]> {
  const { vehicles } = await Client.program(server.url, actor).ask<{ vehicles: { nodes: readonly Vehicle[] } }>(
    `query ($id: ID!) { vehicles(instansiId: $id) { nodes { id plate kind viewerCanRetire dinas { name } } } }`,
    { id: instansi.node },
  );
  return vehicles.nodes;
}

async function retire(actor: Actor, vehicleId: string, idempotencyKey: string | null = null): Promise<unknown> {
  const { retireVehicle } = await Client.program(server.url, actor).ask<{ retireVehicle: unknown }>(
    `mutation ($id: ID!, $key: String) { retireVehicle(input: { vehicleId: $id, idempotencyKey: $key }) { __typename ... on VehicleSaved { vehicle { retiredOn } } ... on Refusal { code message } } }`,
    { id: vehicleId, key: idempotencyKey },
  );
  return retireVehicle;
}

/** A page of somebody who is signed in, with what it complained of. */
async function openPage(actor: Actor, path: string): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context = await openContext(browser, server.url);
  await context.addCookies([{ name: 'selaras_session', value: actor.cookie, url: server.url }]);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(path);
  return { page, complaints };
}

describe('a feature of its own folders', () => {
  it('touches two lists of the house, and adds its words and its questions beside those of the others', () => {
    expect([...house.changed].filter((path) => !(path in ONE_FIELD))).toEqual(['server/src/features/index.ts', 'web/src/features/index.ts']);
    const outside = [...house.added].filter((path) => !(path in ONE_FIELD) && !path.includes('/features/vehicle/'));
    expect(outside.toSorted()).toEqual(['test/api/asked/vehicle.asked.ts', 'web/src/text/en/vehicle.ts', 'web/src/text/id/vehicle.ts']);
  });

  it('compiles, and keeps every law that the house holds its features to', async () => {
    const web = async (): Promise<void> => {
      await house.run('tsc', ['-p', 'tsconfig.json'], 'web');
      await house.run('vitest', ['run', ...WEB_LAWS], 'web');
    };
    const others = async (): Promise<void> => {
      await house.run('vitest', ['run', ...SERVER_LAWS], 'server');
      // A choice that matches nothing would be kept by nobody.
      expect(await house.run('vitest', ['run', '--project', 'api', ...STATEMENT_LAWS], 'test')).toMatch(/Tests +3 passed/);
    };
    await Promise.all([web(), others()]);
  });

  it('crosses no border, and is linted, formatted and used to its last export like the rest of the house', async () => {
    expect(await house.run('node', ['scripts/check.ts', '--only', 'borders,lint,unused,format'], '.')).toMatch(/5 of 5 steps hold/);
  });

  it('comes through the access matrix and the statements of every field by itself, and the feed tells of its rows', async () => {
    expect(await house.run('vitest', ['run', '--project', 'api', ...ACCESS_LAWS], 'test')).toMatch(/Tests +7 passed/);
    expect(await house.run('vitest', ['run', '--project', 'api', ...FIELD_LAWS], 'test')).toMatch(/Tests +4 passed/);
  });

  it('fails the access matrix when a stranger could see a row of it', async () => {
    const toEverybody: Edit = [[`rowsWithin('structure', { instansi: 'instansi_id' })`, `{ general: 'true', wide: 'true' }`]];
    const matrix = (): Promise<string> => house.run('vitest', ['run', '--project', 'api', ...ACCESS_LAWS], 'test');
    const said = await house.meanwhile('server/src/features/vehicle/vehicle.tables.ts', toEverybody, matrix).catch(String);
    expect(said).toMatch(/leadership elsewhere > finds through node\(id\) exactly the rows of the scope/);
    expect(said).toMatch(/\+ +\\?"vehicle_/);
  });

  it('is read and changed through the API, which refuses with a code what its lifecycle refuses', async () => {
    const { world, hr, social } = await newFleet();
    const [avanza, , elf] = await vehiclesOf(hr, world);
    expect(avanza).toMatchObject({ plate: 'BK 1 A', kind: 'CAR', viewerCanRetire: true, dinas: { name: 'Dinas Kesehatan' } });
    const ofSocial = await world.account('hr-sosial', { role: 'HR', on: social });
    expect((await vehiclesOf(ofSocial, world)).map(({ viewerCanRetire }) => viewerCanRetire)).toEqual([false, false, true]);
    expect(await retire(ofSocial, avanza!.id)).toMatchObject({ __typename: 'VehicleKeptByOthers', code: 'VEHICLE_KEPT_BY_OTHERS' });
    expect(await retire(ofSocial, elf!.id)).toMatchObject({ __typename: 'VehicleSaved', vehicle: { retiredOn: expect.stringMatching(/^\d{4}-/) } });
    // Its mutation takes a key without having been told to.
    const first = await retire(hr, avanza!.id, 'satu kunci');
    expect(first).toMatchObject({ __typename: 'VehicleSaved' });
    expect(await retire(hr, avanza!.id, 'satu kunci')).toEqual(first);
    expect(await retire(hr, elf!.id)).toMatchObject({ __typename: 'VehicleRetired', code: 'VEHICLE_RETIRED', message: expect.stringContaining('since') });
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    expect(await Client.program(server.url, leader).codeOf(`mutation { retireVehicle(input: { vehicleId: "${avanza!.id}" }) { __typename } }`)).toBe(
      'FORBIDDEN',
    );
    const stranger = await (await newPlace()).world.account('stranger', { role: 'HR' });
    await expect(vehiclesOf(stranger, world)).rejects.toThrow('there is no Instansi of this id that you may see');
  });

  it('is imported by a kind of its own, checked before anything changes', async () => {
    const place = await newFleet();
    const { health, social, hr, world } = place;
    const refused = await importVehicles(place, [
      `BK 9 Z;XX;Toyota;mobil;2020`,
      `BK 1 A;${health.code};Toyota;kapal;2020`,
      `BK 9 Z;${health.code};Toyota;motor;2020`,
    ]);
    expect((await refused.checked()).map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['VEHICLE_DINAS_UNKNOWN'],
      ['VALUE_UNKNOWN'],
      ['VEHICLE_TWICE'],
    ]);
    const moved = await importVehicles(place, [`BK 2 A;${social.code};Honda Supra X;sepeda motor;${new Date().getFullYear() - 6}`]);
    expect(await moved.checked()).toMatchObject([
      {
        outcome: 'CHANGED',
        changes: [
          { field: 'dinas', after: 'Dinas Sosial' },
          { field: 'name', after: 'Honda Supra X' },
        ],
      },
    ]);
    expect((await vehiclesOf(hr, world))[1]?.dinas.name).toBe('Dinas Kesehatan');
    await moved.apply();
    expect((await vehiclesOf(hr, world))[1]?.dinas.name).toBe('Dinas Sosial');
  });

  it('is told of in the feed, under its topic and by ids that can be read', async () => {
    const { world, hr } = await newFleet();
    const integrator = Client.program(server.url, await world.account('integrator', { role: 'INTEGRATOR' }));
    const read = (after: string | null): Promise<{ changes: { cursor: string; changes: { entityIds: string[] }[] } }> =>
      integrator.ask(
        `query ($id: ID!, $after: String) { changes(instansiId: $id, after: $after, topics: [VEHICLE]) { cursor changes { topic entity operation entityIds } } }`,
        { id: world.instansi.node, after },
      );
    const { cursor } = (await read(null)).changes;
    const [avanza] = await vehiclesOf(hr, world);
    await retire(hr, avanza!.id);
    await expect
      .poll(async () => (await read(cursor)).changes.changes)
      .toEqual([{ topic: 'VEHICLE', entity: 'VEHICLE', operation: 'UPDATE', entityIds: [avanza!.id] }]);
    expect(await integrator.ask(`query ($id: ID!) { node(id: $id) { __typename ... on Vehicle { plate } } }`, { id: avanza!.id })).toEqual({
      node: { __typename: 'Vehicle', plate: 'BK 1 A' },
    });
  });

  it('moves a live board with its figure, and the figure says why', async () => {
    const { world, hr, health } = await newFleet();
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const live = connect(server.url, leader);
    interface Event {
      readonly board: { readonly total: { readonly meanVehicleAge: number | null } | null };
    }
    const board = live.subscribe<Event>(`subscription ($id: ID!) { board(instansiId: $id) { total { meanVehicleAge } } }`, { id: world.instansi.node });
    await board.until((event) => event.board.total?.meanVehicleAge === 6);
    await retire(hr, (await vehiclesOf(hr, world))[0]!.id);
    await board.until((event) => event.board.total?.meanVehicleAge === 4);
    await live.close();
    const { figure } = await Client.program(server.url, leader).ask<{ figure: unknown }>(
      `query ($id: ID!) { figure(key: MEAN_VEHICLE_AGE, subjectId: $id) { value definition { unit }
        counted { nodes { amount detail unit { name } } } leftOut { nodes { reason detail } } } }`,
      { id: health.node },
    );
    expect(figure).toEqual({
      value: 6,
      definition: { unit: 'YEARS' },
      counted: { nodes: [{ amount: 6, detail: 'BK 2 A', unit: { name: 'Dinas Kesehatan' } }] },
      leftOut: { nodes: [{ reason: 'VEHICLE_NOT_IN_USE', detail: 'BK 1 A' }] },
    });
  });

  it('stands on the board, its tiles and the units of a dinas, as its feature says it looks', async () => {
    const { world, health } = await newFleet();
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const { page, complaints } = await openPage(leader, `/${world.instansi.code}?view=table`);
    const ofHealth = page.getByRole('button', { name: /^Rata-rata umur kendaraan Dinas Kesehatan: 8/ });
    await page.getByRole('columnheader', { name: 'Umur kendaraan' }).waitFor();
    expect(await ofHealth.getAttribute('data-tone')).toBe('danger');
    await page.goto(`/${world.instansi.code}?view=tiles`);
    await page.getByRole('article', { name: 'Dinas Kesehatan' }).getByText('Umur kendaraan').waitFor();
    await page.getByRole('combobox', { name: 'Urutkan' }).selectOption('Rata-rata umur kendaraan');
    await page.goto(`/${world.instansi.code}/dinas/${health.node}`);
    await page.getByRole('columnheader', { name: 'Umur kendaraan' }).waitFor();
    await ofHealth.click();
    await page.getByRole('dialog', { name: 'Mengapa angka ini?' }).getByText('tahun', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('has a page that is found from the rail, explains its figure and does what the API allows', async () => {
    const { world, hr } = await newFleet();
    const { page, complaints } = await openPage(hr, `/${world.instansi.code}`);
    await page.getByRole('link', { name: 'Kendaraan' }).click();
    await page.getByRole('heading', { name: 'Kendaraan dinas', level: 1 }).waitFor();
    await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(4);
    await page.getByRole('button', { name: 'Hentikan BK 2 A' }).click();
    await page.getByRole('button', { name: 'Hentikan BK 2 A' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Rata-rata umur kendaraan / }).click();
    const why = page.getByRole('dialog', { name: 'Mengapa angka ini?' });
    await why.getByText('Rata-rata umur kendaraan yang dipakai pada tanggal ini.').waitFor();
    await why.getByText('Tidak dihitung (1)').click();
    await why.getByText('Kendaraan tidak dipakai lagi · Dinas Kesehatan · BK 2 A').waitFor();
    await page.goto(`/${world.instansi.code}/imports`);
    await page.getByRole('combobox', { name: 'Jenis isi' }).selectOption('Kendaraan');
    expect(complaints).toEqual([]);
  });
});

describe('one field, end to end', () => {
  it('takes the files that the README names, and no other', () => {
    const section = /^## One field, end to end\n(.*?)^## /ms.exec(readFileSync(join(PRODUCT, 'README.md'), 'utf8'))?.[1] ?? '';
    const steps = section.split('\n').filter((line) => /^\d+\. /.test(line));
    const named = steps.flatMap((line) => [...line.matchAll(/`((?:server|web)\/[^`]+)`/g)].map(([, path]) => path!));
    expect(named.toSorted()).toEqual(Object.keys(ONE_FIELD).toSorted());
  });

  it('comes in with a file, is read through the API and stands on the page of the position', async () => {
    const { world, hr, health } = await newPlace();
    const rows = ['unit;nama_jabatan;jenis;kebutuhan;pesawat', 'Dinas Kesehatan;Perawat Uji;Pelaksana;1;1207'];
    const file = await ImportedFile.send(server.url, hr, world, 'POSITIONS', rows, health);
    const [row] = await file.checked();
    expect(row?.changes).toContainEqual({ field: 'phone_extension', after: '1207' });
    const importPage = await openPage(hr, `/${world.instansi.code}/imports`);
    await importPage.page.getByRole('link', { name: 'berkas.csv' }).click();
    await importPage.page.getByText('pesawat telepon').filter({ visible: true }).first().waitFor();
    await file.apply();
    const { positions } = await Client.program(server.url, hr).ask<{ positions: { nodes: { id: string; phoneExtension: string }[] } }>(
      `query ($id: ID!) { positions(filter: { instansiId: { eq: $id } }) { nodes { id phoneExtension } } }`,
      { id: world.instansi.node },
    );
    expect(positions.nodes).toMatchObject([{ phoneExtension: '1207' }]);
    const { page, complaints } = await openPage(hr, `/${world.instansi.code}/position/${positions.nodes[0]!.id}`);
    await page.getByText('Pesawat telepon').waitFor();
    await page.getByText('1207').waitFor();
    expect([...complaints, ...importPage.complaints]).toEqual([]);
  });
});
