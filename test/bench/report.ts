import { cpus, totalmem } from 'node:os';
import type { ChangeWait } from './changes.ts';
import type { ExportOutcome } from './exports.ts';
import { BOARD_REACH_SECONDS, PREVIEW_REACH_SECONDS, type ReorganisationOutcome } from './reorganisation.ts';
import { COPY_REACH_TIMES, type ImportOutcome } from './imports.ts';
import type { UndoOutcome } from './undo.ts';
import type { FanOutOutcome } from './fan-out.ts';
import { describePan, type PanOutcome } from './pan.ts';
import { describeSheet, type SheetOutcome } from './sheet.ts';
import { median, type Estimate } from './measures.ts';
import { describePages, type PagesOutcome } from './page-report.ts';
import { PROPOSAL_REACH_MS, type ProposalOutcome } from './proposals.ts';
import type { NeighbourRow } from './neighbours.ts';
import type { Ratio } from './ratio.ts';
import type { RequestOutcome, Round } from './requests.ts';
import { number, table, UNKNOWN, verdict } from './tables.ts';
import type { Wait } from './waits.ts';
import { describeStaffingNeed, type StaffingNeedOutcome } from './staffing-need.ts';
import { describeWhatIf, type WhatIfOutcome } from './what-if.ts';

/** What one waits in a database of one size. */
export interface SizeOutcome {
  readonly governments: number;
  readonly people: number;
  readonly waits: readonly Wait[];
  readonly changes: readonly ChangeWait[];
}
export interface Report {
  readonly at: string;
  readonly commit: string;
  readonly against: string | null;
  readonly node: string;
  readonly machine: { readonly cpus: number; readonly model: string; readonly memoryGb: number };
  /** Milliseconds of a fixed loop before and after: far apart means that the machine was busy with something else. */
  readonly fixedLoopMs: { readonly before: number; readonly after: number };
  readonly requests: readonly RequestOutcome[];
  /** By the number of sockets. */
  readonly fanOuts: readonly FanOutOutcome[];
  readonly neighbours: readonly NeighbourRow[] | null;
  readonly exports: ExportOutcome | null;
  readonly pages: PagesOutcome | null;
  readonly sheet: SheetOutcome | null;
  readonly pan: PanOutcome | null;
  readonly undo: UndoOutcome | null;
  readonly imports: ImportOutcome | null;
  readonly reorganisation: ReorganisationOutcome | null;
  readonly whatIf: WhatIfOutcome | null;
  readonly staffingNeed: StaffingNeedOutcome | null;
  readonly proposals: ProposalOutcome | null;
  /** The demonstration, and what it was grown to. */
  readonly sizes: readonly SizeOutcome[];
}

export const machine = (): Report['machine'] => ({ cpus: cpus().length, model: cpus()[0]?.model ?? '', memoryGb: Math.round(totalmem() / 2 ** 30) });

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

function exportLines({ rows, megabytes, exportSeconds, pages, pagesSeconds, heldMegabytes, one }: ExportOutcome): string[] {
  const reach = rows * SECONDS_A_ROW;
  return [
    '### export',
    '',
    'All people that a program sees, with assignments and evaluations: in one request, of one government, and in pages of 100 people. Flat is a memory held that does not grow with the rows.',
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
      ['of one government', '1', number(one.rows), '', '', '', number(one.heldMegabytes)],
      ['pages', number(pages), number(rows), '', number(pagesSeconds, 2), '', ''],
    ]),
    '',
  ];
}

function proposalLines({ rows, megabytes, p50Ms, p95Ms }: ProposalOutcome): string[] {
  return [
    '### proposal',
    '',
    'From the last byte of a file whose columns nobody knows to what they may mean.',
    '',
    ...table([
      ['rows', 'MB', 'p50 ms', 'p95 ms', 'reach'],
      [number(rows), number(megabytes, 1), number(p50Ms), number(p95Ms), verdict(p95Ms, PROPOSAL_REACH_MS)],
    ]),
    '',
  ];
}

/** Rows of one size, with what they are of the same in a smaller one. */
function sizeLines({ governments, people, waits, changes }: SizeOutcome, smaller: SizeOutcome | undefined): string[] {
  const grown = (now: number, before: number | undefined): string[] => (smaller ? [before === undefined ? UNKNOWN : `${number(now / before, 2)}×`] : []);
  const head = smaller ? ['grown'] : [];
  const of = `${number(governments)} governments, ${number(people)} people`;
  const lines: string[] = [];
  if (waits.length > 0)
    lines.push(
      `### waits: ${of}`,
      '',
      'What one waits who asks alone, each time in other words.',
      '',
      ...table([
        ['', 'of what', 'p50 ms', ...head, 'p95 ms', 'database ms', ...head, 'reach (p50)'],
        ...waits.map((row) => {
          const before = smaller?.waits.find(({ name }) => name === row.name);
          return [
            row.name,
            row.about,
            number(row.p50, 1),
            ...grown(row.p50, before?.p50),
            number(row.p95, 1),
            number(row.databaseMs, 1),
            ...grown(row.databaseMs ?? 0, before?.databaseMs ?? undefined),
            verdict(row.p50, row.reach),
          ];
        }),
      ]),
      '',
    );
  if (changes.length > 0)
    lines.push(
      `### changes: ${of}`,
      '',
      'From a statement of SQL that changes a row of the largest dinas to the last byte at a client: of the feed, of the board, of the dinas with its units.',
      '',
      ...table([
        ['change', 'stream', 'p50 ms', ...head, 'p95 ms', ...head, 'reach (p95)'],
        ...changes.map((row) => {
          const before = smaller?.changes.find(({ change, stream }) => change === row.change && stream === row.stream);
          return [
            row.change,
            row.stream,
            number(row.p50, 1),
            ...grown(row.p50, before?.p50),
            number(row.p95, 1),
            ...grown(row.p95, before?.p95),
            verdict(row.p95, row.reach),
          ];
        }),
      ]),
      '',
    );
  return lines;
}

function undoLines({ rows, applySeconds, previewSeconds, undoSeconds }: UndoOutcome): string[] {
  return [
    '### undo',
    '',
    `A file of ${number(rows)} people takes effect, what taking it back would do is shown, and it is taken back: from the request to the answer.`,
    '',
    ...table([
      ['', 's', 'reach'],
      ['apply', number(applySeconds, 2), ''],
      ['preview of its undo', number(previewSeconds, 2), ''],
      ['undo', number(undoSeconds, 2), verdict(undoSeconds, applySeconds)],
    ]),
    '',
  ];
}

function importLines({ rows, checkSeconds, applySeconds, copySeconds, times }: ImportOutcome): string[] {
  return [
    '### import',
    '',
    `A file of ${number(rows)} people is sent and checked, then takes effect; beside COPY of the rows that came of it into the same table, in one run.`,
    '',
    ...table([
      ['', 's', 'reach'],
      ['checked', number(checkSeconds, 2), ''],
      ['applied', number(applySeconds, 2), ''],
      ['COPY', number(copySeconds, 2), ''],
      ['check and apply by COPY', `${number(times, 1)}×`, `≤ ${COPY_REACH_TIMES}× ${times <= COPY_REACH_TIMES ? 'reached' : 'MISSED'}`],
    ]),
    '',
  ];
}

function reorganisationLines({ units, positions, previewSeconds, doneSeconds, boardSeconds }: ReorganisationOutcome): string[] {
  return [
    '### reorganisation',
    '',
    `A division of ${number(units)} units with ${number(positions)} positions goes to another dinas from a day on.`,
    '',
    ...table([
      ['', 's', 'reach'],
      ['shown', number(previewSeconds, 2), verdict(previewSeconds, PREVIEW_REACH_SECONDS)],
      ['done', number(doneSeconds, 2), ''],
      ['until the board is right', number(boardSeconds, 2), verdict(boardSeconds, BOARD_REACH_SECONDS)],
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
    ...report.fanOuts.flatMap(fanOutLines),
    ...(report.neighbours ? neighbourLines(report.neighbours) : []),
    ...(report.exports ? exportLines(report.exports) : []),
    ...(report.pages ? describePages(report.pages) : []),
    ...(report.sheet ? describeSheet(report.sheet) : []),
    ...(report.pan ? describePan(report.pan) : []),
    ...(report.undo ? undoLines(report.undo) : []),
    ...(report.imports ? importLines(report.imports) : []),
    ...(report.reorganisation ? reorganisationLines(report.reorganisation) : []),
    ...(report.staffingNeed ? describeStaffingNeed(report.staffingNeed) : []),
    ...(report.whatIf ? describeWhatIf(report.whatIf) : []),
    ...(report.proposals ? proposalLines(report.proposals) : []),
    ...report.sizes.flatMap((size, index) => sizeLines(size, index === 0 ? undefined : report.sizes[0])),
    'Medians of interleaved rounds, 16 connections, each on requests of its own. Cost is CPU of one request; "by cost" is what two cores can serve, node on one of them at most. Ratios are of ours to the one of the row (greater is better), round for round. Our server has a budget without end here (SELARAS_BUDGET): one token asks for all that it can do.',
    '',
    `${report.machine.cpus} CPUs (${report.machine.model}), Node ${report.node}. Fixed loop ${number(before)} ms before, ${number(after)} ms after${moved > 0.03 ? ': the machine was busy with something else, and cost holds better than the clock' : ''}.`,
  ];
}
