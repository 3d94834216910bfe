import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Pool } from 'pg';
import { CommandRefused, runCommand } from '../../../command.ts';
import type { CommandParts } from '../../../feature.ts';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import type { OutcomeCounts } from '../rows/check-statements.ts';
import { importKindsOf, type ImportKind, type ImportKinds } from '../rows/index.ts';
import { applyImport } from './apply-import.service.ts';
import { checkImport } from './check-import.service.ts';
import { cancelImport } from './end-import.service.ts';
import { findImport, type ImportTask } from './import-state.service.ts';
import { ImportNotReady } from './importing.errors.ts';
import { OPERATOR } from './importing.lifecycle.ts';
import { receiveFile } from './receive-file.service.ts';

const SHOWN_ROWS = 50;

const inWords = (kinds: ImportKinds): string => [...kinds.keys()].map((name) => name.toLowerCase()).join(', ');

function readKind(kinds: ImportKinds, text: string): ImportKind {
  const kind = kinds.get(text.toUpperCase());
  if (!kind) throw new InvalidArgumentError(`Write one of ${inWords(kinds)}.`);
  return kind;
}

async function findPlace(pool: Pool, instansiCode: string, dinasCode: string | undefined): Promise<{ instansiId: string; dinasId: string | null }> {
  const instansi = await pool.query<{ id: string }>('select id from instansi where code = $1', [instansiCode]);
  const instansiId = instansi.rows[0]?.id;
  if (instansiId === undefined) throw new ImportFileRefused('INSTANSI_UNKNOWN', `There is no government with the code ${instansiCode}.`, 'Check --instansi.');
  if (dinasCode === undefined) return { instansiId, dinasId: null };
  const dinas = await pool.query<{ id: string }>('select id from dinas where instansi_id = $1 and code = $2', [instansiId, dinasCode]);
  const dinasId = dinas.rows[0]?.id;
  if (dinasId === undefined) throw new ImportFileRefused('DINAS_UNKNOWN', `${instansiCode} has no dinas with the code ${dinasCode}.`, 'Check --dinas.');
  return { instansiId, dinasId };
}

async function printRows(pool: Pool, importId: string, print: (line: string) => void): Promise<void> {
  const found = await pool.query<{
    row_number: number;
    outcome: string;
    label: string;
    changes: { field: string; before: string | null; after: string | null }[];
    problems: { message: string; remedy: string }[];
  }>(
    `select row_number, outcome, label, changes, problems from import_row where import_id = $1 and (outcome <> 'UNCHANGED' or problems <> '[]')
     order by outcome <> 'REFUSED', row_number limit $2`,
    [importId, SHOWN_ROWS + 1],
  );
  for (const row of found.rows.slice(0, SHOWN_ROWS)) {
    const changes =
      row.outcome === 'CREATED' ? '' : row.changes.map((change) => `${change.field}: ${change.before ?? '–'} → ${change.after ?? '–'}`).join('; ');
    print(`${String(row.row_number).padStart(8)}  ${row.outcome.padEnd(9)}  ${row.label}${changes === '' ? '' : `  ${changes}`}`);
    for (const problem of row.problems) print(`${''.padStart(21)}${problem.message} ${problem.remedy}`);
  }
  if (found.rows.length > SHOWN_ROWS) print(`          … and more.`);
}

/** Tells how far the reading is, once a second, until the work ends. */
async function withProgress<T>(pool: Pool, importId: string, print: (line: string) => void, work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => {
    void pool
      .query<{ rows_read: number; rows_per_second: number | null; seconds_left: number | null }>(
        'select rows_read, rows_per_second, seconds_left from import where id = $1',
        [importId],
      )
      .then(
        ({ rows: [row] }) => {
          if (row?.rows_per_second) print(`${row.rows_read} rows read, ${Math.round(row.rows_per_second)} rows/s, ${Math.ceil(row.seconds_left ?? 0)} s left`);
        },
        () => undefined,
      );
  }, 1_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

const summary = (counts: OutcomeCounts): string =>
  `${counts.created} created, ${counts.changed} changed, ${counts.closed} closed, ${counts.unchanged} unchanged, ${counts.refused} refused`;

/** Checks a file and, when asked and nothing is refused, applies it. Returns the exit code. */
async function importFile(
  pool: Pool,
  kind: ImportKind,
  file: string,
  options: { instansi: string; dinas?: string; apply?: boolean },
  { print, complain, now, features }: CommandParts,
): Promise<number> {
  const place = await findPlace(pool, options.instansi, options.dinas);
  const { size } = await stat(file).catch(() => {
    throw new ImportFileRefused('FILE_UNREADABLE', `${file} cannot be read.`, 'Check the path.');
  });
  const received = { pool, accountId: null, ...place, kind: kind.name, fileName: basename(file) };
  const importId = await receiveFile({ ...received, stream: createReadStream(file), byteSize: size });
  const kinds = importKindsOf(features);
  const faults: string[] = [];
  await withProgress(pool, importId, print, () =>
    checkImport(pool, importId, { kinds, now: now(), log: { error: (details) => faults.push(JSON.stringify(details)) } }),
  );
  const checked: ImportTask | null = await findImport(pool, importId);
  for (const fault of faults) complain(fault);
  if (checked?.problem) complain(`${checked.problem.message} ${checked.problem.remedy}`);
  if (checked?.state !== 'CHECKED') return 1;
  await printRows(pool, importId, print);
  print(summary(checked.counts));
  const isRefused = checked.counts.refused > 0;
  const applies = !isRefused && options.apply === true;
  const ended = applies ? await applyImport(pool, importId, null, { kinds, now: now() }) : await cancelImport(pool, importId, OPERATOR);
  if (ended instanceof ImportNotReady) {
    complain(ended.message);
    return 1;
  }
  if (applies) print('Applied.');
  else if (isRefused) complain('Nothing was applied: correct the refused rows and import the file again.');
  else print('Dry run: nothing was applied. Add --apply to apply it.');
  return isRefused ? 1 : 0;
}

export function createImportCommand(parts: CommandParts): Command {
  const kinds = importKindsOf(parts.features);
  return new Command('import')
    .description('Check a CSV or XLSX file against the database, and apply it when asked.')
    .argument('<kind>', inWords(kinds), (text: string) => readKind(kinds, text))
    .argument('<file>', 'CSV or XLSX, with a header in the first row')
    .requiredOption('--instansi <code>', 'government the file is for')
    .option('--dinas <code>', 'dinas the file is of')
    .option('--apply', 'apply the file when no row is refused')
    .action((kind: ImportKind, file: string, options: { instansi: string; dinas?: string; apply?: boolean }) =>
      runCommand(parts, async (pool) => {
        process.exitCode = await importFile(pool, kind, file, options, parts).catch(refuse);
      }),
    );
}

/** Files that cannot be used are told in their own words. */
function refuse(error: unknown): never {
  if (error instanceof ImportFileRefused) throw new CommandRefused(`${error.problem.message} ${error.problem.remedy}`);
  throw error;
}
