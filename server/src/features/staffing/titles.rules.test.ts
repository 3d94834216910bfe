import { describe, expect, it } from 'vitest';
import { splitTitles } from './titles.rules.ts';

describe('a name that is written with titles', () => {
  it.each([
    ['Dr. Ir. H. Budi Santoso, S.T., M.Si.', 'Dr. Ir. H.', 'Budi Santoso', 'S.T., M.Si.'],
    ['Budi Santoso, S.T., M.Si.', null, 'Budi Santoso', 'S.T., M.Si.'],
    ['Hj. Siti Aminah, S.Pd.I', 'Hj.', 'Siti Aminah', 'S.Pd.I'],
    ['drg. Ayu Lestari', 'drg.', 'Ayu Lestari', null],
    ['dr. Ayu Lestari, Sp.PD', 'dr.', 'Ayu Lestari', 'Sp.PD'],
    ['Dr.Ir.H.Budi Santoso,ST,MT', 'Dr. Ir. H.', 'Budi Santoso', 'ST, MT'],
    ['DRS. H. AHMAD YANI, M.M', 'Drs. H.', 'AHMAD YANI', 'M.M'],
    ['DR. AHMAD YANI', 'DR.', 'AHMAD YANI', null],
    ['Prof Dr Sri Wahyuni', 'Prof. Dr.', 'Sri Wahyuni', null],
    ['K.H. Abdul Karim', 'K.H.', 'Abdul Karim', null],
    ['Ns. Dewi Sartika, S.Kep., M.Kep.', 'Ns.', 'Dewi Sartika', 'S.Kep., M.Kep.'],
    ['Rina Marlina, A.Md. Keb', null, 'Rina Marlina', 'A.Md. Keb'],
    ['Rina Marlina, S.Tr.Keb.', null, 'Rina Marlina', 'S.Tr.Keb.'],
    ['Joko Susilo S.Kom., M.T.', null, 'Joko Susilo', 'S.Kom., M.T.'],
    ['Joko Susilo ST MM', null, 'Joko Susilo', 'ST, MM'],
    ['Dewi Ratna, S.E. M.Ak., CPA', null, 'Dewi Ratna', 'S.E., M.Ak., CPA'],
    ["H. Ma'ruf Amin, S.H.", 'H.', "Ma'ruf Amin", 'S.H.'],
  ])('%s gives them back', (text, before, name, after) => {
    expect(splitTitles(text)).toEqual({ name, before, after });
  });
});

describe('what is not known to be a title', () => {
  it.each([
    'Budi Santoso',
    'Drajat Sudrajat',
    'Irwan Hidayat',
    'Hana Pertiwi',
    'R. Soekardjo Wirjo',
    'M. Ali',
    'Muh. Yusuf S.',
    'SITI MA',
    'IR',
    'H.',
    'Prof.',
    'Budi Santoso, Alias Bram',
    'Ni Putu Ayu Sp',
    'Ahmad M.Y.',
    'Ahmad D.K.',
  ])('stays in the name: %s', (text) => {
    expect(splitTitles(text)).toEqual({ name: text, before: null, after: null });
  });

  it('stays there while the titles around it go', () => {
    expect(splitTitles('Budi Santoso, S.T., alias Bram')).toEqual({ name: 'Budi Santoso, alias Bram', before: null, after: 'S.T.' });
  });
});

it('of a name that was split is the name', () => {
  for (const text of ['Dr. Ir. H. Budi Santoso, S.T., M.Si.', 'Joko Susilo ST MM', 'Budi Santoso, S.T., alias Bram']) {
    const { name } = splitTitles(text);
    expect(splitTitles(name)).toEqual({ name, before: null, after: null });
  }
});
