import { wordings } from '../importing/rows/index.ts';
import type { EducationLevel } from './education-level.types.ts';

/** The two digits are BKN's codes of tingkat pendidikan, as its clients use them; they were not read in a regulation. */
export const EDUCATION = wordings<EducationLevel>(
  { name: 'EDUCATION_LEVEL', describes: 'Levels of education.' },
  'SD, SMP, SMA, D1, D2, D3, D4, S1, S2 or S3',
  {
    SD: ['sekolah dasar', 'mi', 'paket a', 'sd sederajat', '05', '5'],
    SMP: ['sltp', 'mts', 'sltp kejuruan', 'sekolah menengah pertama', 'paket b', '10', '12'],
    SMA: [
      'slta',
      'smk',
      'smu',
      'ma',
      'stm',
      'smea',
      'spg',
      'spk',
      'slta kejuruan',
      'slta keguruan',
      'sma/smk',
      'sekolah menengah atas',
      'sekolah menengah kejuruan',
      'madrasah aliyah',
      'paket c',
      '15',
      '17',
      '18',
    ],
    D1: ['d i', 'di', 'diploma 1', 'diploma i', 'diploma satu', '20'],
    D2: ['d ii', 'dii', 'diploma 2', 'diploma ii', 'diploma dua', '25'],
    D3: ['d iii', 'diii', 'diploma 3', 'diploma iii', 'diploma tiga', 'diploma iii/sarjana muda', 'sarjana muda', 'akademi', 'ahli madya', '30'],
    // A position that asks for "S-1/D-IV" is open to holders of a D-IV: the lower of the two.
    D4: ['d iv', 'div', 'diploma 4', 'diploma iv', 'diploma empat', 's1/d4', 's1/div', 'd4/s1', 'div/s1', 'sarjana/diploma iv', 'sarjana terapan', '35'],
    // A profession is learned after the sarjana and counts with it (KKNI puts it between S1 and S2).
    S1: ['s-i', 'sarjana', 's1/sarjana', 'strata 1', 'strata i', 'strata satu', 'profesi', 'ners', 'dokter', 'apoteker', '40'],
    S2: [
      's-ii',
      'magister',
      'pascasarjana',
      's2/magister',
      'strata 2',
      'strata ii',
      'strata dua',
      'spesialis',
      'dokter spesialis',
      'dokter gigi spesialis',
      'magister terapan',
      '45',
    ],
    S3: ['s-iii', 'doktor', 's3/doktor', 'strata 3', 'strata iii', 'strata tiga', 'subspesialis', 'doktor terapan', '50'],
  },
  { leads: true, after: ['pendidikan', 'tingkat', 'jenjang', 'lulusan', 'ijazah', 'minimal', 'program'] },
);
