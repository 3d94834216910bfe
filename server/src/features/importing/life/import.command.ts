import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import type { Pool } from 'pg';
import { CommandRefused, runCommand } from '../../../command.ts';
import type { CommandParts } from '../../../feature.ts';
import { fill, type Language } from '../../../rules/languages.ts';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import type { ImportProblem } from '../reading/file-refused.errors.ts';
import { importKindsOf, type ImportKind } from '../rows/index.ts';
import { inLanguage } from '../rows/row-problem.ts';
import { applyImport } from './apply-import.service.ts';
import { checkImport } from './check-import.service.ts';
import { cancelImport } from './end-import.service.ts';
import { layoutInWords } from './layout-in-words.command.ts';
import { findImport, type ImportTask } from './import-state.service.ts';
import { ImportNotReady } from './importing.errors.ts';
import { OPERATOR } from './importing.lifecycle.ts';
import { columnsInWords, readMapping, wordsInWords, writeMapping } from './mapping.command.ts';
import { keepWordsOf } from './said-words.service.ts';
import { receiveFile } from './receive-file.service.ts';
import { writeRefused } from './refused-rows.command.ts';
import type { ImportOutcome } from './importing.types.ts';
import { OUTCOMES, SAID } from './said.command.ts';
import { createTemplateCommand, inWords, LANGUAGE_OPTION, readKind, readLanguage } from './template.command.ts';

const SHOWN_ROWS = 50;

async function findPlace(pool: Pool, instansiCode: string, dinasCode: string | undefined): Promise<{ instansiId: string; dinasId: string | null }> {
  const instansi = await pool.query<{ id: string }>('select id from instansi where code = $1', [instansiCode]);
  const instansiId = instansi.rows[0]?.id;
  if (instansiId === undefined)
    throw new ImportFileRefused(
      'INSTANSI_UNKNOWN',
      fill({ id: 'Tidak ada instansi dengan kode {code}.', en: 'There is no government with the code {code}.' }, { code: instansiCode }),
      {
        id: 'Periksa --instansi.',
        en: 'Check --instansi.',
      },
    );
  if (dinasCode === undefined) return { instansiId, dinasId: null };
  const dinas = await pool.query<{ id: string }>('select id from dinas where instansi_id = $1 and code = $2', [instansiId, dinasCode]);
  const dinasId = dinas.rows[0]?.id;
  if (dinasId === undefined)
    throw new ImportFileRefused(
      'DINAS_UNKNOWN',
      fill(
        { id: '{instansi} tidak mempunyai perangkat daerah dengan kode {code}.', en: '{instansi} has no dinas with the code {code}.' },
        { instansi: instansiCode, code: dinasCode },
      ),
      { id: 'Periksa --dinas.', en: 'Check --dinas.' },
    );
  return { instansiId, dinasId };
}

/** Whom an import is told to. */
interface Telling {
  readonly print: (line: string) => void;
  readonly language: Language;
  /** What a field is called, as the file writes it. */
  called: (field: string) => string;
}

/** A problem in a line, and below it all that is accepted where the sentence names only its beginning. */
function problemInWords(problem: ImportProblem, rowNumber: number | null, language: Language): string[] {
  const { message, remedy, accepted } = inLanguage(problem, rowNumber, language);
  return [`${message} ${remedy}`, ...(accepted.every((one) => remedy.includes(one)) ? [] : [fill(SAID.accepted, { accepted: accepted.join(', ') })[language]])];
}

async function printRows(pool: Pool, importId: string, { print, called, language }: Telling): Promise<void> {
  const found = await pool.query<{
    row_number: number;
    outcome: ImportOutcome;
    label: string;
    changes: { field: string; before: string | null; after: string | null }[];
    problems: ImportProblem[];
  }>(
    // Words that were told of already say nothing more row by row.
    `select row_number, outcome, label, changes, problems from (
       select row_number, outcome, label, changes, coalesce((select jsonb_agg(p order by at) from jsonb_array_elements(problems) with ordinality as t (p, at) where not coalesce((p->>'word')::boolean, false)), '[]') as problems
       from import_row where import_id = $1) r
     where (outcome not in ('UNCHANGED', 'REFUSED') or problems <> '[]')
     order by outcome <> 'REFUSED', row_number limit $2`,
    [importId, SHOWN_ROWS + 1],
  );
  for (const row of found.rows.slice(0, SHOWN_ROWS)) {
    const changes =
      row.outcome === 'CREATED'
        ? ''
        : row.changes.map(({ field, before, after }) => `${called(field)}: ${before ?? '–'} → ${after ?? SAID.clearedValue[language]}`).join('; ');
    print(`${String(row.row_number).padStart(8)}  ${OUTCOMES[row.outcome][language].padEnd(9)}  ${row.label}${changes === '' ? '' : `  ${changes}`}`);
    for (const problem of row.problems) for (const line of problemInWords(problem, row.row_number, language)) print(`${''.padStart(21)}${line}`);
  }
  if (found.rows.length > SHOWN_ROWS) print(`${''.padStart(10)}${SAID.more[language]}`);
  if (found.rows.some(({ changes }) => changes.some(({ after }) => after === null))) print(fill(SAID.cleared, { rule: SAID.blankAndDash })[language]);
}

const NAMED_CREATED = 10;
const ALL = Number.MAX_SAFE_INTEGER;

/** What the import makes, also what comes along with its rows: how much of each, and the first of them by name. */
async function printCreated(pool: Pool, kind: ImportKind, { id, creates }: ImportTask, named: number, { print, language }: Telling): Promise<void> {
  for (const { thing, count } of creates) {
    const called = [kind.makes, ...kind.makesBesides].find((made) => made.thing === thing);
    const found = await pool.query<{ name: string }>(
      `select made.name from (
         select row_number, label as name from import_row where import_id = $1 and outcome = 'CREATED' and $2 = $3
         union all
         select row_number, c->>'name' from import_row cross join lateral jsonb_array_elements(creates) c where import_id = $1 and creates is not null and c->>'thing' = $2
       ) made order by made.row_number limit $4`,
      [id, thing, kind.makes.thing, Math.min(named, count)],
    );
    const more = count - found.rows.length;
    const line = fill(SAID.creates, { count, thing: called?.[count === 1 ? 'one' : 'many'] ?? thing, names: found.rows.map(({ name }) => name).join('; ') });
    print(`${line[language]}${more > 0 ? fill(SAID.createsMore, { more })[language] : ''}`);
  }
}

/** Tells how far the reading is, once a second, until the work ends. */
async function withProgress<T>(pool: Pool, importId: string, { print, language }: Telling, work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => {
    void pool
      .query<{ rows_read: number; rows_per_second: number | null; seconds_left: number | null }>(
        'select rows_read, rows_per_second, seconds_left from import where id = $1',
        [importId],
      )
      .then(
        ({ rows: [row] }) => {
          if (row?.rows_per_second)
            print(fill(SAID.progress, { rows: row.rows_read, speed: Math.round(row.rows_per_second), left: Math.ceil(row.seconds_left ?? 0) })[language]);
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

interface ImportChoices {
  readonly instansi: string;
  readonly dinas?: string;
  readonly sheet?: string;
  readonly mapping?: string;
  readonly saveMapping?: string;
  readonly apply?: boolean;
  readonly listCreated?: boolean;
  readonly refused?: string;
  readonly language: Language;
}

/** Checks a file and, when asked and nothing is refused, applies it. Returns the exit code. */
async function importFile(
  pool: Pool,
  kind: ImportKind,
  file: string,
  options: ImportChoices,
  { print, complain, now, features }: CommandParts,
): Promise<number> {
  const { language } = options;
  const telling: Telling = { print, language, called: (field) => field };
  const place = await findPlace(pool, options.instansi, options.dinas);
  const { size } = await stat(file).catch(() => {
    throw new ImportFileRefused('FILE_UNREADABLE', fill({ id: '{file} tidak dapat dibaca.', en: '{file} cannot be read.' }, { file }), {
      id: 'Periksa alamatnya.',
      en: 'Check the path.',
    });
  });
  const mapping = await readMapping(kind, options.mapping);
  const received = { pool, accountId: null, ...place, kind: kind.name, fileName: basename(file), sheet: options.sheet ?? null, mapping };
  const importId = await receiveFile({ ...received, stream: createReadStream(file), byteSize: size });
  const kinds = importKindsOf(features);
  const faults: string[] = [];
  await withProgress(pool, importId, telling, () =>
    checkImport(pool, importId, { kinds, now: now(), log: { error: (details) => faults.push(JSON.stringify(details)) } }),
  );
  const checked: (ImportTask & { readonly headers?: Readonly<Record<string, string>> | null }) | null = await findImport(pool, importId);
  telling.called = (field) => checked?.headers?.[field] ?? kind.called[field]?.[language] ?? field;
  for (const fault of faults) complain(fault);
  if (checked?.problem) for (const line of problemInWords(checked.problem, null, language)) complain(line);
  for (const line of layoutInWords(checked?.layout ?? null, telling.called, language)) print(line);
  for (const line of columnsInWords(checked?.found ?? null, language)) print(line);
  for (const line of wordsInWords(kind, checked?.words ?? null, telling.called, language)) print(line);
  if (options.saveMapping !== undefined && checked?.found) {
    await writeMapping(checked.found, checked.words, options.saveMapping);
    print(fill(SAID.mappingIn, { file: options.saveMapping })[language]);
  }
  if (checked?.state !== 'CHECKED') return 1;
  await printRows(pool, importId, telling);
  await printCreated(pool, kind, checked, options.listCreated ? ALL : NAMED_CREATED, telling);
  if (options.refused !== undefined && checked.counts.refused > 0) {
    await writeRefused(pool, importId, options.refused, language);
    print(fill(SAID.refusedIn, { file: options.refused })[language]);
  }
  print(fill(SAID.summary, { ...checked.counts })[language]);
  const isRefused = checked.counts.refused > 0;
  const applies = !isRefused && options.apply === true;
  const ended = applies ? await applyImport(pool, importId, null, { kinds, now: now() }) : await cancelImport(pool, importId, OPERATOR);
  if (ended instanceof ImportNotReady) {
    complain(ended.message);
    return 1;
  }
  if (applies && (mapping?.words ?? []).length > 0) {
    await keepWordsOf(pool, checked, kind);
    print(fill(SAID.wordsKept, { instansi: options.instansi })[language]);
  }
  if (applies) print(SAID.applied[language]);
  else if (isRefused) complain(SAID.notApplied[language]);
  else print(SAID.dryRun[language]);
  return isRefused ? 1 : 0;
}

export function createImportCommand(parts: CommandParts): Command {
  const kinds = importKindsOf(parts.features);
  return (
    new Command('import')
      .description('Check a file against the database, and apply it when asked.')
      .argument('<kind>', inWords(kinds), (text: string) => readKind(kinds, text))
      .argument('<file>', `CSV, XLSX, ODS, or a table saved as HTML or XML; its header is found in the first 30 rows; ${SAID.blankAndDash.en}`)
      // Checked below: commander asks for what is required of a command also where one of its subcommands is meant.
      .option('--instansi <code>', 'government the file is for (required)')
      .option('--dinas <code>', 'dinas the file is of')
      .option('--sheet <name>', 'sheet of the workbook to read; without it, the one whose header fits best')
      .option(
        '--mapping <file>',
        'what the columns of the file mean, as JSON: {"columns": [{"header", "means"}], "fixed": [{"column", "value"}], "words": [{"column", "written", "means"}]}; what words mean is kept for the next files once it is applied',
      )
      .option('--save-mapping <file>', 'write what the columns are taken for to a file to correct and to give to --mapping')
      .option('--list-created', 'name everything that will be created, not only the first ones')
      .option('--apply', 'apply the file when no row is refused')
      .option('--language <language>', LANGUAGE_OPTION, readLanguage)
      .option('--refused <file>', 'write refused rows with their reasons to a file to correct: .xlsx, or .csv')
      .addCommand(createTemplateCommand(parts))
      .action((kind: ImportKind, file: string, { instansi, ...options }: Partial<ImportChoices>, command: Command) => {
        if (instansi === undefined) return command.error("error: required option '--instansi <code>' not specified");
        const language = options.language ?? parts.language();
        return runCommand(parts, async (pool) => {
          process.exitCode = await importFile(pool, kind, file, { ...options, instansi, language }, parts).catch((error: unknown) => refuse(error, language));
        });
      })
  );
}

/** Files that cannot be used are told in their own words. */
function refuse(error: unknown, language: Language): never {
  if (error instanceof ImportFileRefused) throw new CommandRefused(problemInWords(error.problem, null, language).join('\n'));
  throw error;
}
