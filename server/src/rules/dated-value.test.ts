import { expect, it } from 'vitest';
import { NoValueOn, valueOn } from './dated-value.ts';
import { sourceLine, unverified, verified } from './legal-source.ts';

const values = [
  { since: '2023-10-31', value: 60, source: verified('UU 20/2023', 'art. 55') },
  { since: '2017-04-07', value: 58, source: unverified('PP 11/2017') },
];

it('takes the newest value in force on the day, whatever the order of the list', () => {
  expect(valueOn(values, '2026-11-21').value).toBe(60);
  expect(valueOn(values, '2023-10-31').value).toBe(60);
  expect(valueOn(values, '2023-10-30').value).toBe(58);
});

it('stops on a day before the first value and says which figure is missing', () => {
  expect(() => valueOn(values, '2017-04-06', 'retirement age')).toThrow(NoValueOn);
  expect(() => valueOn(values, '2017-04-06', 'retirement age')).toThrow(/retirement age has no value on 2017-04-06/);
  expect(() => valueOn([], '2026-01-01')).toThrow(/no value at all/);
});

it('writes a source on one line and says when it is unverified', () => {
  expect(sourceLine(verified('UU 20/2023', 'art. 55'))).toBe('UU 20/2023, art. 55');
  expect(sourceLine(unverified('PP 11/2017'))).toBe('PP 11/2017 (unverified)');
});
