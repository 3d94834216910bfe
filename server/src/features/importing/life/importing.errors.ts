import { Field, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../../graphql/graph-enum.ts';
import { Refusal } from '../../../graphql/refusal.ts';
import type { ImportProblem } from '../reading/file-refused.errors.ts';
import { Import } from './importing.types.ts';
import { ImportState } from './import-state.ts';

const ImportNotReadyReason = graphEnum(
  'ImportNotReadyReason',
  {
    IMPORT_NOT_READY: 'It is in a state from which the step does not go.',
    IMPORT_HAS_REFUSED_ROWS: 'Rows of it are refused: correct them in the file and import it again.',
    IMPORT_OUTDATED: 'The data changed since the check: look at the rows again before applying it.',
    IMPORT_FILE_GONE: 'Its file is no longer kept: send it again.',
    IMPORT_BUSY: 'Another change held the same data: apply it again in a moment.',
  },
  'Why an import cannot be taken further now.',
);
type ImportNotReadyReason = EnumOf<typeof ImportNotReadyReason>;

@ObjectType({ implements: Refusal, description: 'The import is in another state than the step needs, or has refused rows.' })
export class ImportNotReady extends Refusal<'IMPORT_NOT_READY'> {
  @Field(() => ImportState, { description: 'The state it is in.' })
  readonly importState: ImportState;

  @Field(() => ImportNotReadyReason, { description: 'Why the step is not open; an import with refused rows is CHECKED like one that can be applied.' })
  readonly reason: ImportNotReadyReason;

  constructor(state: ImportState, reason: ImportNotReadyReason, message: string) {
    super(message);
    this.importState = state;
    this.reason = reason;
  }
}

@ObjectType({ implements: Refusal, description: 'The import moved, or was checked with another outcome, after it was read.' })
export class ImportChanged extends Refusal<'IMPORT_CHANGED'> {
  @Field(() => Import, { description: 'The import as it now is.' })
  readonly current: Import;

  constructor(current: Import) {
    super('The import has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({
  implements: Refusal,
  description: 'The mapping itself is wrong: a column that there is not, two for one thing, a fixed value that cannot be read.',
})
export class ImportMappingRefused extends Refusal<'IMPORT_MAPPING_REFUSED'> {
  constructor(readonly problems: readonly ImportProblem[]) {
    super('The mapping cannot be used; its problems say why.');
  }
}

/** Rows of a text that had to be accepted whole were refused. */
export class ImportRowsRefused extends Error {
  override readonly name = 'ImportRowsRefused';

  constructor(
    readonly problems: readonly ImportProblem[],
    total: number,
  ) {
    super([`${total} rows were refused, so nothing was imported.`, ...problems.map((problem) => `${problem.message.en} ${problem.remedy.en}`)].join('\n'));
  }
}
