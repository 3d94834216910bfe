import { Field, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { Impersonal } from '../../graphql/sharing.ts';

@Impersonal()
@ObjectType({ description: 'What a dinas or a unit was called in some days.' })
export class DatedName {
  @Field(() => String, { description: 'Official name.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Abbreviation, of a dinas that had one.' }) shortName!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day; null of what it was called before the first change that is known.' })
  validFrom!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day; null of the last name that is known.' }) validTo!: string | null;
  @Field(() => String, { nullable: true, description: 'Decree the name rests on.' }) decreeNumber!: string | null;
}
