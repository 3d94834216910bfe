import { cpus, totalmem } from 'node:os';
import type { ExportOutcome } from './exports.ts';
import type { FanOutOutcome } from './fan-out.ts';
import { median, type Estimate } from './measures.ts';
import type { NeighbourRow } from './neighbours.ts';
import type { Ratio } from './ratio.ts';
import type { RequestOutcome, Round } from './requests.ts';

export interface Report {
  readonly at: string;
  readonly commit: string;
  readonly against: string | null;
  readonly node: string;
  readonly machine: { readonly cpus: number; readonly model: string; readonly memoryGb: number };
  /** Milliseconds of a fixed loop before and after: far apart means that the machine was busy with something else. */
  readonly fixedLoopMs: { readonly before: number; readonly after: number };
  readonly requests: readonly RequestOutcome[];
  readonly fanOut: FanOutOutcome | null;
  readonly neighbours: readonly NeighbourRow[] | null;
  readonly exports: ExportOutcome | null;
}

export const machine = (): Report['machine'] => ({ cpus: cpus().length, model: cpus()[0]?.model ?? '', memoryGb: Math.round(totalmem() / 2 ** 30) });

/** Markdown that can be read as it stands too: the first column is left, the others are right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, index) => Math.max(3, ...rows.map((row) => row[index]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head, ...body] = rows.map(line);
  return [head!, rule, ...body];
}

const UNKNOWN = 'n/a';
const number = (value: number | null, digits = 0): string =>
  value === null ? UNKNOWN : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const times = (ratio: Estimate | null): string => (ratio === null ? UNKNOWN : `${number(ratio.middle, 2)}× ± ${number(ratio.margin, 2)}`);
const reachOf = (against: Ratio | undefined): string => (against?.verdict ? `≥ ${number(against.reach, 2)}× ${against.verdict}` : '');

function requestLines(outcome: RequestOutcome): string[] {
  const rows = [
    ['', 'requests/s by cost', 'by the clock', 'server µs', 'database µs', 'p50 ms', 'p99 ms', 'bytes', 'ours by cost', 'ours by the clock', 'reach'],
  ];
  for (const [server, rounds] of Object.entries(outcome.rounds)) {
    const middle = (pick: (round: Round) => number | null): number | null => {
      const known = rounds.flatMap((round) => pick(round) ?? []);
      return known.length > 0 ? median(known) : null;
    };
    const against = outcome.ratios.find((ratio) => ratio.peer === server);
    rows.push([
      server,
      number(middle((round) => round.byCost)),
      number(middle((round) => round.byClock)),
      number(middle((round) => round.server)),
      number(middle((round) => round.database)),
      number(
        middle((round) => round.p50),
        1,
      ),
      number(
        middle((round) => round.p99),
        1,
      ),
      number(middle((round) => round.bytesPerAnswer)),
      against ? times(against.byCost) : '',
      against ? times(against.byClock) : '',
      reachOf(against),
    ]);
  }
  return [`### ${outcome.name}`, '', outcome.about, '', ...table(rows), ''];
}

function fanOutLines(outcome: FanOutOutcome): string[] {
  const rows = [
    [
      '',
      'last client ms',
      'first byte to last',
      'change to last client',
      'server ms',
      'database ms',
      'memory MB',
      'bytes/client',
      'ours by cost',
      'ours by the clock',
      'reach',
    ],
  ];
  for (const [server, middle] of Object.entries(outcome.medians)) {
    const against = outcome.ratios.find((ratio) => ratio.peer === server);
    rows.push([
      server,
      number(middle.lastClientMs),
      number(middle.spreadMs),
      middle.changeToLastClientMs === null ? '' : number(middle.changeToLastClientMs),
      number(middle.server / 1_000, 1),
      number(middle.database === null ? null : middle.database / 1_000, 1),
      number(middle.memoryMb),
      number(middle.bytesPerClient),
      against ? times(against.byCost) : '',
      against ? times(against.byClock) : '',
      reachOf(against),
    ]);
  }
  return [`### ${outcome.name}`, '', outcome.about, '', ...table(rows), ''];
}

/** The reach: one account makes nobody else wait more than twice as long. */
const SLOWER_AT_MOST = 2;

function neighbourLines(rows: readonly NeighbourRow[]): string[] {
  const head = ['one account asks, 16 at once', 'quiet p50 ms', 'p95', 'beside it p50 ms', 'p95', 'p95 slower', 'reach', 'its answers/s'];
  return [
    '### neighbours',
    '',
    'What a leader of another government waits for the board, in quiet and beside one account that does its worst.',
    '',
    ...table([
      head,
      ...rows.map(({ attack, quiet, attacked, slower, answered }) => [
        attack,
        number(quiet.p50, 1),
        number(quiet.p95, 1),
        number(attacked.p50, 1),
        number(attacked.p95, 1),
        `${number(slower, 2)}×`,
        `≤ ${SLOWER_AT_MOST}× ${slower <= SLOWER_AT_MOST ? 'reached' : 'missed'}`,
        number(answered, 1),
      ]),
    ]),
    '',
  ];
}

/** The reach: three seconds for 15,000 people with an assignment and an evaluation each. */
const SECONDS_A_ROW = 3 / 45_000;

function exportLines({ rows, megabytes, exportSeconds, pages, pagesSeconds, heldMegabytes }: ExportOutcome): string[] {
  const reach = rows * SECONDS_A_ROW;
  return [
    '### export',
    '',
    'All people that a program sees, with assignments and evaluations: in one request, and in pages of 100 people.',
    '',
    ...table([
      ['how', 'requests', 'rows', 'MB', 'seconds', 'reach', 'memory held MB'],
      [
        'export',
        '1',
        number(rows),
        number(megabytes, 1),
        number(exportSeconds, 2),
        `≤ ${number(reach, 1)} ${exportSeconds <= reach ? 'reached' : 'missed'}`,
        number(heldMegabytes),
      ],
      ['pages', number(pages), number(rows), '', number(pagesSeconds, 2), '', ''],
    ]),
    '',
  ];
}

/** The run as a page of Markdown. */
export function describe(report: Report): string[] {
  const { before, after } = report.fixedLoopMs;
  const moved = Math.abs(after - before) / before;
  return [
    '',
    `## ${report.commit}${report.against ? ` against ${report.against}` : ''}, ${report.at.slice(0, 10)}`,
    '',
    ...report.requests.flatMap(requestLines),
    ...(report.fanOut ? fanOutLines(report.fanOut) : []),
    ...(report.neighbours ? neighbourLines(report.neighbours) : []),
    ...(report.exports ? exportLines(report.exports) : []),
    'Medians of interleaved rounds, 16 connections, each on requests of its own. Cost is CPU of one request; "by cost" is what two cores can serve, node on one of them at most. Ratios are of ours to the one of the row (greater is better), round for round.',
    '',
    `${report.machine.cpus} CPUs (${report.machine.model}), Node ${report.node}. Fixed loop ${number(before)} ms before, ${number(after)} ms after${moved > 0.03 ? ': the machine was busy with something else, and cost holds better than the clock' : ''}.`,
  ];
}
