import type { LocalDate } from '../rules/local-date.ts';
import type { GovernmentFacts } from './governments.parameters.ts';
import type { DinasPlan } from './organization.plan.ts';
import { column, listColumn, referenceRows, type ReferenceRow } from './reference-data.reader.ts';

/** What a dinas of one kind of work is made of, wherever it stands. */
export interface WorkProfile {
  readonly bidang: readonly string[];
  readonly functional: readonly string[];
  readonly clerks: readonly string[];
  readonly field: string;
  /** People in the matching offices of Kabupaten Bandung, 9 August 2026. */
  readonly bandungPeople: number;
}

export interface Kecamatan {
  readonly name: string;
  readonly kelurahan: readonly string[];
  readonly desa: number;
}

function bandungPeople(offices: readonly string[]): number {
  return referenceRows('asn_per_opd_kab_bandung_2026.csv')
    .filter((row) => offices.includes(column(row, 'perangkat_daerah')))
    .reduce((sum, row) => sum + Number(column(row, 'jumlah_asn')), 0);
}

export function workProfiles(): ReadonlyMap<string, WorkProfile> {
  return new Map(referenceRows('fungsi.csv').map((row) => [column(row, 'fungsi'), profileOf(row)]));
}

function profileOf(row: ReferenceRow): WorkProfile {
  return {
    bidang: listColumn(row, 'bidang'),
    functional: listColumn(row, 'jabatan_fungsional'),
    clerks: listColumn(row, 'jabatan_pelaksana'),
    field: column(row, 'jurusan'),
    bandungPeople: bandungPeople(listColumn(row, 'pembanding_kab_bandung')),
  };
}

function kindOf(work: string, name: string): string {
  switch (work) {
    case 'SETDA':
      return 'SEKRETARIAT_DAERAH';
    case 'SETWAN':
      return 'SEKRETARIAT_DPRD';
    case 'INSPEKTORAT':
    case 'SATPOL_PP':
    case 'RSUD':
      return work;
    default:
      return name.startsWith('Badan') ? 'BADAN' : 'DINAS';
  }
}

const dinasCode = (number: number): string => String(number).padStart(2, '0');

/** Sekretariat Daerah first, then every office of the list, then the kecamatan: all still without units. */
export function emptyDinasList(facts: GovernmentFacts, profiles: ReadonlyMap<string, WorkProfile>, asOf: LocalDate): DinasPlan[] {
  const offices = referenceRows('perangkat_daerah.csv').filter((row) => column(row, 'daerah') === facts.name);
  const listed = offices.map((row, index): DinasPlan => {
    const work = column(row, 'fungsi');
    const name = column(row, 'nama');
    return {
      code: dinasCode(index + 1),
      name,
      shortName: column(row, 'singkatan'),
      kind: kindOf(work, name),
      work,
      field: profiles.get(work)?.field ?? '',
      since: column(row, 'berlaku_sejak') || facts.postsSince,
      asOf,
      units: [],
      positions: [],
    };
  });
  const districts = kecamatanOf(facts).map(({ name }, index): DinasPlan => ({
    code: dinasCode(listed.length + index + 1),
    name: `Kecamatan ${name}`,
    shortName: `Kec. ${name}`,
    kind: 'KECAMATAN',
    work: 'KECAMATAN',
    field: 'Ilmu Pemerintahan',
    since: facts.postsSince,
    asOf,
    units: [],
    positions: [],
  }));
  return [...listed, ...districts];
}

export function kecamatanOf(facts: GovernmentFacts): Kecamatan[] {
  const rows = referenceRows('wilayah.csv').filter((row) => column(row, 'kabkota') === facts.name);
  const desa = referenceRows('desa_per_kecamatan.csv').filter((row) => column(row, 'kabkota') === facts.name);
  return rows
    .filter((row) => column(row, 'tingkat') === 'kecamatan')
    .map((row) => ({
      name: column(row, 'nama'),
      kelurahan: rows
        .filter((place) => column(place, 'tingkat') === 'kelurahan' && column(place, 'kecamatan') === column(row, 'nama'))
        .map((place) => column(place, 'nama')),
      desa: Number(desa.find((place) => column(place, 'kecamatan') === column(row, 'nama'))?.jumlah_desa ?? 0),
    }));
}

/** Puskesmas that a source names, with one per kecamatan added where the sources are known to be incomplete. */
export function puskesmasOf(facts: GovernmentFacts): string[] {
  const named = referenceRows('faskes.csv')
    .filter((row) => column(row, 'daerah') === facts.name)
    .map((row) => column(row, 'nama'));
  const complete = facts.name === 'Kota Medan' || facts.name === 'Kota Mataram';
  const added = complete
    ? []
    : kecamatanOf(facts)
        .map(({ name }) => name)
        .filter((name) => !named.includes(name));
  return [...named, ...added];
}
