import type { EnduranceOptions } from './options.ts';
import { spread, unsaid, type Late, type Lateness } from './lateness.ts';
import type { Fault } from './saboteur.ts';
import type { StreamVerdict, WritesVerdict } from './verdict.ts';

/** What a fault still does to changes after its end. */
const JUST_ENDED_MS = 3_000;

export interface Endured {
  readonly options: EnduranceOptions;
  readonly seconds: number;
  readonly faults: ReadonlyMap<Fault, number>;
  /** One after another, with when it began and how long it took. */
  readonly faultLog: readonly { readonly at: number; readonly fault: Fault; readonly ms: number }[];
  readonly writes: WritesVerdict;
  readonly said: ReadonlyMap<string, number>;
  readonly feeds: readonly StreamVerdict[];
  readonly boards: {
    readonly count: number;
    readonly untrue: readonly string[];
    readonly wentBack: readonly string[];
    readonly wrongAtTheEnd: readonly string[];
  };
  readonly lateness: { readonly feeds: Lateness; readonly boards: Lateness };
  readonly connections: number;
  readonly failures: readonly string[];
  /** What was not as it should be when all was over, in sentences. */
  readonly left: readonly string[];
}

/** Late changes by the faults that went on, or had just ended, while they waited. */
function byFault(late: readonly Late[], faults: Endured['faultLog']): string[] {
  const times = new Map<string, number>();
  for (const { at, ms } of late) {
    const during = faults.filter((one) => one.at < at + ms && one.at + one.ms + JUST_ENDED_MS > at).map(({ fault }) => fault);
    const name = [...new Set(during)].join(' + ') || 'no fault';
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return [...times].map(([name, count]) => `${count} during: ${name}`);
}

const lateOf = (late: readonly Late[], faults: Endured['faultLog']): string[] =>
  late.length === 0 ? [] : [...byFault(late, faults), ...late.toSorted((left, right) => right.unsaidMs - left.unsaidMs).map((one) => JSON.stringify(one))];

/** Everything that must not be; empty when all held. */
export function wrongIn({ writes, feeds, boards, lateness, left, faultLog }: Endured): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {
    'acknowledged and lost': writes.lost,
    'refused and kept': writes.keptAnyway,
    'kept twice': writes.keptTwice,
    'undone by an older write': writes.undone,
    'missed by a feed': feeds.flatMap(({ missed }) => missed),
    'doubled in a feed': feeds.flatMap(({ doubled }) => doubled),
    'foreign in a feed': feeds.flatMap(({ foreign }) => foreign),
    'out of order in a feed': feeds.flatMap(({ outOfOrder }) => (outOfOrder > 0 ? [`${outOfOrder} changes`] : [])),
    'never true on a board': boards.untrue,
    'went back on a board': boards.wentBack,
    'wrong on a board at the end': boards.wrongAtTheEnd,
    'late and unsaid in feeds': lateOf(unsaid(lateness.feeds), faultLog),
    'late and unsaid on boards': lateOf(unsaid(lateness.boards), faultLog),
    'left behind': left,
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, list]) => (list.length > 0 ? [[name, [`${list.length} entries`, ...list.slice(0, 40)]]] : [])),
  );
}

const table = (rows: readonly (readonly [string, string | number])[]): string =>
  ['| | |', '| --- | ---: |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');

export function describe(endured: Endured): string {
  const { options, writes, feeds, boards, lateness } = endured;
  const sum = (pick: (feed: StreamVerdict) => number): number => feeds.reduce((total, feed) => total + pick(feed), 0);
  const ms = (one: Lateness): string => {
    const { p50, p95, max } = spread(one);
    return `${p50} / ${p95} / ${max} ms`;
  };
  return table([
    ['Seed, seconds', `${options.seed}, ${endured.seconds}`],
    ['Writes acknowledged', writes.acknowledged],
    ['… lost', writes.lost.length],
    ['… kept twice, undone', `${writes.keptTwice.length}, ${writes.undone.length}`],
    ['Writes told that nothing was done', writes.refused],
    ['… kept all the same', writes.keptAnyway.length],
    ['Writes told that it is not known', writes.perhaps],
    ['… of these kept', writes.perhapsKept],
    ...[...endured.faults].map(([fault, times]): [string, number] => [`Fault: ${fault}`, times]),
    [`Changes told to ${feeds.length} feeds`, sum(({ expected }) => expected)],
    ['… missed', sum(({ missed }) => missed.length)],
    ['… doubled', sum(({ doubled }) => doubled.length)],
    ['… out of order, foreign', `${sum(({ outOfOrder }) => outOfOrder)}, ${sum(({ foreign }) => foreign.length)}`],
    ['… from commit to arrival, p50 / p95 / max', ms(lateness.feeds)],
    ['… later than 2 s, of these unsaid', `${lateness.feeds.late.length}, ${unsaid(lateness.feeds).length}`],
    [`Changes shown on ${boards.count} boards`, lateness.boards.all.length],
    ['… never true, went back, wrong at the end', `${boards.untrue.length}, ${boards.wentBack.length}, ${boards.wrongAtTheEnd.length}`],
    ['… from commit to arrival, p50 / p95 / max', ms(lateness.boards)],
    ['… later than 2 s, of these unsaid', `${lateness.boards.late.length}, ${unsaid(lateness.boards).length}`],
    ['Connections of streams', endured.connections],
    ['Left behind', endured.left.length],
    ...[...endured.said].map(([said, times]): [string, number] => [`Answer: ${said}`, times]),
  ]);
}
