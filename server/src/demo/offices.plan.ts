import type { WorkProfile } from './dinas-roster.plan.ts';
import { addClerk, addFunctional, addManager, addUnit, type DinasPlan, type PositionPlan, type UnitPlan } from './organization.plan.ts';
import { column, referenceRows } from './reference-data.reader.ts';

const EXPERT_FAMILIES = new Set(
  referenceRows('jabatan_fungsional.csv')
    .filter((row) => column(row, 'kategori') === 'Keahlian')
    .map((row) => column(row, 'nama_jabatan')),
);

/** Offices that work in shifts and in the street kept their seksi when others gave theirs up for functional posts. */
const KEEPS_SEKSI = new Set(['SATPOL_PP', 'DAMKAR', 'PERHUBUNGAN', 'PEKERJAAN_UMUM']);
const FIELD_WORK = new Set(['SATPOL_PP', 'DAMKAR', 'LINGKUNGAN', 'PERHUBUNGAN', 'PEKERJAAN_UMUM']);

export function planSekretariatDaerah(dinas: DinasPlan, profile: WorkProfile): PositionPlan {
  const root = addUnit(dinas, null, dinas.name, 'SEKRETARIAT');
  const sekda = addManager(root, 'Sekretaris Daerah', 'II_A', null);
  for (const subject of ['Pemerintahan, Hukum dan Politik', 'Ekonomi dan Keuangan', 'Kemasyarakatan dan Sumber Daya Manusia']) {
    addManager(root, `Staf Ahli Bidang ${subject}`, 'II_B', sekda, false);
  }
  addFunctional(root, 'Analis Kebijakan', 'AHLI_MADYA', 0.6);
  const departments: readonly (readonly [string, readonly string[]])[] = [
    ['Pemerintahan dan Kesejahteraan Rakyat', ['Tata Pemerintahan', 'Kesejahteraan Rakyat', 'Hukum']],
    ['Perekonomian dan Pembangunan', ['Perekonomian', 'Administrasi Pembangunan', 'Pengadaan Barang dan Jasa']],
    ['Administrasi Umum', ['Umum', 'Organisasi', 'Protokol dan Komunikasi Pimpinan']],
  ];
  for (const [name, sections] of departments) {
    const unit = addUnit(dinas, root, `Asisten ${name}`, 'ASISTEN');
    const assistant = addManager(unit, `Asisten ${name}`, 'II_B', sekda);
    for (const section of sections) {
      const bagian = addUnit(dinas, unit, `Bagian ${section}`, 'BAGIAN');
      addManager(bagian, `Kepala Bagian ${section}`, 'III_A', assistant);
      addBidangStaff(bagian, profile, 1);
    }
  }
  return sekda;
}

/** A dinas, badan, inspektorat or council secretariat: PP 18/2016, arts. 74-93, by the size it has. */
export function planOffice(dinas: DinasPlan, profile: WorkProfile, sekda: PositionPlan, people: number): UnitPlan {
  const root = addUnit(dinas, null, dinas.name, 'DINAS');
  const head = addManager(root, headTitle(dinas), 'II_B', sekda);
  const [expert] = profile.functional.filter((family) => EXPERT_FAMILIES.has(family));
  if (expert !== undefined) addFunctional(root, expert, 'AHLI_MADYA', 0.7);
  if (dinas.kind === 'SEKRETARIAT_DPRD') planCouncilDepartments(dinas, root, head, profile);
  else {
    addSecretariat(root, head, dinas);
    planBidang(dinas, root, head, profile, people);
  }
  return root;
}

function planCouncilDepartments(dinas: DinasPlan, root: UnitPlan, head: PositionPlan, profile: WorkProfile): void {
  for (const name of profile.bidang) {
    const unit = addUnit(dinas, root, `Bagian ${name}`, 'BAGIAN');
    addManager(unit, `Kepala Bagian ${name}`, 'III_A', head);
    addBidangStaff(unit, profile, 1);
  }
}

function planBidang(dinas: DinasPlan, root: UnitPlan, head: PositionPlan, profile: WorkProfile, people: number): void {
  const count = people < 18 ? 2 : people < 30 ? 3 : 4;
  const isInspectorate = dinas.kind === 'INSPEKTORAT';
  for (const name of isInspectorate ? profile.bidang : profile.bidang.slice(0, count)) {
    const title = isInspectorate ? `Inspektur Pembantu ${name}` : `Kepala Bidang ${name}`;
    const unit = addUnit(dinas, root, isInspectorate ? title : `Bidang ${name}`, isInspectorate ? 'INSPEKTUR_PEMBANTU' : 'BIDANG');
    const lead = addManager(unit, title, isInspectorate ? 'III_A' : 'III_B', head);
    if (KEEPS_SEKSI.has(dinas.work) && people >= 25) addSeksi(dinas, unit, lead, name, profile);
    else addBidangStaff(unit, profile, FIELD_WORK.has(dinas.work) ? 3 : 1);
  }
}

function addSeksi(dinas: DinasPlan, bidang: UnitPlan, lead: PositionPlan, name: string, profile: WorkProfile): void {
  for (const task of ['Operasional', 'Pembinaan']) {
    const seksi = addUnit(dinas, bidang, `Seksi ${task} ${name}`, 'SEKSI');
    addManager(seksi, `Kepala Seksi ${task} ${name}`, 'IV_A', lead);
    addBidangStaff(seksi, profile, task === 'Operasional' ? 3 : 1);
  }
}

function headTitle({ kind, name }: DinasPlan): string {
  if (kind === 'INSPEKTORAT') return 'Inspektur';
  if (kind === 'SEKRETARIAT_DPRD') return 'Sekretaris DPRD';
  return `Kepala ${name}`;
}

export function addSecretariat(root: UnitPlan, head: PositionPlan, dinas: DinasPlan): UnitPlan {
  const unit = addUnit(dinas, root, 'Sekretariat', 'SEKRETARIAT');
  const secretary = addManager(unit, `Sekretaris ${dinas.name}`, 'III_A', head);
  addFunctional(unit, 'Perencana', 'AHLI_MUDA', 0.5);
  for (const name of ['Umum dan Kepegawaian', 'Perencanaan dan Keuangan']) {
    const section = addUnit(dinas, unit, `Subbagian ${name}`, 'SUBBAGIAN');
    addManager(section, `Kepala Subbagian ${name}`, 'IV_A', secretary);
    addClerk(section, 'Penelaah Teknis Kebijakan', 1);
    addClerk(section, 'Pengolah Data dan Informasi', 1.1);
    addClerk(section, 'Pengadministrasi Perkantoran', 1.6);
    if (name.startsWith('Umum')) {
      addFunctional(section, 'Arsiparis', 'TERAMPIL', 0.5);
      addClerk(section, 'Operator Layanan Operasional', 0.8);
    } else addFunctional(section, 'Perencana', 'AHLI_PERTAMA', 0.7);
  }
  return unit;
}

/** Staff of one bidang, bagian or seksi; `clerkFactor` makes field offices heavy in pelaksana. */
export function addBidangStaff(unit: UnitPlan, profile: WorkProfile, clerkFactor: number): void {
  profile.functional.slice(0, 3).forEach((family, index) => {
    const weight = index === 0 ? 1 : 0.6;
    if (EXPERT_FAMILIES.has(family)) {
      addFunctional(unit, family, 'AHLI_MUDA', 0.9 * weight);
      addFunctional(unit, family, 'AHLI_PERTAMA', 1.3 * weight);
    } else {
      addFunctional(unit, family, 'TERAMPIL', 1.6 * weight);
      addFunctional(unit, family, 'MAHIR', weight);
      if (index === 0) addFunctional(unit, family, 'PENYELIA', 0.5);
    }
  });
  addClerk(unit, 'Penelaah Teknis Kebijakan', 1.1);
  addClerk(unit, 'Pengolah Data dan Informasi', 0.9);
  for (const title of profile.clerks) addClerk(unit, title, 0.9 * clerkFactor);
}
