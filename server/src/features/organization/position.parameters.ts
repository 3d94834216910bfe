/** Managerial kinds, the highest first. */
export const MANAGERIAL_KINDS = ['JPT', 'ADMINISTRATOR', 'PENGAWAS'] as const;
/** Kinds of positions of UU 20/2023: three managerial, then pelaksana and fungsional. */
export const LAWFUL_KINDS = [...MANAGERIAL_KINDS, 'PELAKSANA', 'FUNGSIONAL'] as const;
/** And whatever else files write: the law says nothing of it, so nothing follows from it. */
export const POSITION_KINDS = [...LAWFUL_KINDS, 'LAINNYA'] as const;
export type LawfulKind = (typeof LAWFUL_KINDS)[number];
export type PositionKind = (typeof POSITION_KINDS)[number];

/** Levels of functional positions (PP 11/2017), the highest first in each of the two lines. */
export const JENJANG = ['AHLI_UTAMA', 'AHLI_MADYA', 'AHLI_MUDA', 'AHLI_PERTAMA', 'PENYELIA', 'MAHIR', 'TERAMPIL', 'PEMULA'] as const;
