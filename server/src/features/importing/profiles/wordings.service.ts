import { inSystemTransaction } from '../../../graph/write.ts';
import { signedIn, type Context } from '../../../graphql/context.ts';
import { failure } from '../../../graphql/errors.ts';
import { readAnew } from '../life/map-import.service.ts';
import { ImportMappingRefused } from '../life/importing.errors.ts';
import { canImport } from '../life/importing.policy.ts';
import { keepWords } from '../life/said-words.service.ts';
import { kindNamed } from '../rows/index.ts';
import { problemsOfWords, saidOf } from '../rows/stated-words.reader.ts';
import { ImportWordingChanged } from './wordings.errors.ts';
import { WORDING_COLUMNS, type WordingRecord } from './wordings.queries.ts';
import {
  ImportWordingTakenBack,
  type SayImportWordingsInput,
  type SayResult,
  type TakeBackImportWordingInput,
  type TakeBackImportWordingResult,
} from './wordings.types.ts';

/** Keeps what words mean for the government of an import, and has its file read anew by it. */
export function sayWordings(context: Context, input: SayImportWordingsInput): Promise<SayResult> {
  const { accountId } = signedIn(context);
  const words = input.words.map(({ column, written, means, overrides }) => ({ column, written, means, overrides: overrides ?? false }));
  return readAnew(context, input, async (system, task) => {
    const { header } = kindNamed(context.services.importKinds, task.kind);
    const problems = problemsOfWords(header, words);
    if (problems.length > 0) return new ImportMappingRefused(problems);
    await keepWords(system, { instansiId: task.instansi_id, accountId }, saidOf(header, words));
    // What came with the file was kept when it was read first: what is said now goes before it.
    return { sheet: null, headerRows: [], columns: [], fixed: [], ...task.mapping, words: [] };
  });
}

export const takeBackWording = (context: Context, { wordingId, version }: TakeBackImportWordingInput): Promise<TakeBackImportWordingResult> =>
  inSystemTransaction(context, async (system): Promise<TakeBackImportWordingResult> => {
    const found = await system.query<WordingRecord>(`select ${WORDING_COLUMNS} from import_wording w where w.id = $1 for update`, [wordingId]);
    const held = found.rows[0];
    if (!held || !canImport(signedIn(context).scope, held.instansiId))
      throw failure('NOT_FOUND', 'input.wordingId: there is nothing of the kind in your part of the tree.');
    if (held.version !== version) return new ImportWordingChanged(held);
    await system.query('delete from import_wording where id = $1', [wordingId]);
    const kept = await system.query<{ count: number }>('select count(*)::int as count from import_wording where instansi_id = $1', [held.instansiId]);
    return new ImportWordingTakenBack(kept.rows[0]!.count);
  });
