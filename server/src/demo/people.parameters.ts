/** What kind of work a position is, which decides who holds it: sex, education and age differ by it. */
export type Trade = 'STRUCTURAL' | 'TEACHING' | 'HEALTH' | 'TECHNICAL' | 'CLERICAL';

/** Share of women by family of functional post, then by trade (Kabupaten Bandung 2026: teachers 70%, health 77%, managers 33%). */
export const WOMEN_BY_FAMILY: Readonly<Record<string, number>> = {
  Guru: 0.72,
  Perawat: 0.68,
  Bidan: 1,
  Dokter: 0.62,
  'Dokter Gigi': 0.78,
  Apoteker: 0.82,
  'Asisten Apoteker': 0.85,
  Nutrisionis: 0.88,
  'Tenaga Sanitasi Lingkungan': 0.65,
  'Tenaga Promosi Kesehatan': 0.75,
  'Pranata Laboratorium Kesehatan': 0.75,
  'Perekam Medis': 0.75,
  'Pemadam Kebakaran': 0.04,
  'Polisi Pamong Praja': 0.14,
  'Penguji Kendaraan Bermotor': 0.06,
  'Pengelola Umum Operasional': 0.06,
  'Pranata Trantibum': 0.12,
  'Operator Alat Berat': 0.02,
  'Petugas Lalu Lintas dan Angkutan Transportasi': 0.1,
};
export const WOMEN_BY_TRADE: Readonly<Record<Trade, number>> = {
  STRUCTURAL: 0.34,
  TEACHING: 0.55,
  HEALTH: 0.7,
  TECHNICAL: 0.45,
  CLERICAL: 0.32,
};

/** How readily an entry-level seat is held by a PPPK: teachers and nurses were hired so, clerks hardly. */
export const PPPK_PULL: Readonly<Record<Trade, number>> = { STRUCTURAL: 0, TEACHING: 1, HEALTH: 0.75, TECHNICAL: 0.5, CLERICAL: 0.09 };

/** Years of service still ahead: from, to, and the bend of the curve (1 = even, below 1 = more young people). */
export type CareerSpan = readonly [from: number, to: number, bend: number];

export const YEARS_LEFT: Readonly<Record<string, CareerSpan>> = {
  II_A: [1.5, 7, 1],
  II_B: [0.05, 10, 1],
  III_A: [0.05, 14, 1],
  III_B: [0.05, 18, 0.95],
  IV_A: [0.05, 20, 0.95],
  IV_B: [0.05, 22, 0.9],
  AHLI_MADYA: [0.03, 15, 1.3],
  AHLI_MUDA: [0.03, 20, 1.1],
  AHLI_PERTAMA: [6, 32, 0.8],
  PENYELIA: [0.03, 16, 1.1],
  MAHIR: [3, 24, 0.8],
  TERAMPIL: [9, 32, 0.8],
  PEMULA: [12, 34, 0.8],
  CLERK: [0.03, 28, 1],
  PPPK: [0.1, 32, 0.8],
  CPNS: [26, 34, 1],
};

type Shares = readonly (readonly [string, number])[];

/** Education of holders by what the seat is; levels and shares steer the total towards that of Kabupaten Bandung. */
export const EDUCATION_SHARES: Readonly<Record<string, Shares>> = {
  II_A: [
    ['S2', 0.8],
    ['S3', 0.2],
  ],
  II_B: [
    ['S2', 0.75],
    ['S1', 0.2],
    ['S3', 0.05],
  ],
  III_A: [
    ['S2', 0.55],
    ['S1', 0.44],
    ['S3', 0.01],
  ],
  III_B: [
    ['S2', 0.48],
    ['S1', 0.5],
    ['D4', 0.02],
  ],
  IV_A: [
    ['S1', 0.68],
    ['S2', 0.28],
    ['D4', 0.04],
  ],
  IV_B: [
    ['S1', 0.8],
    ['S2', 0.13],
    ['D3', 0.05],
    ['D4', 0.02],
  ],
  TEACHING_MADYA: [
    ['S1', 0.84],
    ['S2', 0.155],
    ['S3', 0.005],
  ],
  TEACHING: [
    ['S1', 0.945],
    ['S2', 0.045],
    ['D2', 0.006],
    ['D3', 0.004],
  ],
  Dokter: [
    ['S1', 0.72],
    ['S2', 0.28],
  ],
  'Dokter Gigi': [
    ['S1', 0.9],
    ['S2', 0.1],
  ],
  EXPERT_HEALTH: [
    ['S1', 0.78],
    ['D4', 0.16],
    ['S2', 0.06],
  ],
  SKILLED: [
    ['D3', 0.9],
    ['D4', 0.03],
    ['SMA', 0.06],
    ['D1', 0.01],
  ],
  EXPERT: [
    ['S1', 0.74],
    ['S2', 0.22],
    ['D4', 0.04],
  ],
  CLERK_S1: [
    ['S1', 0.94],
    ['S2', 0.03],
    ['D4', 0.03],
  ],
  CLERK_D3: [
    ['D3', 0.8],
    ['S1', 0.12],
    ['SMA', 0.08],
  ],
  CLERK_SMA: [
    ['SMA', 0.92],
    ['D3', 0.03],
    ['D1', 0.01],
    ['S1', 0.04],
  ],
  CLERK_SD: [
    ['SMP', 0.55],
    ['SD', 0.45],
  ],
  PEMULA: [['SMA', 1]],
};
