import { expect, it } from 'vitest';
import { safeTarget } from './safe-target.ts';

it('goes back to an address of this site after signing in', () => {
  expect(safeTarget('/5371?period=p1')).toBe('/5371?period=p1');
});

it.each([undefined, '', 'https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)'])(
  'never leaves this site for %j',
  (to) => {
    expect(safeTarget(to)).toBe('/');
  },
);
