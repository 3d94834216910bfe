import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../graphql/node.ts';
import { DateTimeScalar } from '../../../graphql/scalars.ts';
import { Most } from '../../../graphql/work.ts';
import { ImportFixedValue } from '../life/import-mapping.types.ts';
import { ImportKind } from '../life/importing.types.ts';

export const NAME_OF_PROFILE = 100;

@ObjectType({ description: 'What a column of such files means.' })
export class ImportProfileColumn {
  @Field(() => String, { description: 'Its header, shortened.' }) header!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the column of the kind, or names with + between of cells that hold several things; null for one that is left out.',
  })
  means!: string | null;
}

@ObjectType({
  implements: Node,
  description: 'A mapping that is kept under a name, and used by itself for every file of the government with the same headers, in whatever order they stand.',
})
export class ImportProfile extends Node {
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => ImportKind, { description: 'Of which files.' }) importKind!: string;
  @Most(200)
  @Field(() => [ImportProfileColumn], { description: 'Its columns.' })
  columns!: readonly ImportProfileColumn[];
  @Most(200)
  @Field(() => [ImportFixedValue], { description: 'Values for every row.' })
  fixed!: readonly ImportFixedValue[];
  @Field(() => DateTimeScalar, { description: 'When it was kept or renamed.' }) updatedAt!: string;
  @Field(() => Int, { description: 'Raised when it is kept anew or renamed.' }) version!: number;
  instansiId!: string;
}
