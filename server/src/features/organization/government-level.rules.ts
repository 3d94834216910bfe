import type { GovernmentLevel } from '../../rules/government-levels.ts';

/**
 * The level that the name of a government says: a province, a city, else a regency.
 *
 * @source UU 23/2014 art. 2 (provinsi, kabupaten, kota)
 * @example governmentLevelInName('Pemerintah Provinsi Lampung') // 'PROVINCE'
 */
export function governmentLevelInName(name: string): GovernmentLevel {
  const plain = name.trim().replace(/^(pemerintah|pemda|pem)( daerah)? */i, '');
  if (/^(provinsi|prov\b|daerah khusus|daerah istimewa)/i.test(plain) || /^pemprov/i.test(name)) return 'PROVINCE';
  return /^kota\b/i.test(plain) || /^pemko?t?\b/i.test(name) ? 'CITY' : 'REGENCY';
}
