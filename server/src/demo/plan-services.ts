import type { Kecamatan } from './dinas-roster.ts';
import { apportion } from './apportion.ts';
import { addClerk, addFunctional, addFunctionalHead, addManager, addUnit, type DinasPlan, type PositionPlan, type UnitPlan } from './organization-plan.ts';

export function planKecamatan(dinas: DinasPlan, { kelurahan }: Kecamatan, sekda: PositionPlan): void {
  const root = addUnit(dinas, null, dinas.name, 'KECAMATAN');
  const place = dinas.name.slice('Kecamatan '.length);
  const camat = addManager(root, `Camat ${place}`, 'III_A', sekda);
  const secretariat = addUnit(dinas, root, 'Sekretariat Kecamatan', 'SEKRETARIAT');
  const secretary = addManager(secretariat, `Sekretaris Kecamatan ${place}`, 'III_B', camat);
  for (const name of ['Umum dan Kepegawaian', 'Program dan Keuangan']) {
    const section = addUnit(dinas, secretariat, `Subbagian ${name}`, 'SUBBAGIAN');
    addManager(section, `Kepala Subbagian ${name}`, 'IV_B', secretary);
    addClerk(section, 'Pengadministrasi Perkantoran', 1.4);
    addClerk(section, 'Pengolah Data dan Informasi', 1);
  }
  for (const name of ['Pemerintahan', 'Ketenteraman dan Ketertiban', 'Pemberdayaan Masyarakat', 'Kesejahteraan Sosial', 'Pelayanan Umum']) {
    const section = addUnit(dinas, root, `Seksi ${name}`, 'SEKSI');
    addManager(section, `Kepala Seksi ${name}`, 'IV_A', camat);
    addClerk(section, name === 'Ketenteraman dan Ketertiban' ? 'Pranata Trantibum' : 'Pengadministrasi Perkantoran', 0.8);
    addClerk(section, 'Penata Kelola Pemerintahan', 0.7);
  }
  for (const name of kelurahan) planKelurahan(dinas, root, name, camat);
}

function planKelurahan(dinas: DinasPlan, root: UnitPlan, name: string, camat: PositionPlan): void {
  const unit = addUnit(dinas, root, `Kelurahan ${name}`, 'KELURAHAN');
  const lurah = addManager(unit, `Lurah ${name}`, 'IV_A', camat);
  addManager(unit, `Sekretaris Kelurahan ${name}`, 'IV_B', lurah, false);
  for (const task of ['Pemerintahan', 'Ketenteraman dan Ketertiban', 'Pemberdayaan Masyarakat']) {
    addManager(unit, `Kepala Seksi ${task} Kelurahan ${name}`, 'IV_B', lurah, false);
  }
  addClerk(unit, 'Pengadministrasi Perkantoran', 1.1);
  addClerk(unit, 'Pengolah Data dan Informasi', 0.5);
}

export function planPuskesmas(dinas: DinasPlan, root: UnitPlan, names: readonly string[]): void {
  const head = root.head;
  if (head === null) throw new Error(`${dinas.name} has no head`);
  names.forEach((name, index) => {
    const unit = addUnit(dinas, root, `Puskesmas ${name}`, 'PUSKESMAS');
    const lead = addFunctionalHead(unit, `Kepala Puskesmas ${name}`, index % 3 === 0 ? 'AHLI_MADYA' : 'AHLI_MUDA', 'HEALTH', head);
    addManager(unit, `Kepala Tata Usaha Puskesmas ${name}`, 'IV_B', lead, false);
    addMedicalStaff(unit, PUSKESMAS_STAFF);
    addClerk(unit, 'Pengadministrasi Perkantoran', 1.6);
    addClerk(unit, 'Operator Layanan Kesehatan', 1);
  });
}

type StaffRow = readonly [family: string, level: Parameters<typeof addFunctional>[2], weight: number, field: string];

const PUSKESMAS_STAFF: readonly StaffRow[] = [
  ['Dokter', 'AHLI_PERTAMA', 1.6, 'Kedokteran'],
  ['Dokter', 'AHLI_MUDA', 1, 'Kedokteran'],
  ['Dokter', 'AHLI_MADYA', 0.5, 'Kedokteran'],
  ['Dokter Gigi', 'AHLI_PERTAMA', 0.8, 'Kedokteran Gigi'],
  ['Dokter Gigi', 'AHLI_MUDA', 0.5, 'Kedokteran Gigi'],
  ['Perawat', 'TERAMPIL', 5, 'Keperawatan'],
  ['Perawat', 'MAHIR', 2.2, 'Keperawatan'],
  ['Perawat', 'PENYELIA', 1.8, 'Keperawatan'],
  ['Perawat', 'AHLI_PERTAMA', 3, 'Keperawatan'],
  ['Perawat', 'AHLI_MUDA', 1, 'Keperawatan'],
  ['Bidan', 'TERAMPIL', 5, 'Kebidanan'],
  ['Bidan', 'MAHIR', 2.4, 'Kebidanan'],
  ['Bidan', 'PENYELIA', 1.8, 'Kebidanan'],
  ['Bidan', 'AHLI_PERTAMA', 2, 'Kebidanan'],
  ['Bidan', 'AHLI_MUDA', 0.8, 'Kebidanan'],
  ['Apoteker', 'AHLI_PERTAMA', 0.9, 'Farmasi'],
  ['Asisten Apoteker', 'TERAMPIL', 1, 'Farmasi'],
  ['Nutrisionis', 'TERAMPIL', 1, 'Gizi'],
  ['Tenaga Sanitasi Lingkungan', 'TERAMPIL', 1, 'Kesehatan Lingkungan'],
  ['Tenaga Promosi Kesehatan', 'AHLI_PERTAMA', 1, 'Kesehatan Masyarakat'],
  ['Pranata Laboratorium Kesehatan', 'TERAMPIL', 1, 'Analis Kesehatan'],
  ['Perekam Medis', 'TERAMPIL', 0.8, 'Rekam Medis'],
];

/** Wards and installations of a hospital, by the bidang they belong to. */
const HOSPITAL_WARDS: Readonly<Record<string, Readonly<Record<string, readonly StaffRow[]>>>> = {
  'Pelayanan Medik': {
    'Instalasi Gawat Darurat': [
      ['Dokter', 'AHLI_PERTAMA', 5, 'Kedokteran'],
      ['Dokter', 'AHLI_MUDA', 2, 'Kedokteran'],
      ['Perawat', 'TERAMPIL', 6, 'Keperawatan'],
      ['Perawat', 'AHLI_PERTAMA', 4, 'Keperawatan'],
    ],
    'Instalasi Rawat Jalan': [
      ['Dokter', 'AHLI_MUDA', 5, 'Kedokteran'],
      ['Dokter', 'AHLI_MADYA', 4, 'Kedokteran'],
      ['Dokter Gigi', 'AHLI_MUDA', 1.2, 'Kedokteran Gigi'],
      ['Perawat', 'MAHIR', 4, 'Keperawatan'],
    ],
    'Instalasi Bedah Sentral': [
      ['Dokter', 'AHLI_MUDA', 3, 'Kedokteran'],
      ['Dokter', 'AHLI_MADYA', 2, 'Kedokteran'],
      ['Penata Anestesi', 'AHLI_PERTAMA', 2, 'Keperawatan Anestesi'],
      ['Perawat', 'AHLI_MUDA', 4, 'Keperawatan'],
    ],
    'Ruang Kebidanan': [
      ['Bidan', 'TERAMPIL', 6, 'Kebidanan'],
      ['Bidan', 'MAHIR', 4, 'Kebidanan'],
      ['Bidan', 'AHLI_MUDA', 2, 'Kebidanan'],
      ['Dokter', 'AHLI_MUDA', 1.5, 'Kedokteran'],
    ],
  },
  'Penunjang Medik dan Nonmedik': {
    'Instalasi Farmasi': [
      ['Apoteker', 'AHLI_PERTAMA', 3, 'Farmasi'],
      ['Apoteker', 'AHLI_MUDA', 1.5, 'Farmasi'],
      ['Asisten Apoteker', 'TERAMPIL', 4, 'Farmasi'],
    ],
    'Instalasi Laboratorium': [
      ['Pranata Laboratorium Kesehatan', 'TERAMPIL', 4, 'Analis Kesehatan'],
      ['Pranata Laboratorium Kesehatan', 'MAHIR', 1.5, 'Analis Kesehatan'],
    ],
    'Instalasi Radiologi': [
      ['Radiografer', 'TERAMPIL', 3, 'Radiologi'],
      ['Teknisi Elektromedis', 'TERAMPIL', 1.5, 'Elektromedis'],
    ],
    'Instalasi Gizi': [
      ['Nutrisionis', 'AHLI_PERTAMA', 2, 'Gizi'],
      ['Nutrisionis', 'TERAMPIL', 2, 'Gizi'],
    ],
    'Instalasi Rekam Medis': [
      ['Perekam Medis', 'TERAMPIL', 3, 'Rekam Medis'],
      ['Fisioterapis', 'TERAMPIL', 2, 'Fisioterapi'],
    ],
  },
};

const INPATIENT_WARD: readonly StaffRow[] = [
  ['Perawat', 'TERAMPIL', 7, 'Keperawatan'],
  ['Perawat', 'MAHIR', 4, 'Keperawatan'],
  ['Perawat', 'PENYELIA', 2.2, 'Keperawatan'],
  ['Perawat', 'AHLI_PERTAMA', 5, 'Keperawatan'],
  ['Perawat', 'AHLI_MUDA', 2, 'Keperawatan'],
];

function addMedicalStaff(unit: UnitPlan, rows: readonly StaffRow[]): void {
  for (const [family, level, weight, field] of rows) addFunctional(unit, family, level, weight, { trade: 'HEALTH', field });
}

export function planHospital(dinas: DinasPlan, sekda: PositionPlan, people: number): void {
  const root = addUnit(dinas, null, dinas.name, 'RSUD');
  const director = addFunctionalHead(root, `Direktur ${dinas.name}`, 'AHLI_MADYA', 'HEALTH', sekda);
  const office = addUnit(dinas, root, 'Bagian Tata Usaha', 'BAGIAN');
  const lead = addManager(office, `Kepala Bagian Tata Usaha ${dinas.name}`, 'III_B', director);
  for (const name of ['Umum dan Kepegawaian', 'Keuangan']) {
    const section = addUnit(dinas, office, `Subbagian ${name}`, 'SUBBAGIAN');
    addManager(section, `Kepala Subbagian ${name}`, 'IV_A', lead);
    addClerk(section, 'Pengadministrasi Perkantoran', 4);
    addClerk(section, 'Pengolah Data dan Informasi', 2);
  }
  const inpatient = Array.from({ length: Math.max(3, Math.round(people / 50)) }, (_, index) => [`Ruang Rawat Inap ${index + 1}`, INPATIENT_WARD] as const);
  addWards(dinas, root, director, 'Pelayanan Medik', Object.entries(HOSPITAL_WARDS['Pelayanan Medik'] ?? {}));
  addWards(dinas, root, director, 'Keperawatan', inpatient);
  addWards(dinas, root, director, 'Penunjang Medik dan Nonmedik', Object.entries(HOSPITAL_WARDS['Penunjang Medik dan Nonmedik'] ?? {}));
}

function addWards(dinas: DinasPlan, root: UnitPlan, director: PositionPlan, name: string, wards: readonly (readonly [string, readonly StaffRow[]])[]): void {
  const bidang = addUnit(dinas, root, `Bidang ${name}`, 'BIDANG');
  const lead = addManager(bidang, `Kepala Bidang ${name}`, 'III_B', director);
  addFunctional(bidang, 'Administrator Kesehatan', 'AHLI_MUDA', 1, { trade: 'HEALTH' });
  addClerk(bidang, 'Pengelola Layanan Kesehatan', 1.5);
  for (const [ward, rows] of wards) {
    const unit = addUnit(dinas, bidang, ward, 'LAINNYA');
    addFunctionalHead(unit, `Kepala ${ward}`, 'AHLI_MUDA', 'HEALTH', lead);
    addMedicalStaff(unit, rows);
  }
}

export interface SchoolPlan {
  readonly primary: number;
  readonly junior: number;
  /** Shares of teachers who are Ahli Pertama, Muda, Madya. */
  readonly levels: readonly [number, number, number];
}

/** A coordinator per kecamatan, who leads the heads of its schools, so that no bidang has hundreds of direct reports. */
export function planEducation(dinas: DinasPlan, root: UnitPlan, districts: readonly Kecamatan[], plan: SchoolPlan): void {
  const head = root.head;
  if (head === null) throw new Error(`${dinas.name} has no head`);
  const bidang = dinas.units.find(({ name }) => name.includes('Sekolah Dasar'))?.head ?? head;
  const weights = districts.map(({ kelurahan, desa }) => 2 + kelurahan.length + desa);
  const primary = apportion(plan.primary, weights);
  const junior = apportion(plan.junior, weights);
  districts.forEach(({ name }, index) => {
    const area = addUnit(dinas, root, `Koordinator Wilayah Pendidikan ${name}`, 'LAINNYA');
    const coordinator = addFunctionalHead(area, `Koordinator Wilayah Pendidikan ${name}`, 'AHLI_MADYA', 'TEACHING', bidang);
    addFunctional(area, 'Pengawas Sekolah', 'AHLI_MADYA', 1.2, { trade: 'TEACHING' });
    addClerk(area, 'Pengadministrasi Perkantoran', 0.8);
    for (let number = 1; number <= (primary[index] ?? 0); number += 1) {
      planSchool(dinas, area, `SDN ${number} ${name}`, coordinator, 12, plan.levels, PRIMARY_FIELDS);
    }
    for (let number = 1; number <= (junior[index] ?? 0); number += 1) {
      planSchool(dinas, area, `SMPN ${number} ${name}`, coordinator, 34, plan.levels, JUNIOR_FIELDS);
    }
  });
}

const PRIMARY_FIELDS = ['Pendidikan Guru Sekolah Dasar', 'Pendidikan Guru Sekolah Dasar', 'Pendidikan Jasmani', 'Pendidikan Agama Islam'];
const JUNIOR_FIELDS = ['Pendidikan Matematika', 'Pendidikan Bahasa Indonesia', 'Pendidikan Ilmu Pengetahuan Alam', 'Pendidikan Bahasa Inggris'];

function planSchool(
  dinas: DinasPlan,
  parent: UnitPlan,
  name: string,
  superior: PositionPlan,
  teachers: number,
  [first, middle, upper]: SchoolPlan['levels'],
  fields: readonly string[],
): void {
  const unit = addUnit(dinas, parent, name, 'SEKOLAH');
  const last = unit.code.charCodeAt(unit.code.length - 1);
  const field = fields[last % fields.length] ?? 'Pendidikan';
  addFunctionalHead(unit, `Kepala ${name}`, last % 2 === 0 ? 'AHLI_MADYA' : 'AHLI_MUDA', 'TEACHING', superior);
  addFunctional(unit, 'Guru', 'AHLI_PERTAMA', teachers * first, { trade: 'TEACHING', field });
  addFunctional(unit, 'Guru', 'AHLI_MUDA', teachers * middle, { trade: 'TEACHING', field });
  addFunctional(unit, 'Guru', 'AHLI_MADYA', teachers * upper, { trade: 'TEACHING', field });
  addClerk(unit, 'Pengadministrasi Perkantoran', teachers * 0.035);
  addClerk(unit, 'Pengelola Umum Operasional', teachers * 0.02);
}
