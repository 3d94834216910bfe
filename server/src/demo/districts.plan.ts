import type { Kecamatan } from './dinas-roster.plan.ts';
import { addClerk, addManager, addUnit, type DinasPlan, type PositionPlan, type UnitPlan } from './organization.plan.ts';

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
