import { expect, it } from 'vitest';
import { pageOf, viewAddress } from './view-address.ts';

it('keeps what a page is filtered and ordered by, and not where in its list somebody was', () => {
  const search = '?tab=people&q=Siti+A&after=abc&seatsAfter=def&asOf=2026-01-31';
  expect(viewAddress({ pathname: '/kota-medan/dinas/dinas_1', search })).toBe('/kota-medan/dinas/dinas_1?tab=people&q=Siti+A&asOf=2026-01-31');
  expect(viewAddress({ pathname: '/kota-medan', search: '?after=abc' })).toBe('/kota-medan');
});

it('tells which page an address is of', () => {
  expect(['/kota-medan/units?order=gap', '/kota-medan/dinas/dinas_1', '/kota-medan?view=tiles', '/kota-medan'].map(pageOf)).toEqual(['units', 'dinas', '', '']);
});
