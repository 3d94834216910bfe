import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ImportWorld, KINDS } from '../../../testing/import-world.ts';

const BUDI = '198001012005011001';
const SITI = '199002142015052007';

/** Something on record, with a value in every column that a file of its kind may have. */
interface Known {
  readonly kind: string;
  /** What a row needs to be about it at all. */
  readonly key: Readonly<Record<string, string>>;
  readonly rest: Readonly<Record<string, string>>;
  /** The same for something that is not on record. */
  readonly fresh: Readonly<Record<string, string>>;
  /** What a dash in each of its columns does: what is on record afterwards, or the code of the refusal. */
  readonly dash: Readonly<Record<string, string | null>>;
}

const REFUSED = 'VALUE_NOT_CLEARABLE';
const MISSING = 'VALUE_MISSING';

/** Columns that hold a part of the form of a position, with the position of which they are tried. */
const PARTS_OF_ANALYSIS = [
  ['P4', ['education', 'training_leadership', 'training_technical', 'training_functional', 'experience', 'tasks', 'materials']],
  ['P3', ['tools', 'responsibilities', 'authorities', 'relations', 'environment', 'risks', 'skills']],
  ['P2', ['aptitudes', 'temperaments', 'interests', 'physical_efforts', 'physical_conditions', 'work_functions', 'performance']],
] as const;

const KNOWN: readonly Known[] = [
  {
    kind: 'UNITS',
    key: { code: 'DIK-2', name: 'Bidang Guru' },
    rest: { kind: 'Seksi', parent_code: 'DIK', valid_from: '2020-01-01', valid_to: '2090-12-31' },
    fresh: { code: 'DIK-9', name: 'Bidang Mutu' },
    dash: { code: MISSING, name: MISSING, kind: 'BIDANG', parent_code: 'UNIT_KEEPS_PARENT', valid_from: '1970-01-01', valid_to: null },
  },
  {
    kind: 'UNITS',
    key: { code: 'KEB', name: 'Badan Budaya' },
    rest: { dinas_code: 'KEB', dinas_name: 'Kebudayaan Kota', dinas_kind: 'Dinas', short_name: 'Disbud' },
    fresh: { code: 'OR', name: 'Badan Olahraga' },
    dash: { dinas_code: REFUSED, dinas_name: 'Badan Budaya', dinas_kind: 'BADAN', short_name: null },
  },
  {
    kind: 'POSITIONS',
    key: { code: 'P4', title: 'Pranata Komputer', kind: 'Fungsional' },
    rest: {
      dinas_code: 'DIK',
      dinas_name: 'Dinas Pendidikan',
      unit_code: 'DIK-1',
      unit_name: 'Bidang Sekolah Dasar',
      jenjang: 'Ahli Muda',
      eselon: 'IV.a',
      position_class: '9',
      superior_code: 'P1',
      superior_title: 'Kepala Dinas Pendidikan',
      is_head: 'Tidak',
      need: '3',
      reported_filled: '0',
      required_education: 'S1',
      required_education_field: 'Informatika',
      retirement_age: '61',
      valid_from: '2020-01-01',
      valid_to: '2090-12-31',
    },
    fresh: { code: 'P9', unit_code: 'DIK-1', title: 'Kepala Seksi Data', kind: 'Fungsional' },
    dash: {
      code: REFUSED,
      title: MISSING,
      kind: MISSING,
      dinas_code: 'not kept',
      dinas_name: 'not kept',
      unit_code: 'not kept',
      unit_name: 'not kept',
      jenjang: null,
      eselon: null,
      position_class: null,
      superior_code: null,
      superior_title: null,
      is_head: 'false',
      need: null,
      reported_filled: 'not kept',
      required_education: null,
      required_education_field: null,
      retirement_age: 'RETIREMENT_AGE_NEEDS_JENJANG',
      valid_from: '1970-01-01',
      valid_to: null,
    },
  },
  {
    kind: 'EMPLOYEES',
    key: { nip: SITI, name: 'Siti Aminah' },
    rest: {
      sex: 'L',
      birth_date: '1991-03-15',
      status: 'CPNS',
      golongan: 'III/b',
      education_level: 'S1',
      education_field: 'Hukum',
    },
    fresh: { nip: '198503032010012003', name: 'Ani' },
    dash: {
      nip: MISSING,
      former_nip: 'not kept',
      name: MISSING,
      sex: 'FEMALE',
      birth_date: '1990-02-14',
      status: REFUSED,
      golongan: null,
      education_level: null,
      education_field: null,
    },
  },
  {
    kind: 'ASSIGNMENTS',
    key: { nip: BUDI, position_code: 'P2', valid_from: '2020-01-01' },
    rest: {
      kind: 'Definitif',
      unit_code: 'DIK-1',
      unit_name: 'Bidang Sekolah Dasar',
      position_title: 'Kepala Bidang Sekolah Dasar',
      valid_to: '2026-12-31',
      tmt: '2019-12-01',
      decree_number: '1/2020',
    },
    fresh: { nip: BUDI, position_code: 'P3', valid_from: '2026-11-02' },
    dash: {
      nip: MISSING,
      position_code: MISSING,
      dinas_code: 'not kept',
      dinas_name: 'not kept',
      valid_from: REFUSED,
      kind: REFUSED,
      unit_code: 'not kept',
      unit_name: 'not kept',
      position_title: 'not kept',
      valid_to: null,
      tmt: '2020-01-01',
      decree_number: null,
    },
  },
  {
    kind: 'HEAD_COUNTS',
    key: { dinas_code: 'DIK', total: '9' },
    rest: { men: '4', women: '5', cpns: '0', pns: '6', pppk: '3' },
    fresh: { unit_code: 'DIK-1', total: '3' },
    dash: {
      dinas_code: MISSING,
      dinas_name: 'not kept',
      unit_code: 'not kept',
      day: REFUSED,
      total: MISSING,
      men: null,
      women: null,
      cpns: null,
      pns: null,
      pppk: null,
    },
  },
  {
    kind: 'EVALUATIONS',
    key: { nip: BUDI, period: 'Triwulan IV 2026', work_result: 'Sesuai', behaviour: 'Sesuai' },
    rest: {
      state: 'Draf',
      evaluator_nip: SITI,
      note: 'Bagus',
      started_on: '2026-10-02',
      submitted_on: '2026-11-03',
      sealed_on: '2026-11-04',
    },
    fresh: { nip: SITI, period: 'Triwulan IV 2026', work_result: 'Sesuai', behaviour: 'Sesuai' },
    dash: {
      nip: MISSING,
      period: MISSING,
      work_result: MISSING,
      behaviour: MISSING,
      state: REFUSED,
      evaluator_nip: null,
      note: null,
      started_on: REFUSED,
      submitted_on: REFUSED,
      sealed_on: REFUSED,
    },
  },
  {
    kind: 'WORKLOAD',
    key: { position_code: 'P4', number: '4', description: 'Menyusun laporan' },
    rest: {
      result: 'Laporan',
      approach: 'Tugas',
      volume: '12',
      volume_period: 'Bulan',
      minutes: '600',
      hours: '10',
      effective_minutes: '75000',
      stated_need: '1',
    },
    fresh: { position_code: 'P4', number: '9', description: 'Lain' },
    dash: {
      position_code: MISSING,
      position_title: 'not kept',
      dinas_code: 'not kept',
      dinas_name: 'not kept',
      unit_code: 'not kept',
      unit_name: 'not kept',
      number: REFUSED,
      description: MISSING,
      result: null,
      volume: null,
      volume_period: 'YEAR',
      minutes: null,
      hours: 'not kept',
      effective_minutes: 'not kept',
      stated_need: 'not kept',
    },
  },
  ...(['volume_a_month', 'volume_a_week', 'volume_a_day'] as const).map((volume, at) => ({
    kind: 'WORKLOAD',
    key: { position_code: 'P4', number: String(5 + at), description: `Membuka ruang ${at}` },
    rest: { [volume]: '20', minutes: '5' },
    fresh: { position_code: 'P4', number: String(10 + at), description: 'Lain' },
    dash: { [volume]: 'not kept' },
  })),
  {
    kind: 'WORKLOAD',
    key: { position_code: 'P3', number: '3', description: 'Menjaga mesin' },
    rest: { approach: 'Peralatan', volume: '2', operators: '3', shifts: '2' },
    fresh: { position_code: 'P3', number: '9', description: 'Lain' },
    dash: { operators: null, shifts: null },
  },
  {
    kind: 'WORKLOAD',
    key: { position_code: 'P2', number: '2', description: 'Melayani warga' },
    rest: { approach: 'Objek', volume: '80', ability: '25' },
    fresh: { position_code: 'P2', number: '9', description: 'Lain' },
    dash: { ability: null, approach: 'AMOUNT_OF_ANOTHER_APPROACH' },
  },
  {
    kind: 'POSITION_ANALYSIS',
    key: { position_code: 'P4', summary: 'Mengelola sistem' },
    rest: { analysed_class: '9', minimum_education: 'D3', managerial: 'Integritas: 2', socio_cultural: 'Perekat Bangsa: 2', technical: 'Pemrograman: 3' },
    fresh: { position_code: 'P1', summary: 'Lain' },
    dash: {
      position_code: MISSING,
      position_title: 'not kept',
      dinas_code: 'not kept',
      dinas_name: 'not kept',
      unit_code: 'not kept',
      unit_name: 'not kept',
      analysed_class: null,
      summary: null,
      minimum_education: null,
      managerial: null,
      socio_cultural: null,
      technical: null,
    },
  },
  ...PARTS_OF_ANALYSIS.map(([code, columns]) => ({
    kind: 'POSITION_ANALYSIS',
    key: { position_code: code, summary: 'Mengelola sistem' },
    rest: Object.fromEntries(columns.map((column) => [column, `Satu ${column} | Dua ${column}`])),
    fresh: { position_code: 'P1', summary: 'Lain' },
    dash: Object.fromEntries(columns.map((column) => [column, null])),
  })),
];

/** What a row is shown under, where that is not the column itself. */
const SHOWN_AS: Readonly<Record<string, string>> = { superior_code: 'superior', superior_title: 'superior' };
const REFUSALS = /^[A-Z]+(?:_[A-Z]+)+$/;

const fileOf = (row: Readonly<Record<string, string>>): string => `${Object.keys(row).join(';')}\n${Object.values(row).join(';')}`;

let world: ImportWorld;
beforeAll(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.settle();
  await world.pool.query(
    `insert into evaluation_period (instansi_id, kind, label, valid_from, valid_to, deadline, state) select id, 'QUARTERLY', 'Triwulan IV 2026', '2026-10-01', '2026-12-31', '2027-01-15', 'OPEN' from instansi`,
  );
  await world.load('ASSIGNMENTS', `nip,position_code,tmt\n${SITI},P3,2026-10-15`);
  for (const { kind, key, rest } of KNOWN) await world.load(kind, fileOf({ ...key, ...rest }));
});
afterAll(() => world.close());

describe('a cell without a value', () => {
  it('is tried of every column of every kind, but those that say a dash is refused or empties a place that can be empty', async () => {
    const nullable = await world.all<{ place: string }>(
      "select table_name || '.' || column_name as place from information_schema.columns where table_schema = 'public' and is_nullable = 'YES'",
    );
    const canBeEmpty = new Set(nullable.map(({ place }) => place));
    const tried = new Set(KNOWN.flatMap(({ kind, dash }) => Object.keys(dash).map((column) => `${kind}.${column}`)));
    for (const kind of KINDS.values()) {
      const untried = kind.header.columns.filter(({ name }) => !tried.has(`${kind.name}.${name}`));
      for (const { name, clearing } of untried) {
        expect(clearing === 'REFUSED' || kind.fills.some((table) => canBeEmpty.has(`${table}.${name}`)), `${kind.name}.${name}`).toBe(true);
      }
    }
    const columns = [...KINDS.values()].flatMap(({ name, header }) => header.columns.map((column) => `${name}.${column.name}`));
    expect([...tried].filter((column) => !columns.includes(column))).toEqual([]);
  });

  it.each(KNOWN)('that is blank leaves what is on record as it is ($kind, $key)', async ({ kind, key, rest }) => {
    const blanks = Object.fromEntries(Object.keys(rest).map((column) => [column, '']));
    for (const nothing of [{}, blanks, ...Object.keys(rest).map((column) => ({ [column]: 'NULL' }))]) {
      const checked = await world.check(kind, fileOf({ ...key, ...nothing }));
      expect(checked.rows.map(({ outcome, changes, problems }) => ({ outcome, changes, problems }))).toEqual([
        { outcome: 'UNCHANGED', changes: [], problems: [] },
      ]);
    }
  });

  it.each(
    KNOWN.flatMap((known) =>
      Object.entries(known.dash)
        .filter(([, result]) => result !== null && REFUSALS.test(result))
        .map(([column, code]) => ({ ...known, column, code })),
    ),
  )('that is a dash is refused where nothing can be taken away ($kind, $column)', async ({ kind, key, column, code }) => {
    const checked = await world.check(kind, fileOf({ ...key, [column]: '-' }));
    expect(checked.rows[0]!.outcome).toBe('REFUSED');
    expect(checked.rows[0]!.problems[0]).toMatchObject({ code, column, message: expect.stringContaining('column') });
  });

  it.each(
    KNOWN.flatMap((known) =>
      Object.entries(known.dash)
        .filter(([, result]) => result === null || !REFUSALS.test(result))
        .map(([column, after]) => ({ ...known, column, after })),
    ),
  )('that is a dash takes away what is on record, once ($kind, $column)', async ({ kind, key, rest, column, after }) => {
    await world.load(kind, fileOf({ ...key, ...rest }));
    const file = fileOf({ ...key, [column]: '–' });
    const [row] = (await world.check(kind, file)).rows;
    const change = row!.changes.filter(({ field }) => field === (SHOWN_AS[column] ?? column));
    if (rest[column] === 'Tidak' || after === 'not kept') {
      expect(row).toMatchObject({ outcome: 'UNCHANGED', changes: [] });
      return;
    }
    expect(change).toEqual([{ field: SHOWN_AS[column] ?? column, before: expect.any(String), after }]);
    expect(row!.changes).toEqual(change);
    expect(await world.load(kind, file)).toMatchObject({ changed: 1, created: 0 });
    expect(await world.load(kind, file)).toMatchObject({ unchanged: 1 });
  });

  it.each(KNOWN)('of something new is the same blank and with a dash ($kind, $fresh)', async ({ kind, fresh, dash }) => {
    const readings = async (cell: string, column: string): Promise<object> => {
      const { rows } = await world.check(kind, fileOf({ ...fresh, [column]: cell }));
      return rows.map(({ outcome, changes }) => ({ outcome, changes }));
    };
    for (const column of Object.keys(dash).filter((name) => !(name in fresh) && dash[name] !== REFUSED && !(name in SHOWN_AS))) {
      expect(await readings('-', column), column).toEqual(await readings('', column));
    }
  });
});
