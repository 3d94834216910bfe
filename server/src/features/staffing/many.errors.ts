import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Refusal, RefusalCode } from '../../graphql/refusal.ts';
import { Most } from '../../graphql/work.ts';

@ObjectType({ description: 'A row that cannot be changed with the others, and why.' })
export class RefusedRow {
  @Field(() => ID, { description: 'Which one.' }) rowId!: string;
  @Field(() => String, { nullable: true, description: 'What people know it by.' }) name!: string | null;
  @Field(() => RefusalCode, { description: 'The fact: the code of the refusal that the change of this one alone would be answered with.' }) refusal!: string;
  @Field(() => String, { description: 'What is the case and what to do, in English.' }) sentence!: string;
}

@ObjectType({
  implements: Refusal,
  description: 'Some of the rows cannot be changed like this, or all of them. Nothing was changed; leave them out, or have that done (leaveOutRefused).',
})
export class RowsRefused extends Refusal<'ROWS_REFUSED'> {
  static readonly MOST = 500;

  @Field(() => Int, { description: 'How many are refused.' })
  readonly refusedCount: number;

  @Most(RowsRefused.MOST)
  @Field(() => [RefusedRow], { description: 'Each of them, in the order in which they were sent.' })
  readonly refusedRows: RefusedRow[];

  constructor(refusedRows: RefusedRow[]) {
    super(`${refusedRows.length} of the rows are refused; leave them out, or send leaveOutRefused to have the others changed without them.`);
    this.refusedRows = refusedRows;
    this.refusedCount = refusedRows.length;
  }
}
