import { wordings } from '../importing/rows/index.ts';
import type { Eselon, Jenjang, PositionKind } from './position.entity.ts';

/** STRUKTURAL is no kind of its own: eselon, title and class decide which it is (position-kind.rules.ts). */
export const POSITION_KIND = wordings<PositionKind | 'STRUKTURAL'>('JPT, Administrator, Pengawas, Pelaksana, Fungsional or Struktural', {
  JPT: [
    'jpt utama',
    'jpt madya',
    'jpt pratama',
    'jabatan pimpinan tinggi',
    'pimpinan tinggi',
    'pimpinan tinggi utama',
    'pimpinan tinggi madya',
    'pimpinan tinggi pratama',
    'jabatan pimpinan tinggi pratama',
    'jabatan pimpinan tinggi madya',
  ],
  ADMINISTRATOR: ['jabatan administrator'],
  PENGAWAS: ['jabatan pengawas'],
  PELAKSANA: ['jabatan pelaksana', 'jfu', 'fungsional umum', 'jabatan fungsional umum'],
  FUNGSIONAL: ['jabatan fungsional', 'jf', 'jft', 'fungsional tertentu', 'jabatan fungsional tertentu', 'fungsional keahlian', 'fungsional keterampilan'],
  STRUKTURAL: ['jabatan struktural', 'manajerial', 'jabatan manajerial'],
});

export const JENJANG = wordings<Jenjang>('Ahli Utama, Ahli Madya, Ahli Muda, Ahli Pertama, Penyelia, Mahir, Terampil or Pemula', {
  AHLI_UTAMA: ['utama'],
  AHLI_MADYA: ['madya'],
  AHLI_MUDA: ['muda'],
  AHLI_PERTAMA: ['pertama'],
  PENYELIA: [],
  MAHIR: ['pelaksana lanjutan'],
  TERAMPIL: ['pelaksana'],
  PEMULA: ['pelaksana pemula'],
});

/** The numbers are SIASN's ids of eselon. */
export const ESELON = wordings<Eselon>('I.a to IV.b', {
  I_A: ['i.a', '11'],
  I_B: ['i.b', '12'],
  II_A: ['ii.a', '21'],
  II_B: ['ii.b', '22'],
  III_A: ['iii.a', '31'],
  III_B: ['iii.b', '32'],
  IV_A: ['iv.a', '41'],
  IV_B: ['iv.b', '42'],
});
