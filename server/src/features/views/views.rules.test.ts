import { expect, it } from 'vitest';
import { addressFault } from './views.rules.ts';

const fault = (address: string): string | null => addressFault(address, 'kota-medan');

it('takes the pages of a government, with whatever their address says', () => {
  const pages = ['/kota-medan', '/kota-medan?view=tiles', '/kota-medan/units', '/kota-medan/dinas/dinas_0193?tab=people&q=Siti%20A&order=name&asOf=2026-01-31'];
  expect(pages.map(fault)).toEqual(pages.map(() => null));
});

it.each([
  'https://example.org/kota-medan',
  'javascript:alert(1)',
  '//example.org/kota-medan',
  '/\\example.org/kota-medan',
  '/kota-medan//example.org',
  'kota-medan/units',
  '/kota-medan/../account',
  '/kota-medan/%2e%2e/account',
  '/kota-medan/units#secret',
  '/kota-medan2/units',
  '/kota-mataram/units',
  '/account',
  '/password',
  '/kota-medan/units?q=Siti A',
  '/kota-medan/units\n',
  '/kota-medan/\u202eunits',
])('takes no other address: %s', (address) => {
  expect(fault(address)).not.toBeNull();
});
