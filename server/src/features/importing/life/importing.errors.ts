import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../../graphql/refusal.ts';
import type { ImportProblem } from '../reading/file-refused.errors.ts';
import { ImportState } from './import-state.ts';

/** Why an import cannot be taken further now. */
export type NotReadyReason = 'IMPORT_NOT_READY' | 'IMPORT_HAS_REFUSED_ROWS' | 'IMPORT_OUTDATED' | 'IMPORT_BUSY';

@ObjectType({ implements: Refusal, description: 'The import is in another state than the step needs, or has refused rows.' })
export class ImportNotReady extends Refusal<'IMPORT_NOT_READY'> {
  @Field(() => ImportState, { description: 'The state it is in.' })
  readonly state: ImportState;

  constructor(
    state: ImportState,
    readonly reason: NotReadyReason,
    message: string,
  ) {
    super(message);
    this.state = state;
  }
}

/** For who still looks at an import that is gone, which is as good as cancelled. */
export const noSuchImport = (): ImportNotReady => new ImportNotReady('CANCELLED', 'IMPORT_NOT_READY', 'There is no such import.');

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
