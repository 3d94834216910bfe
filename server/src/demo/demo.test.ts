import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { firstOfNextMonth, addMonths, addYears, type LocalDate } from '../rules/local-date.ts';
import { evaluationsImport } from '../features/evaluation/index.ts';
import type { ImportKind } from '../features/importing/index.ts';
import { positionsImport, unitsImport } from '../features/organization/index.ts';
import { assignmentsImport, employeesImport } from '../features/staffing/index.ts';
import { isNipProblem, nipWarnings, parseNip } from '../features/staffing/nip.rules.ts';
import { normaliseGolongan } from '../features/staffing/golongan.rules.ts';
import { findSuperior, type PositionHolder } from '../features/staffing/superior.rules.ts';
import { SHARED_DEMO_ACCOUNTS } from './accounts.plan.ts';
import { demoGovernments, type DemoGovernment } from './demo-government.ts';
import { column, referenceRows } from './reference-data.reader.ts';

const TODAY: LocalDate = '2026-11-21';

type Row = Record<string, string>;
interface World {
  readonly government: DemoGovernment;
  readonly files: ReturnType<typeof filesOf>;
  /** Definitive assignments that run today, by NIP. */
  readonly present: ReadonlyMap<string, Row>;
  readonly filled: ReadonlyMap<string, number>;
  readonly dinasOfUnit: ReadonlyMap<string, string>;
  readonly positions: ReadonlyMap<string, Row>;
}

const cell = (row: Row | undefined, name: string): string => row?.[name] ?? '';
const count = <T>(items: Iterable<T>, key: (item: T) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
};
const readAll = (lines: Iterable<string>): Row[] => parse([...lines].join('\n'), { columns: true }) as Row[];

function rowsOf(government: DemoGovernment, kind: ImportKind): Row[] {
  const file = government.files().find((made) => made.kind === kind);
  if (!file) throw new Error(kind.name);
  return readAll(file.lines());
}

const filesOf = (government: DemoGovernment) => ({
  UNITS: rowsOf(government, unitsImport),
  POSITIONS: rowsOf(government, positionsImport),
  EMPLOYEES: rowsOf(government, employeesImport),
  ASSIGNMENTS: rowsOf(government, assignmentsImport),
  EVALUATIONS: rowsOf(government, evaluationsImport),
});

function worldOf(government: DemoGovernment): World {
  const rows = filesOf(government);
  const running = rows.ASSIGNMENTS.filter((row) => cell(row, 'kind') === 'DEFINITIF' && cell(row, 'valid_to') === '');
  return {
    government,
    files: rows,
    present: new Map(running.map((row) => [cell(row, 'nip'), row])),
    filled: count(running, (row) => cell(row, 'position_code')),
    dinasOfUnit: new Map(rows.UNITS.map((row) => [cell(row, 'code'), cell(row, 'dinas_code')])),
    positions: new Map(rows.POSITIONS.map((row) => [cell(row, 'code'), row])),
  };
}

const worlds = demoGovernments(TODAY).map(worldOf);
const world = (name: string): World => {
  const found = worlds.find(({ government }) => government.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const dinasRows = ({ files }: World): Row[] => files.UNITS.filter((row) => cell(row, 'parent_code') === '');

it('makes all four governments in less than three seconds of work', () => {
  // Time of this thread, not of the clock: other tests share the machine.
  const before = process.threadCpuUsage();
  let lines = 0;
  for (const government of demoGovernments(TODAY)) {
    for (const file of government.files()) lines += [...file.lines()].length;
  }
  const { user, system } = process.threadCpuUsage(before);
  expect(lines).toBeGreaterThan(100_000);
  expect((user + system) / 1e6).toBeLessThan(3);
});

it('makes the same people every time', () => {
  const again = demoGovernments(TODAY).find(({ name }) => name === 'Kota Kupang');
  expect(again && rowsOf(again, employeesImport)).toEqual(world('Kota Kupang').files.EMPLOYEES);
});

it.each(['2027-01-02', '2028-02-29', '2029-07-01'])('makes a sound government on %s too', (day) => {
  const mataram = demoGovernments(day).find(({ name }) => name === 'Kota Mataram');
  if (mataram === undefined) throw new Error('no Mataram');
  const employees = rowsOf(mataram, employeesImport);
  expect(employees.length).toBe(5580);
  expect(
    employees.map((row) => parseNip(cell(row, 'nip'))).filter((nip) => isNipProblem(nip) || nipWarnings(nip, { birthDate: null, sex: null }).length > 0),
  ).toEqual([]);
  const assignments = rowsOf(mataram, assignmentsImport);
  expect(assignments.filter((row) => cell(row, 'valid_from') > day)).toEqual([]);
  expect(assignments.filter((row) => cell(row, 'kind') === 'DEFINITIF' && cell(row, 'valid_to') === '').length).toBe(5580);
  expect(mataram.accounts.length).toBe(5);
});

it('has the published totals, and says of Kupang that it is an estimate', () => {
  const totals = Object.fromEntries(worlds.map(({ government, files }) => [government.name, files.EMPLOYEES.length]));
  expect(totals).toEqual({ 'Kota Mataram': 5580, 'Kabupaten Lampung Utara': 8451, 'Kota Medan': 15000, 'Kota Kupang': 4880 });
  const status = count(world('Kota Mataram').files.EMPLOYEES, (row) => (cell(row, 'status') === 'PPPK' ? 'PPPK' : 'PNS'));
  expect(Object.fromEntries(status)).toEqual({ PNS: 4331, PPPK: 1249 });
  const need = world('Kota Mataram').files.POSITIONS.reduce((sum, row) => sum + Number(cell(row, 'need')), 0);
  expect(need).toBe(12000);
  expect(world('Kota Kupang').government.employeeTotalNote).toMatch(/^Perkiraan/);
});

it('never makes one NIP twice, across all governments', () => {
  const nips = worlds.flatMap(({ files }) => files.EMPLOYEES.map((row) => cell(row, 'nip')));
  expect(new Set(nips).size).toBe(nips.length);
});

describe.each(worlds)('$government.name', (here) => {
  const { government, files, positions, present, filled, dinasOfUnit } = here;

  it('lists every perangkat daerah and kecamatan that a source names', () => {
    const names = dinasRows(here).map((row) => cell(row, 'dinas_name'));
    const offices = referenceRows('perangkat_daerah.csv')
      .filter((row) => column(row, 'daerah') === government.name)
      .map((row) => column(row, 'nama'));
    const districts = referenceRows('wilayah.csv')
      .filter((row) => column(row, 'kabkota') === government.name && column(row, 'tingkat') === 'kecamatan')
      .map((row) => `Kecamatan ${column(row, 'nama')}`);
    expect(names).toEqual([...offices, ...districts]);
    const units = new Set(files.UNITS.map((row) => cell(row, 'name')));
    for (const place of referenceRows('wilayah.csv')) {
      if (column(place, 'kabkota') === government.name && column(place, 'tingkat') === 'kelurahan')
        expect(units).toContain(`Kelurahan ${column(place, 'nama')}`);
    }
    for (const clinic of referenceRows('faskes.csv')) {
      if (column(clinic, 'daerah') === government.name) expect(units).toContain(`Puskesmas ${column(clinic, 'nama')}`);
    }
  });

  it('has a parent for every unit and a unit for every position', () => {
    const codes = new Set(files.UNITS.map((row) => cell(row, 'code')));
    expect(codes.size).toBe(files.UNITS.length);
    for (const row of files.UNITS) if (cell(row, 'parent_code') !== '') expect(codes).toContain(cell(row, 'parent_code'));
    for (const row of files.POSITIONS) expect(codes).toContain(cell(row, 'unit_code'));
    expect(positions.size).toBe(files.POSITIONS.length);
  });

  it('has one tree of superiors: everybody ends at the Sekretaris Daerah', () => {
    const roots = files.POSITIONS.filter((row) => cell(row, 'superior_code') === '');
    expect(roots.map((row) => cell(row, 'title'))).toEqual(['Sekretaris Daerah']);
    const root = cell(roots[0], 'code');
    for (const start of positions.keys()) {
      let code = start;
      for (let steps = 0; code !== root; steps += 1) {
        expect(steps).toBeLessThan(12);
        code = cell(positions.get(code), 'superior_code');
        expect(positions.has(code)).toBe(true);
      }
    }
  });

  it('has one head in every unit', () => {
    const heads = count(
      files.POSITIONS.filter((row) => cell(row, 'is_head') === 'true'),
      (row) => cell(row, 'unit_code'),
    );
    expect([...heads.values()].every((number) => number === 1)).toBe(true);
    expect(heads.size).toBe(files.UNITS.length);
  });

  it('gives everybody a valid NIP that agrees with birth date, sex, status and golongan', () => {
    for (const row of files.EMPLOYEES) {
      const nip = parseNip(cell(row, 'nip'));
      if (isNipProblem(nip)) throw new Error(`${cell(row, 'nip')}: ${nip.code}`);
      const status = cell(row, 'status') as 'PNS' | 'CPNS' | 'PPPK';
      expect(nip.kind === 'PPPK').toBe(status === 'PPPK');
      expect(nipWarnings(nip, { birthDate: cell(row, 'birth_date'), sex: cell(row, 'sex') === 'L' ? 'MALE' : 'FEMALE' })).toEqual([]);
      expect(normaliseGolongan(status, cell(row, 'golongan'))).toBe(cell(row, 'golongan'));
    }
  });

  it('seats everybody once, inside the validity of the position, and nobody past retirement', () => {
    expect(present.size).toBe(files.EMPLOYEES.length);
    const birth = new Map(files.EMPLOYEES.map((row) => [cell(row, 'nip'), cell(row, 'birth_date')]));
    for (const row of files.ASSIGNMENTS) {
      const post = positions.get(cell(row, 'position_code'));
      expect(cell(row, 'valid_from') >= cell(post, 'valid_from')).toBe(true);
      if (cell(row, 'valid_to') !== '') expect(cell(row, 'valid_to') >= cell(row, 'valid_from')).toBe(true);
    }
    for (const [nip, row] of present) {
      const age = Number(cell(positions.get(cell(row, 'position_code')), 'retirement_age'));
      expect(firstOfNextMonth(addYears(birth.get(nip) ?? '', age)) > TODAY).toBe(true);
      expect(cell(row, 'valid_from') <= TODAY).toBe(true);
    }
  });

  it('remembers earlier positions without overlap', () => {
    const ended = files.ASSIGNMENTS.filter((row) => cell(row, 'kind') === 'DEFINITIF' && cell(row, 'valid_to') !== '');
    expect(ended.length).toBeGreaterThan(120);
    for (const row of ended) expect(cell(row, 'valid_to') < cell(present.get(cell(row, 'nip')), 'valid_from')).toBe(true);
  });

  it('lets three to six in a hundred retire within twelve months', () => {
    const year = addMonths(TODAY, 12);
    const soon = files.EMPLOYEES.filter((row) => {
      const post = positions.get(cell(present.get(cell(row, 'nip')), 'position_code'));
      return firstOfNextMonth(addYears(cell(row, 'birth_date'), Number(cell(post, 'retirement_age')))) <= year;
    });
    expect(soon.length / files.EMPLOYEES.length).toBeGreaterThan(0.03);
    expect(soon.length / files.EMPLOYEES.length).toBeLessThan(0.06);
  });

  it('is composed like Kabupaten Bandung', () => {
    const bandung = (category: string, detail: string): number =>
      referenceRows('asn_komposisi_kab_bandung_2026.csv')
        .filter((row) => column(row, 'kategori') === category && column(row, 'rincian') === detail)
        .reduce((sum, row) => sum + Number(column(row, 'jumlah')), 0);
    const total = files.EMPLOYEES.length;
    const near = (share: number, expected: number, tolerance: number, what: string): void =>
      expect(Math.abs(share - expected), `${what}: ${share.toFixed(3)}, Kabupaten Bandung ${expected.toFixed(3)}`).toBeLessThan(tolerance);
    const sex = count(files.EMPLOYEES, (row) => cell(row, 'sex'));
    near((sex.get('P') ?? 0) / total, bandung('jenis kelamin', 'Perempuan') / 17851, 0.05, 'women');
    const education = count(files.EMPLOYEES, (row) => cell(row, 'education_level'));
    const levels = [
      ['S1', 'SARJANA'],
      ['S2', 'PASCASARJANA'],
      ['D3', 'DIPLOMA III'],
    ] as const;
    for (const [level, name] of levels) near((education.get(level) ?? 0) / total, bandung('pendidikan', name) / 17851, 0.05, name);
    const pns = files.EMPLOYEES.filter((row) => cell(row, 'status') !== 'PPPK');
    const golongan = count(pns, (row) => cell(row, 'golongan'));
    for (const row of referenceRows('asn_komposisi_kab_bandung_2026.csv').filter((entry) => column(entry, 'kategori') === 'golongan PNS')) {
      near((golongan.get(column(row, 'rincian')) ?? 0) / pns.length, Number(column(row, 'jumlah')) / 8906, 0.08, `golongan ${column(row, 'rincian')}`);
    }
    const kinds = count(present.values(), (row) => cell(positions.get(cell(row, 'position_code')), 'kind'));
    near((kinds.get('FUNGSIONAL') ?? 0) / total, bandung('jenis jabatan', 'Fungsional') / 17851, 0.09, 'functional');
    near((kinds.get('PELAKSANA') ?? 0) / total, bandung('jenis jabatan', 'Pelaksana') / 17851, 0.05, 'pelaksana');
  });

  it('spreads people over education, health and the rest like Kabupaten Bandung', () => {
    const share = (pattern: RegExp): number => {
      const codes = new Set(
        dinasRows(here)
          .filter((row) => pattern.test(cell(row, 'dinas_name')))
          .map((row) => cell(row, 'dinas_code')),
      );
      const inside = [...present.values()].filter((row) => codes.has(dinasOfUnit.get(cell(positions.get(cell(row, 'position_code')), 'unit_code')) ?? ''));
      return inside.length / files.EMPLOYEES.length;
    };
    expect(Math.abs(share(/^Dinas Pendidikan/) - 11965 / 17851)).toBeLessThan(0.06);
    expect(Math.abs(share(/^Dinas Kesehatan/) - 1735 / 17851)).toBeLessThan(0.03);
    expect(Math.abs(share(/^RSUD/) - 1213 / 17851)).toBeLessThan(0.03);
  });

  it('has starved and crowded dinas, over-full positions, vacant heads and acting heads', () => {
    const gap = new Map<string, { need: number; filled: number; surplus: number }>();
    for (const [code, post] of positions) {
      const dinas = dinasOfUnit.get(cell(post, 'unit_code')) ?? '';
      const sum = gap.get(dinas) ?? { need: 0, filled: 0, surplus: 0 };
      const holders = filled.get(code) ?? 0;
      sum.need += Number(cell(post, 'need'));
      sum.filled += holders;
      sum.surplus += Math.max(0, holders - Number(cell(post, 'need')));
      gap.set(dinas, sum);
    }
    const shares = [...gap.values()].map(({ need, filled: holders }) => 1 - holders / need);
    expect(shares.filter((share) => share > 0.38).length).toBeGreaterThanOrEqual(3);
    expect(shares.filter((share) => share < 0.1).length).toBeGreaterThanOrEqual(2);
    expect([...gap.values()].reduce((sum, { surplus }) => sum + surplus, 0)).toBeGreaterThan(50);
    const vacant = files.POSITIONS.filter((row) => cell(row, 'is_head') === 'true' && !filled.has(cell(row, 'code')));
    const acting = new Set(files.ASSIGNMENTS.filter((row) => cell(row, 'kind') === 'PLT').map((row) => cell(row, 'position_code')));
    expect(vacant.filter((row) => acting.has(cell(row, 'code'))).length).toBeGreaterThan(10);
    expect(vacant.filter((row) => !acting.has(cell(row, 'code'))).length).toBeGreaterThan(10);
    expect(files.ASSIGNMENTS.some((row) => cell(row, 'kind') === 'PLH')).toBe(true);
  });

  it.each(['PUSKESMAS', 'SEKOLAH'])('needs a large %s half as much again as a small one, and not all of them the same', (kind) => {
    const kindOf = new Map(files.UNITS.map((row) => [cell(row, 'code'), cell(row, 'kind')]));
    const needs = new Map<string, number>();
    for (const row of files.POSITIONS) {
      const unit = cell(row, 'unit_code');
      if (kindOf.get(unit) === kind) needs.set(unit, (needs.get(unit) ?? 0) + Number(cell(row, 'need')));
    }
    const sizes = [...needs.values()].sort((a, b) => a - b);
    expect(sizes.at(-Math.ceil(sizes.length / 10))!).toBeGreaterThan(1.5 * sizes[Math.floor(sizes.length / 10)]!);
    expect(Math.max(...count(sizes, String).values()) / sizes.length).toBeLessThan(0.35);
  });

  it('names positions as the official lists do', () => {
    const functional = new Set(referenceRows('jabatan_fungsional.csv').map((row) => column(row, 'nama_jabatan')));
    const clerks = new Set(referenceRows('jabatan_pelaksana.csv').map((row) => column(row, 'nomenklatur')));
    for (const row of files.POSITIONS) {
      const family = cell(row, 'title').replace(/ (Ahli (Utama|Madya|Muda|Pertama)|Penyelia|Mahir|Terampil|Pemula)$/, '');
      if (cell(row, 'kind') === 'PELAKSANA') expect(clerks).toContain(cell(row, 'title'));
      if (cell(row, 'kind') === 'FUNGSIONAL' && cell(row, 'is_head') === 'false') expect(functional).toContain(family);
    }
  });

  it('has every evaluation made by the direct superior', () => {
    const holders = new Map<string, PositionHolder[]>();
    for (const row of files.ASSIGNMENTS) {
      if (cell(row, 'valid_from') > TODAY || (cell(row, 'valid_to') !== '' && cell(row, 'valid_to') < TODAY)) continue;
      const list = holders.get(cell(row, 'position_code')) ?? [];
      list.push({ employeeId: cell(row, 'nip'), kind: cell(row, 'kind') as PositionHolder['kind'], tmt: cell(row, 'tmt') });
      holders.set(cell(row, 'position_code'), list);
    }
    const tree = new Map([...positions].map(([code, row]) => [code, { superiorPositionId: cell(row, 'superior_code') || null }]));
    for (const row of files.EVALUATIONS) {
      const nip = cell(row, 'nip');
      const path = findSuperior({ employeeId: nip, positionId: cell(present.get(nip), 'position_code'), positions: tree, holders });
      expect(path.superiorEmployeeId).toBe(cell(row, 'evaluator_nip'));
    }
  });

  it('dates the steps of each evaluation in their order, none in the future', () => {
    const broken = files.EVALUATIONS.filter((row) => {
      const done = ['started_on', 'submitted_on', 'sealed_on'].map((name) => cell(row, name)).filter((day) => day !== '');
      const steps = { draft: 1, submitted: 2, sealed: 3 }[cell(row, 'state')];
      return done.length !== steps || [...done].sort().join() !== done.join() || done.some((day) => day > TODAY);
    });
    expect(broken).toEqual([]);
  });

  it('has nearly finished the quarter before, and has dinas far ahead and far behind in this one', () => {
    const [previous, current] = government.periods.map(({ label }) => label);
    const dinasOf = (nip: string): string => dinasOfUnit.get(cell(positions.get(cell(present.get(nip), 'position_code')), 'unit_code')) ?? '';
    const people = count(present.keys(), dinasOf);
    const sealed = files.EVALUATIONS.filter((row) => cell(row, 'period') === previous && cell(row, 'state') === 'sealed');
    expect(sealed.length / files.EMPLOYEES.length).toBeGreaterThan(0.85);
    const begun = count(
      files.EVALUATIONS.filter((row) => cell(row, 'period') === current),
      (row) => dinasOf(cell(row, 'nip')),
    );
    const shares = [...people].map(([dinas, number]) => (begun.get(dinas) ?? 0) / number);
    expect(Math.max(...shares)).toBeGreaterThan(0.55);
    expect(Math.min(...shares)).toBeLessThan(0.05);
  });

  it('offers accounts whose people exist and hold the part they are shown in', () => {
    const titles = new Map(
      government.accounts.map(({ username, nip }) => [username.split('.')[0], cell(positions.get(cell(present.get(nip ?? ''), 'position_code')), 'title')]),
    );
    expect(titles.get('sekda')).toBe('Sekretaris Daerah');
    expect(titles.get('kepaladinas')).toBe('Kepala Dinas Kesehatan');
    expect(titles.get('atasan')).toMatch(/^Kepala Bidang/);
    expect(new Set(government.accounts.map(({ nip }) => nip)).size).toBe(5);
    const superior = government.accounts.find(({ username }) => username.startsWith('atasan'))?.nip;
    const [previous, current] = government.periods.map(({ label }) => label);
    const team = (period: string | undefined): Row[] =>
      files.EVALUATIONS.filter((row) => cell(row, 'evaluator_nip') === superior && cell(row, 'period') === period);
    expect(team(previous).length).toBeGreaterThanOrEqual(4);
    expect(
      team(current)
        .map((row) => cell(row, 'state'))
        .sort(),
    ).toEqual(['draft', 'draft', 'submitted']);
  });
});

it('has one account for integrators and one for administrators, tied to no employee', () => {
  expect(SHARED_DEMO_ACCOUNTS.map(({ role, nip }) => [role, nip])).toEqual([
    ['INTEGRATOR', null],
    ['ADMIN', null],
  ]);
});
