import { expect, it } from 'vitest';
import { encodingFor } from './compression.ts';

it.each([
  ['gzip, deflate, br, zstd', 'zstd'],
  ['gzip, deflate, br', 'br'],
  ['GZIP', 'gzip'],
  ['gzip;q=0.5, br;q=0', 'gzip'],
  ['zstd;q=0.0, gzip;q=0, identity', null],
  ['identity', null],
  ['*', null],
  ['', null],
  [undefined, null],
])('of "%s" it takes %s', (accepted, name) => {
  expect(encodingFor(accepted)?.name ?? null).toBe(name);
});
