import { expect, it } from 'vitest';
import { toldApart } from './told-apart.ts';

it('labels leave out what many of them begin with', () => {
  expect(toldApart(['Kec. Alak', 'Disdikbud', 'Kec. Maulafa', 'Kec. Oebobo'])).toEqual(['Alak', 'Disdikbud', 'Maulafa', 'Oebobo']);
  expect(toldApart(['Koordinator Wilayah Alak', 'Koordinator Wilayah Oebobo', 'Koordinator Wilayah Maulafa', 'Sekretariat'])).toEqual([
    'Alak',
    'Oebobo',
    'Maulafa',
    'Sekretariat',
  ]);
});

it('two are told apart by their whole names, and so is what would be called like another, or like a number', () => {
  expect(toldApart(['Sekretariat Daerah', 'Sekretariat DPRD'])).toEqual(['Sekretariat Daerah', 'Sekretariat DPRD']);
  expect(toldApart(['Kec. Alak', 'Kec. Oebobo', 'Kec. Maulafa', 'Alak'])).toEqual(['Kec. Alak', 'Oebobo', 'Maulafa', 'Alak']);
  expect(toldApart(['SD Negeri 1', 'SD Negeri 2', 'SD Negeri 3'])).toEqual(['Negeri 1', 'Negeri 2', 'Negeri 3']);
  expect(toldApart(['Puskesmas', 'Puskesmas Alak', 'Puskesmas Bakunase'])).toEqual(['Puskesmas', 'Puskesmas Alak', 'Puskesmas Bakunase']);
  expect(toldApart(['Perawat', 'Perawat', 'Perawat'])).toEqual(['Perawat', 'Perawat', 'Perawat']);
});
