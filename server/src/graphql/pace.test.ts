import { expect, it } from 'vitest';
import { Pace } from './pace.ts';

/** Asks as fast as it may for a time; how much of it was spent on work. */
function askAllTheTime(pace: Pace, withCompany: boolean, forMs: number, workMs: number): number {
  let now = 0;
  let worked = 0;
  while (now < forMs) {
    if (withCompany) pace.pauseOf('somebody else', now);
    now += pace.pauseOf('greedy', now);
    now += workMs;
    pace.spend('greedy', workMs, now);
    worked += workMs;
  }
  return worked / now;
}

it('leaves all there is to who asks alone', () => {
  expect(askAllTheTime(new Pace(), false, 60_000, 100)).toBe(1);
});

it('gives a fifth to who never pauses while others ask', () => {
  const share = askAllTheTime(new Pace(), true, 60_000, 100);
  expect(share).toBeGreaterThan(0.15);
  expect(share).toBeLessThan(0.25);
});

it('does not slow down who opens a page every second', () => {
  const pace = new Pace();
  for (let now = 0; now < 60_000; now += 1_000) {
    pace.pauseOf('greedy', now);
    expect(pace.pauseOf('reader', now)).toBe(0);
    pace.spend('reader', 150, now + 150);
  }
});

it('gives a first half second of work to everybody at once', () => {
  const pace = new Pace();
  pace.pauseOf('somebody else', 0);
  pace.spend('new', 450, 450);
  expect(pace.pauseOf('new', 450)).toBe(0);
});

it('gives their share after a minute to who had all there is for as long as they were alone', () => {
  const pace = new Pace();
  for (let now = 0; now < 600_000; now += 100) {
    pace.pauseOf('greedy', now);
    pace.spend('greedy', 1_600, now);
  }
  let now = 600_000;
  let worked = 0;
  while (now < 720_000) {
    pace.pauseOf('somebody else', now);
    now += pace.pauseOf('greedy', now) + 100;
    pace.spend('greedy', 100, now);
    if (now > 660_000) worked += 100;
  }
  expect(worked / 60_000).toBeGreaterThan(0.13);
  expect(worked / 60_000).toBeLessThan(0.25);
});

it('leaves room for who waits: they would wait for somebody who was thought to be alone meanwhile', () => {
  const pace = new Pace();
  pace.pauseOf('greedy', 0);
  pace.spend('leader', 1_400, 0);
  const waits = pace.pauseOf('leader', 1);
  expect(waits).toBeGreaterThan(3_000);
  pace.spend('greedy', 5_000, 2_900);
  expect(pace.pauseOf('greedy', 3_000)).toBeGreaterThan(0);
});
