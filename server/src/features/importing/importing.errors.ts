import type { ImportProblem } from './import-problem.rules.ts';

/** The file as a whole cannot be used. */
export class ImportFileRefused extends Error {
  override readonly name = 'ImportFileRefused';
  readonly problem: ImportProblem;

  constructor(code: string, message: string, remedy: string, { column, cause }: { readonly column?: string; readonly cause?: unknown } = {}) {
    super(message, { cause });
    this.problem = { code, message, remedy, column: column ?? null, value: null };
  }
}

/** The import is not in a state in which it can be applied or cancelled. */
export class ImportNotReady extends Error {
  override readonly name = 'ImportNotReady';

  constructor(
    readonly state: string,
    readonly code: 'IMPORT_NOT_READY' | 'IMPORT_HAS_REFUSED_ROWS' | 'IMPORT_OUTDATED' | 'IMPORT_BUSY',
    message: string,
  ) {
    super(message);
  }
}

/** Rows of a text that had to be accepted whole were refused. */
export class ImportRowsRefused extends Error {
  override readonly name = 'ImportRowsRefused';

  constructor(
    readonly problems: readonly ImportProblem[],
    total: number,
  ) {
    super([`${total} rows were refused, so nothing was imported.`, ...problems.map((problem) => `${problem.message} ${problem.remedy}`)].join('\n'));
  }
}
