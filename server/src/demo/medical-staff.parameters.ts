import type { FunctionalLevel } from './position-grades.parameters.ts';

/** One functional post of a ward or puskesmas: its weight is its share of the staff. */
export type StaffRow = readonly [family: string, level: FunctionalLevel, weight: number, field: string];

export const PUSKESMAS_STAFF: readonly StaffRow[] = [
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
export const HOSPITAL_WARDS: Readonly<Record<string, Readonly<Record<string, readonly StaffRow[]>>>> = {
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

export const INPATIENT_WARD: readonly StaffRow[] = [
  ['Perawat', 'TERAMPIL', 7, 'Keperawatan'],
  ['Perawat', 'MAHIR', 4, 'Keperawatan'],
  ['Perawat', 'PENYELIA', 2.2, 'Keperawatan'],
  ['Perawat', 'AHLI_PERTAMA', 5, 'Keperawatan'],
  ['Perawat', 'AHLI_MUDA', 2, 'Keperawatan'],
];
