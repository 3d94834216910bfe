import type { LawfulPositionKind } from '../features/staffing/retirement.rules.ts';

export type Rank = 'II_A' | 'II_B' | 'III_A' | 'III_B' | 'IV_A' | 'IV_B';
export type FunctionalLevel = 'AHLI_MADYA' | 'AHLI_MUDA' | 'AHLI_PERTAMA' | 'PENYELIA' | 'MAHIR' | 'TERAMPIL' | 'PEMULA';

interface RankGrade {
  readonly kind: LawfulPositionKind;
  /** Plausible kelas jabatan; the real one is in each region's own decree, so the demo does not claim it. */
  readonly positionClass: number;
  /** Lowest to highest golongan of a holder (practice of the BKN tables). */
  readonly golongan: readonly string[];
}

export const RANKS: Readonly<Record<Rank, RankGrade>> = {
  II_A: { kind: 'JPT', positionClass: 15, golongan: ['IV/c', 'IV/d'] },
  II_B: { kind: 'JPT', positionClass: 14, golongan: ['IV/a', 'IV/b', 'IV/c'] },
  III_A: { kind: 'ADMINISTRATOR', positionClass: 12, golongan: ['III/d', 'IV/a', 'IV/b'] },
  III_B: { kind: 'ADMINISTRATOR', positionClass: 11, golongan: ['III/c', 'III/d', 'IV/a'] },
  IV_A: { kind: 'PENGAWAS', positionClass: 9, golongan: ['III/b', 'III/c', 'III/d'] },
  IV_B: { kind: 'PENGAWAS', positionClass: 8, golongan: ['III/a', 'III/b', 'III/c'] },
};

interface LevelGrade {
  readonly label: string;
  readonly positionClass: number;
  readonly education: string;
  readonly golongan: readonly string[];
}

export const FUNCTIONAL_LEVELS: Readonly<Record<FunctionalLevel, LevelGrade>> = {
  AHLI_MADYA: { label: 'Ahli Madya', positionClass: 11, education: 'S1', golongan: ['IV/a', 'IV/a', 'IV/b', 'IV/b', 'IV/c'] },
  AHLI_MUDA: { label: 'Ahli Muda', positionClass: 9, education: 'S1', golongan: ['III/c', 'III/d'] },
  AHLI_PERTAMA: { label: 'Ahli Pertama', positionClass: 8, education: 'S1', golongan: ['III/a', 'III/b', 'III/b'] },
  PENYELIA: { label: 'Penyelia', positionClass: 8, education: 'D3', golongan: ['III/c', 'III/d'] },
  MAHIR: { label: 'Mahir', positionClass: 7, education: 'D3', golongan: ['III/a', 'III/b'] },
  TERAMPIL: { label: 'Terampil', positionClass: 6, education: 'D3', golongan: ['II/c', 'II/d'] },
  PEMULA: { label: 'Pemula', positionClass: 5, education: 'SMA', golongan: ['II/a', 'II/b'] },
};

/** Golongan of PNS in pelaksana posts by the education that the post asks for. */
export const CLERK_GOLONGAN: Readonly<Record<string, readonly string[]>> = {
  S1: ['III/a', 'III/b', 'III/c', 'III/d'],
  D3: ['II/c', 'II/d', 'III/a', 'III/b', 'III/c'],
  SMA: ['II/a', 'II/b', 'II/c', 'II/d', 'III/a', 'III/b'],
  SD: ['I/c', 'I/d', 'II/a', 'II/b'],
};

/** Golongan of PPPK by education at entry (Perpres 98/2020 and 11/2024; not read, so only used to simulate). */
export const PPPK_GOLONGAN_BY_EDUCATION: Readonly<Record<string, string>> = {
  SD: 'I',
  SMP: 'IV',
  SMA: 'V',
  D1: 'V',
  D2: 'VI',
  D3: 'VII',
  D4: 'IX',
  S1: 'IX',
  S2: 'X',
  S3: 'XI',
};
