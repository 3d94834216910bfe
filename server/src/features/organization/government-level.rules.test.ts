import { expect, it } from 'vitest';
import { governmentLevelInName } from './government-level.rules.ts';

it.each([
  ['Kota Medan', 'CITY'],
  ['Pemerintah Kota Kupang', 'CITY'],
  ['Kabupaten Lampung Utara', 'REGENCY'],
  ['Kabupaten Kotabaru', 'REGENCY'],
  ['Kotawaringin Timur', 'REGENCY'],
  ['Provinsi Lampung', 'PROVINCE'],
  ['Pemerintah Provinsi Nusa Tenggara Timur', 'PROVINCE'],
  ['Daerah Istimewa Yogyakarta', 'PROVINCE'],
  ['Pemprov Aceh', 'PROVINCE'],
])('the name "%s" is that of a %s', (name, level) => {
  expect(governmentLevelInName(name)).toBe(level);
});
