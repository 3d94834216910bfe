import { expect, it } from 'vitest';
import { features } from '../features/index.ts';
import { FigureRegistry } from '../figures/figure-registry.ts';
import { demoEvents } from './annotations.plan.ts';

const DAYS = [
  { day: '2026-04-11', dinasId: 'a', begun: 90, ended: 2 },
  { day: '2026-04-11', dinasId: 'b', begun: 20, ended: 0 },
  { day: '2026-04-20', dinasId: 'b', begun: 60, ended: 0 },
  { day: '2026-09-01', dinasId: 'b', begun: 0, ended: 30 },
  { day: '2026-11-10', dinasId: 'b', begun: 1, ended: 0 },
];
const PERIODS = [
  { id: 'over', validTo: '2026-09-30', deadline: '2026-10-15' },
  { id: 'running', validTo: '2026-12-31', deadline: '2027-01-15' },
];
const events = demoEvents(DAYS, PERIODS, '2026-11-20');

it('tells what is on record of its largest days, and a decision before what it decides holds', () => {
  expect(events.filter(({ dinasId }) => dinasId === null).map(({ day, text }) => `${day} ${text}`)).toEqual([
    '2026-03-28 Penempatan 110 pegawai ditetapkan',
    '2026-09-01 30 pegawai purnatugas atau pindah',
    '2026-04-11 2 pegawai purnatugas atau pindah',
    '2026-11-10 Rapat evaluasi kekurangan pegawai dengan semua perangkat daerah',
    '2026-10-01 Surat edaran percepatan penilaian kinerja',
  ]);
  expect(events.filter(({ dinasId }) => dinasId !== null).map(({ day, dinasId }) => `${day} ${dinasId}`)).toEqual(['2026-03-28 a', '2026-11-10 b']);
});

it('pins them to figures that there are, and says a period of those of periods only', () => {
  const registry = FigureRegistry.of(features);
  for (const { figure, periodId } of events)
    expect([registry.keys.includes(figure), registry.periodOf(figure) !== null], figure).toEqual([true, periodId !== null]);
});
