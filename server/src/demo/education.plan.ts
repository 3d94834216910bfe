import { apportion } from './apportion.rules.ts';
import type { Kecamatan } from './dinas-roster.plan.ts';
import { addClerk, addFunctional, addFunctionalHead, addUnit, type DinasPlan, type PositionPlan, type UnitPlan } from './organization.plan.ts';
import { Random } from './random.ts';

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
  usual: number,
  [first, middle, upper]: SchoolPlan['levels'],
  fields: readonly string[],
): void {
  const unit = addUnit(dinas, parent, name, 'SEKOLAH');
  // As many teachers as its classes ask for: a small school on the edge of town is half of a large one in its middle.
  const classes = new Random(`school ${dinas.code} ${name}`).between(0.6, 1.4);
  const teachers = usual * classes;
  const last = unit.code.charCodeAt(unit.code.length - 1);
  const field = fields[last % fields.length] ?? 'Pendidikan';
  addFunctionalHead(unit, `Kepala ${name}`, last % 2 === 0 ? 'AHLI_MADYA' : 'AHLI_MUDA', 'TEACHING', superior);
  addFunctional(unit, 'Guru', 'AHLI_PERTAMA', teachers * first, { trade: 'TEACHING', field });
  addFunctional(unit, 'Guru', 'AHLI_MUDA', teachers * middle, { trade: 'TEACHING', field });
  addFunctional(unit, 'Guru', 'AHLI_MADYA', teachers * upper, { trade: 'TEACHING', field });
  addClerk(unit, 'Pengadministrasi Perkantoran', teachers * 0.035);
  addClerk(unit, 'Pengelola Umum Operasional', teachers * 0.02);
}
