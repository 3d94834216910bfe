import { wordings } from '../importing/rows/index.ts';
import type { Eselon, Jenjang, PositionKind } from './position.entity.ts';

/**
 * STRUKTURAL is no kind of its own: eselon, title and class decide which it is (position-kind.rules.ts). The numbers are
 * SIASN's ids of jenis jabatan, as its clients use them.
 */
export const POSITION_KIND = wordings<PositionKind | 'STRUKTURAL'>(
  { name: 'POSITION_KIND', describes: 'Kinds of positions.', others: 'LAINNYA' },
  'JPT, Administrator, Pengawas, Pelaksana, Fungsional, Struktural or Lainnya',
  {
    JPT: ['jabatan pimpinan tinggi', 'pimpinan tinggi', 'jptp', 'jptm'],
    ADMINISTRATOR: ['administratur'],
    PENGAWAS: [],
    PELAKSANA: ['jfu', 'fungsional umum', 'staf pelaksana', '4'],
    FUNGSIONAL: ['jf', 'jft', 'jf ahli', 'jf keahlian', 'jf terampil', 'jf keterampilan', 'fungsional tertentu', '2'],
    STRUKTURAL: ['manajerial', 'eselon', '1'],
    LAINNYA: ['lain', 'lain-lain'],
  },
  { leads: true, after: ['jabatan'] },
);

export const JENJANG = wordings<Jenjang>(
  { name: 'JENJANG', describes: 'Levels of functional positions.' },
  'Ahli Utama, Ahli Madya, Ahli Muda, Ahli Pertama, Penyelia, Mahir, Terampil or Pemula',
  {
    AHLI_UTAMA: ['utama'],
    AHLI_MADYA: ['madya'],
    AHLI_MUDA: ['muda'],
    AHLI_PERTAMA: ['pertama'],
    PENYELIA: [],
    MAHIR: ['pelaksana lanjutan'],
    TERAMPIL: ['pelaksana'],
    PEMULA: ['pelaksana pemula'],
  },
  { after: ['jenjang', 'tingkat', 'fungsional', 'jf'], none: ['non jenjang', 'tidak ada'] },
);

/** The numbers of two digits are SIASN's ids of eselon. */
export const ESELON = wordings<Eselon>(
  { name: 'ESELON', describes: 'Levels of structural positions.' },
  'I.a, I.b, II.a, II.b, III.a, III.b, IV.a, IV.b, V.a or Non Eselon',
  {
    I_A: ['i.a', '1a', '11'],
    I_B: ['i.b', '1b', '12'],
    II_A: ['ii.a', '2a', '21'],
    II_B: ['ii.b', '2b', '22'],
    III_A: ['iii.a', '3a', '31'],
    III_B: ['iii.b', '3b', '32'],
    IV_A: ['iv.a', '4a', '41'],
    IV_B: ['iv.b', '4b', '42'],
    V_A: ['v.a', '5a', '51'],
  },
  { after: ['eselon', 'esel', 'esl'], none: ['non eselon', 'non', 'bukan eselon', 'tidak ada', '99'] },
);
