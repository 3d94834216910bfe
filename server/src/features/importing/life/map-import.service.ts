import { inSystemTransaction } from '../../../graph/write.ts';
import { signedIn, type Context } from '../../../graphql/context.ts';
import { answered, badInput, failure } from '../../../graphql/errors.ts';
import type { System } from '../../../database/pools.ts';
import { kindNamed } from '../rows/index.ts';
import type { FoundColumns } from '../rows/found-columns.reader.ts';
import { problemsOfMapping, type StatedMapping } from '../rows/mapping.reader.ts';
import { holdImport, isFileKept, mapAnew, takeInHand, type ImportTask } from './import-state.service.ts';
import { recordOf } from './import-steps.service.ts';
import { ImportAccepted } from './import-steps.types.ts';
import { ImportChanged, ImportMappingRefused } from './importing.errors.ts';
import type { MapImportInput, MapResult } from './import-mapping.types.ts';
import { decide } from './importing.lifecycle.ts';
import { canImport } from './importing.policy.ts';
import { isHere } from './receive-file.service.ts';

/** What was said, by the headers of the file: they hold for the same file in another order as well. Errors: BAD_INPUT. */
function statedBy({ columns, fixed, sheet, headerRow }: MapImportInput, found: FoundColumns | null, before: StatedMapping | null): StatedMapping {
  const isAnotherTable = (sheet ?? null) !== null || (headerRow ?? null) !== null;
  return {
    sheet: sheet ?? before?.sheet ?? null,
    headerRows: headerRow ? [headerRow] : sheet ? [] : (before?.headerRows ?? []),
    columns: columns.map(({ number, column }, index) => {
      const told = found?.columns[number - 1];
      if (isAnotherTable || !told) throw badInput(`input.columns.${index}.number: the table that was shown has no such column.`);
      return { header: told.header, at: number, means: column ?? null };
    }),
    fixed: fixed.map(({ column, value }) => ({ column, value })),
  };
}

interface AnewInput {
  readonly importId: string;
  readonly version: number;
}

/** Has a file read anew by what is said of it, or tells why not; the server that keeps it takes it up. */
export async function readAnew(
  context: Context,
  input: AnewInput,
  mappingFor: (system: System, task: ImportTask) => Promise<StatedMapping | ImportMappingRefused>,
): Promise<MapResult> {
  const { scope } = signedIn(context);
  const { system, imports } = context.services;
  let moved: ImportTask | null = null;
  const result = await inSystemTransaction(context, async (inside: System): Promise<MapResult> => {
    const task = await holdImport(inside, input.importId);
    if (!task || !canImport(scope, task.instansi_id)) throw failure('NOT_FOUND', 'input.importId: there is no such import in your part of the tree.');
    const refusal = answered(decide('map', { mayImport: true, ...task, isFileKept: isFileKept(task) }));
    if (refusal) return refusal;
    if (input.version !== task.version) return new ImportChanged(recordOf(task));
    const mapping = await mappingFor(inside, task);
    if (mapping instanceof ImportMappingRefused) return mapping;
    moved = await mapAnew(inside, task.id, mapping);
    if (!moved) throw new Error('an import was to be mapped and was not');
    return new ImportAccepted(recordOf(moved));
  });
  const { id, instansi_id: instansiId, account_id: accountId } = moved ?? ({} as Partial<ImportTask>);
  if (id !== undefined && instansiId !== undefined && (await isHere(id)) && (await takeInHand(system, id)))
    imports.check({ id, instansiId, accountId: accountId ?? null });
  return result;
}

/** Has a file read anew by what somebody says of its columns. */
export const mapImport = (context: Context, input: MapImportInput): Promise<MapResult> =>
  readAnew(context, input, async (_system, task) => {
    const mapping = statedBy(input, task.found, task.mapping);
    const problems = problemsOfMapping(kindNamed(context.services.importKinds, task.kind).header, mapping);
    return problems.length > 0 ? new ImportMappingRefused(problems) : mapping;
  });
