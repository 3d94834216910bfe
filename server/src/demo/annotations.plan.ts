import { addDays, daysFrom, type LocalDate } from '../rules/local-date.ts';

/** How many appointments began and ended on a day in a dinas. */
export interface DayOfAppointments {
  readonly day: LocalDate;
  readonly dinasId: string;
  readonly begun: number;
  readonly ended: number;
}

export interface DemoPeriod {
  readonly id: string;
  readonly validTo: LocalDate;
  readonly deadline: LocalDate;
}

export interface DemoEvent {
  readonly dinasId: string | null;
  readonly figure: 'GAP' | 'PROGRESS_SHARE';
  readonly periodId: string | null;
  readonly day: LocalDate;
  readonly text: string;
}

/** So many days lie between two events that are told. */
const APART = 45;
/** A decision is taken so long before what it decides holds. */
const DECIDED_BEFORE = 14;
/** What is told of last is no older: lines beside names show a month. */
const LATELY = 26;

/** The largest first, none close to a larger one. */
function apart<Row extends { readonly day: LocalDate }>(rows: readonly Row[], sizeOf: (row: Row) => number, most: number): Row[] {
  const chosen: Row[] = [];
  for (const row of rows.toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.day < b.day ? -1 : 1)))
    if (chosen.length < most && sizeOf(row) > 1 && chosen.every(({ day }) => Math.abs(daysFrom(day, row.day) - 1) >= APART)) chosen.push(row);
  return chosen;
}

const inWords = (number: number): string => number.toLocaleString('id-ID');

/**
 * What happened in the year of a demonstration, of days on which it is on record: decisions, a fortnight before the days on which
 * most appointments began, those on which most ended, one of each of the last weeks, and a circular before each deadline.
 */
export function demoEvents(days: readonly DayOfAppointments[], periods: readonly DemoPeriod[], today: LocalDate): DemoEvent[] {
  const whole = [...Map.groupBy(days, ({ day }) => day)].map(([day, rows]) => ({
    day,
    begun: rows.reduce((sum, { begun }) => sum + begun, 0),
    ended: rows.reduce((sum, { ended }) => sum + ended, 0),
  }));
  const gap = { figure: 'GAP', periodId: null } as const;
  const lately = days.filter(({ day }) => daysFrom(day, today) <= LATELY);
  const taken = new Set<string>();
  const ofDinas = apart(days, ({ begun }) => begun, 12).filter(({ dinasId }) => !taken.has(dinasId) && taken.add(dinasId));
  const [newest] = lately.toSorted((a, b) => b.begun + b.ended - a.begun - a.ended || (a.dinasId < b.dinasId ? -1 : 1));
  return [
    ...apart(whole, ({ begun }) => begun, 3).map(({ day, begun }): DemoEvent => {
      const text = `Penempatan ${inWords(begun)} pegawai ditetapkan`;
      return { ...gap, dinasId: null, day: addDays(day, -DECIDED_BEFORE), text };
    }),
    ...apart(whole, ({ ended }) => ended, 2).map(({ day, ended }): DemoEvent => ({
      ...gap,
      dinasId: null,
      day,
      text: `${inWords(ended)} pegawai purnatugas atau pindah`,
    })),
    ...ofDinas.slice(0, 4).map(({ day, dinasId, begun }): DemoEvent => {
      const text = `Mutasi tahap kedua ditetapkan: ${inWords(begun)} pegawai masuk`;
      return { ...gap, dinasId, day: addDays(day, -DECIDED_BEFORE), text };
    }),
    ...(newest
      ? [
          {
            ...gap,
            dinasId: newest.dinasId,
            day: newest.day,
            text: newest.begun >= newest.ended ? 'Pegawai baru mulai bertugas' : 'Pegawai purnatugas, belum diganti',
          },
          { ...gap, dinasId: null, day: addDays(today, -10), text: 'Rapat evaluasi kekurangan pegawai dengan semua perangkat daerah' },
        ]
      : []),
    ...periods.flatMap(({ id, deadline, validTo }): DemoEvent[] => {
      const day = addDays(deadline, -DECIDED_BEFORE);
      return day < addDays(validTo, -30)
        ? []
        : [{ dinasId: null, figure: 'PROGRESS_SHARE', periodId: id, day, text: 'Surat edaran percepatan penilaian kinerja' }];
    }),
  ].filter(({ day }) => day <= today);
}
