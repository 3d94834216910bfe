import { HOSPITAL_WARDS, INPATIENT_WARD, PUSKESMAS_STAFF, type StaffRow } from './medical-staff.parameters.ts';
import { addClerk, addFunctional, addFunctionalHead, addManager, addUnit, type DinasPlan, type PositionPlan, type UnitPlan } from './organization.plan.ts';
import { Random } from './random.ts';

export function planPuskesmas(dinas: DinasPlan, root: UnitPlan, names: readonly string[]): void {
  const head = root.head;
  if (head === null) throw new Error(`${dinas.name} has no head`);
  names.forEach((name, index) => {
    const unit = addUnit(dinas, root, `Puskesmas ${name}`, 'PUSKESMAS');
    const lead = addFunctionalHead(unit, `Kepala Puskesmas ${name}`, index % 3 === 0 ? 'AHLI_MADYA' : 'AHLI_MUDA', 'HEALTH', head);
    addManager(unit, `Kepala Tata Usaha Puskesmas ${name}`, 'IV_B', lead, false);
    addMedicalStaff(unit, staffOf(name));
    addClerk(unit, 'Pengadministrasi Perkantoran', 1.6);
    addClerk(unit, 'Operator Layanan Kesehatan', 1);
  });
}

/** Families of posts that a puskesmas with beds has more of, since somebody is there at night. */
const AT_NIGHT = new Set(['Perawat', 'Bidan']);
const WITH_BEDS = 0.3;

/**
 * A puskesmas serves a crowded kecamatan or a few kelurahan, and some have beds: no two need the same people. By its own seed,
 * so that one more or less of them moves nobody elsewhere.
 */
function staffOf(name: string): readonly StaffRow[] {
  const random = new Random(`puskesmas ${name}`);
  const size = random.between(0.62, 1.3);
  const nights = random.chance(WITH_BEDS) ? random.between(1.5, 1.9) : 1;
  return PUSKESMAS_STAFF.map(([family, level, weight, field]): StaffRow => [family, level, weight * size * (AT_NIGHT.has(family) ? nights : 1), field]);
}

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
