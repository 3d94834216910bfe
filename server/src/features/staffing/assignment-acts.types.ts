import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { ActKind } from '../acts/index.ts';

@ObjectType({ description: 'An act that wrote an assignment, and was not taken back.' })
export class AssignmentAct {
  /** More acts than these nobody reads of one appointment; the newest are told. */
  static readonly MOST = 10;
  @Field(() => ActKind, { description: 'What was done.' }) actKind!: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: string;
  @Field(() => String, { nullable: true, description: 'Number of the decree (SK) it rests on, where one was stated.' }) decreeNumber!: string | null;
}
