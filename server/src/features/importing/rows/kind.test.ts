import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ImportWorld, KINDS } from '../../../testing/import-world.ts';
import { writeRows } from './check-rows.service.ts';
import type { FieldRecord, TableFields } from './fields.ts';
import { changesOf, clears, CODE, column, COUNT, defineKind, fieldsOf, insertInto, outcomeOf, required, TEXT, updateOf, type ImportKind } from './index.ts';

let world: ImportWorld;
let owner: pg.Client;
beforeAll(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  owner = new pg.Client({ connectionString: world.url });
  await owner.connect();
  await owner.query(`
    create table bicycle (id uuid primary key default uuidv7(), instansi_id uuid not null, frame_number text not null, colour text);
    grant select, insert, update on bicycle to selaras_system`);
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

const BICYCLE = { thing: 'BICYCLE', describes: 'A bicycle.', one: { id: 'sepeda', en: 'bicycle' }, many: { id: 'sepeda', en: 'bicycles' } };
const COLUMNS = { frame_number: required(CODE, ['nomor rangka'], { identity: true, shown: false }), colour: column(TEXT, ['warna']) };
const inTable = <Fields extends FieldRecord>(fields: Fields): TableFields<Fields> => fieldsOf({ name: 'bicycle', alias: 'c' }, fields);

const joined = (bicycle: TableFields): { joins: string; filled: Record<string, string> } => ({
  joins: `left join bicycle c on c.frame_number = d.frame_number and c.instansi_id = subject.instansi_id cross join lateral (select ${changesOf([bicycle], 'd')} as changes) x`,
  filled: { target_id: 'c.id', changes: 'x.changes', outcome: outcomeOf('c.id', 'x.changes', 'false') },
});
const OF_SUBJECT = { also: { instansi_id: '(select instansi_id from subject)' } };

function bicycles(fields: FieldRecord): ImportKind {
  const bicycle = inTable(fields);
  return defineKind({
    name: 'BICYCLES',
    describes: 'Bicycles.',
    makes: BICYCLE,
    tables: [bicycle],
    label: [],
    staging: joined(bicycle),
    check: {},
    write: [insertInto(bicycle, OF_SUBJECT), updateOf(bicycle)],
  });
}

describe('a kind of file that importing has never heard of', () => {
  it('stops the program when one header would mean two of its columns', () => {
    expect(() => bicycles({ ...COLUMNS, frame: column(TEXT, ['Warna']) })).toThrow('"Warna" means colour and frame');
  });

  it('is read, checked and written by what it states of its columns', async () => {
    const checked = await world.check(bicycles(COLUMNS), 'Nomor Rangka;Warna;Merek\nR1;merah;x\n;biru;x');
    expect(checked.rows.map((row) => [row.outcome, row.changes])).toEqual([
      ['CREATED', [{ field: 'colour', before: null, after: 'merah' }]],
      ['REFUSED', []],
    ]);
    expect(checked.codes).toEqual(['VALUE_MISSING']);
    expect(checked.task.problem).toMatchObject({ code: 'COLUMNS_IGNORED', column: 'Merek' });
    expect(await world.load(bicycles(COLUMNS), 'nomor rangka,warna\nR1,merah\nR2,biru')).toMatchObject({ created: 2 });
    expect(await world.load(bicycles(COLUMNS), 'nomor rangka,warna\nR1,hijau\nR2,')).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await world.all('select frame_number, colour from bicycle order by frame_number')).toEqual([
      { frame_number: 'R1', colour: 'hijau' },
      { frame_number: 'R2', colour: 'biru' },
    ]);
  });
});

describe('one more column', () => {
  const GEARS = { gears: column(COUNT, ['jumlah gigi']) };

  it('that its table does not have stops the file; it is not dropped', async () => {
    await expect(world.check(bicycles({ ...COLUMNS, ...GEARS }), 'nomor rangka,jumlah gigi\nR1,7')).rejects.toThrow('column c.gears does not exist');
  });

  it('takes one line to be found by its headers, read, shown, written and changed', async () => {
    await owner.query('alter table bicycle add column gears integer');
    const kind = bicycles({ ...COLUMNS, ...GEARS });
    const checked = await world.check(kind, 'nomor rangka,Jumlah Gigi\nR3,7\nR4,tujuh');
    expect(checked.rows[0]).toMatchObject({ outcome: 'CREATED', changes: [{ field: 'gears', before: null, after: '7' }] });
    expect(checked.codes).toEqual(['NUMBER_UNREADABLE']);
    await world.load(kind, 'nomor rangka,jumlah gigi\nR3,7');
    expect(await world.load(kind, 'nomor rangka,gears\nR3,8')).toMatchObject({ changed: 1 });
    expect(await world.value("select gears from bicycle where frame_number = 'R3'")).toBe(8);
  });

  it('that the statements of its kind would not write is refused when the kind is defined', () => {
    const bicycle = inTable({ ...COLUMNS, ...GEARS });
    const kind = { name: 'BICYCLES', describes: 'Bicycles.', makes: BICYCLE, tables: [bicycle], label: [], staging: joined(bicycle), check: {} } as const;
    expect(() => defineKind({ ...kind, write: [updateOf(bicycle)] })).toThrow('goes to bicycle.frame_number, and no statement makes rows of bicycle');
    expect(() => defineKind({ ...kind, write: [insertInto(bicycle, OF_SUBJECT)] })).toThrow(
      'The column colour of BICYCLES goes to bicycle.colour, and no statement changes rows of bicycle: files may state it, and it would be dropped.',
    );
  });

  it('that a part of its kind is said to use, and that part never names, is refused when the kind is defined', () => {
    const bicycle = inTable({ ...COLUMNS, gears: column(COUNT, ['jumlah gigi'], { usedBy: 'countGears' }) });
    const kind = {
      name: 'BICYCLES',
      describes: 'Bicycles.',
      makes: BICYCLE,
      tables: [bicycle],
      label: [],
      staging: joined(bicycle),
      write: [insertInto(bicycle), updateOf(bicycle)],
    } as const;
    expect(() => defineKind({ ...kind, check: { countGears: ["select 'gears' from staged s"] } })).toThrow(
      'gears of BICYCLES is used by "countGears", which never names it',
    );
    expect(defineKind({ ...kind, check: { countGears: ['select sum(s.gears) from staged s'] } }).header.columns.map(({ name }) => name)).toContain('gears');
    // @ts-expect-error: the kind has no part of that name, so it does not compile.
    expect(() => defineKind({ ...kind, check: { countWheels: [] } })).toThrow('is used by "countGears", and the kind has no such part');
  });

  it('that would not be shown among the changes is refused when the kind is defined', () => {
    const bicycle = inTable({ ...COLUMNS, ...GEARS });
    const kind = {
      name: 'BICYCLES',
      describes: 'Bicycles.',
      makes: BICYCLE,
      tables: [bicycle],
      label: [],
      check: {},
      write: [insertInto(bicycle), updateOf(bicycle)],
    } as const;
    expect(() => defineKind({ ...kind, staging: joined(inTable(COLUMNS)) })).toThrow('The field gears of BICYCLES is not among the changes of a row');
    const hidden = inTable({ gears: column(COUNT, ['jumlah gigi'], { shown: false }) });
    expect(() => defineKind({ ...kind, tables: [hidden], write: [insertInto(hidden), updateOf(hidden)] })).toThrow(
      'The field gears of BICYCLES is not among the changes',
    );
  });

  it('that is written as something nobody makes of it is refused when the kind is defined', () => {
    const bicycle = inTable({ ...COLUMNS, gears: column(COUNT, ['jumlah gigi'], { value: 'settled_gears' }) });
    const kind = {
      name: 'BICYCLES',
      describes: 'Bicycles.',
      makes: BICYCLE,
      tables: [bicycle],
      label: [],
      staging: joined(bicycle),
      worked: { settled_gears: 'integer' },
      write: [insertInto(bicycle), updateOf(bicycle)],
    } as const;
    expect(() => defineKind({ ...kind, check: {} })).toThrow('is written as s.settled_gears, and nothing makes that of it');
    expect(defineKind({ ...kind, check: { settle: ['update staged s set settled_gears = least(s.gears, 30)'] } }).name).toBe('BICYCLES');
  });
});

describe('a dash', () => {
  const dashed = (fields: FieldRecord, check: Record<string, readonly string[]> = {}): ImportKind => {
    const bicycle = inTable({ ...COLUMNS, ...fields });
    return defineKind({
      name: 'BICYCLES',
      describes: 'Bicycles.',
      makes: BICYCLE,
      tables: [bicycle],
      label: [],
      staging: joined(bicycle),
      check: check as never,
      write: [insertInto(bicycle, OF_SUBJECT), updateOf(bicycle)],
    });
  };

  it('empties the place of a column that says nothing of it, and is refused in one that has no simple place', async () => {
    await owner.query('alter table bicycle add column if not exists bell text');
    const kind = dashed({ bell: column(TEXT, ['bel']), rider: column(TEXT, ['pengendara'], { usedBy: 'count' }) }, { count: ['select s.rider from staged s'] });
    await world.load(kind, 'nomor rangka,warna,bel\nR7,merah,keras\nR8,biru,pelan');
    expect(await world.load(kind, 'nomor rangka,warna,bel\nR7,-,\nR8,NULL,\u2014')).toMatchObject({ changed: 2 });
    expect(await world.all("select frame_number, colour, bell from bicycle where frame_number in ('R7', 'R8') order by 1")).toEqual([
      { frame_number: 'R7', colour: null, bell: 'keras' },
      { frame_number: 'R8', colour: 'biru', bell: null },
    ]);
    expect((await world.check(kind, 'nomor rangka,pengendara\nR7,-\nR8,\n-,Ani')).rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['VALUE_NOT_CLEARABLE'],
      [],
      ['VALUE_MISSING'],
    ]);
  });

  it('that nobody would hear, or that would be refused before, stops the program', () => {
    const heard = [`update staged s set colour = null where ${clears('s', 'rider')} and s.rider is null`];
    const rider = (how: object): FieldRecord => ({ rider: column(TEXT, [], { usedBy: 'count', ...how } as never) });
    expect(() => dashed(rider({ clears: 'CLEARS' }), { count: ['select s.rider from staged s'] })).toThrow(
      'rider of BICYCLES says that it can be cleared, and no part of the kind asks for that',
    );
    expect(() => dashed(rider({}), { count: heard })).toThrow('is asked for whether it is cleared, and such a cell is refused');
    expect(() => dashed(rider({ clears: 'CLEARS' }), { count: heard })).toThrow('says that it can be cleared, and no field shows that');
    const shown = { before: 'c.colour', after: 'd.rider' };
    expect(() => dashed(rider({ clears: 'NOT_KEPT', shown }), { count: heard })).toThrow('says that nothing of it is kept, and it is shown');
    expect(dashed(rider({ clears: 'CLEARS', shown }), { count: heard }).name).toBe('BICYCLES');
  });
});

describe('the kinds of files of Selaras', () => {
  it.each([...KINDS.values()])('have statements that PostgreSQL understands ($name)', async (kind) => {
    await world.duringCheck(kind, world.instansiId, (client) => writeRows(client, kind));
  });
});
