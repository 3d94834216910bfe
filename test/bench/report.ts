import { cpus, totalmem } from 'node:os';
import type { FanOutOutcome } from './fan-out.ts';
import type { RequestOutcome } from './requests.ts';

export interface Report {
  readonly at: string;
  readonly commit: string;
  readonly node: string;
  readonly machine: { readonly cpus: number; readonly model: string; readonly memoryGb: number };
  /** Milliseconds of a fixed loop before and after: far apart means that the machine was busy with something else. */
  readonly fixedLoopMs: { readonly before: number; readonly after: number };
  readonly requests: readonly RequestOutcome[];
  readonly fanOut: FanOutOutcome | null;
}

export const machine = (): Report['machine'] => ({ cpus: cpus().length, model: cpus()[0]?.model ?? '', memoryGb: Math.round(totalmem() / 2 ** 30) });

const columns = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, index) => (index === 0 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!)))
    .join('  ')
    .trimEnd();

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, index) => Math.max(...rows.map((row) => row[index]!.length)));
  return rows.map((row) => columns(row, widths));
}

const verdict = (passed: boolean): string => (passed ? 'reached' : 'MISSED');
const number = (value: number | undefined, digits = 0): string =>
  value === undefined ? '' : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

function requestLines(outcome: RequestOutcome): string[] {
  const rows = [['', 'requests/s', 'worst-best', 'CPU µs/request', 'p99 ms', 'bytes', 'ours is', 'reach', '']];
  for (const [server, rounds] of Object.entries(outcome.rounds)) {
    const name = server as keyof RequestOutcome['rounds'];
    const rates = rounds.map((round) => round.perSecond);
    const against = outcome.ratios.find((ratio) => ratio.peer === name);
    rows.push([
      `  ${server}`,
      number(outcome.perSecond[name]),
      `${number(Math.min(...rates))}-${number(Math.max(...rates))}`,
      number(outcome.cpuMicroseconds[name]),
      number(Math.max(...rounds.map((round) => round.p99))),
      number(rounds[0]?.bytesPerAnswer),
      against ? `${number(against.ratio, 2)}×` : '',
      against?.reach ? `≥ ${against.reach}×` : '',
      against?.reach ? verdict(against.passed) : '',
    ]);
  }
  return [`${outcome.name}: ${outcome.about}`, ...table(rows), ''];
}

function fanOutLines(outcome: FanOutOutcome): string[] {
  const rows = [['', 'last client ms', 'first byte to last ms', 'CPU ms/event', 'memory MB', 'bytes/client', 'ratio', 'reach', '']];
  for (const [server, middle] of Object.entries(outcome.medians)) {
    const against = outcome.ratios.find((ratio) => ratio.peer === server);
    const isBare = server === 'bare ws';
    rows.push([
      `  ${server}`,
      number(middle.lastClientMs),
      number(middle.spreadMs),
      number(middle.cpuMs),
      number(middle.memoryMb),
      number(middle.bytesPerClient),
      against ? `${number(against.ratio, 2)}× ${isBare ? 'its time' : 'faster'}` : '',
      against ? `${isBare ? '≤' : '≥'} ${against.reach}×` : '',
      against ? verdict(against.passed) : '',
    ]);
  }
  return [
    `${outcome.name}: ${outcome.about}`,
    ...table(rows),
    `  ours, UPDATE of one dinas to the last client, recount included: ${number(outcome.changeToLastClientMs)} ms`,
    '',
  ];
}

export function describe(report: Report): string[] {
  const { before, after } = report.fixedLoopMs;
  const moved = Math.abs(after - before) / before;
  return [
    '',
    ...report.requests.flatMap(requestLines),
    ...(report.fanOut ? fanOutLines(report.fanOut) : []),
    `Medians of interleaved rounds, 16 connections. ${report.machine.cpus} CPUs (${report.machine.model}), Node ${report.node}, commit ${report.commit}.`,
    `Fixed loop ${number(before)} ms before, ${number(after)} ms after${moved > 0.03 ? ': the machine was busy with something else; ratios hold better than rates' : ''}.`,
  ];
}
