import { Field, InputType, Int } from 'type-graphql';
import { NodeId } from '../../graphql/node-id.ts';
import { actKind, actResultOf, DecreedActInput } from '../acts/index.ts';
import { EmployeeSaved } from './employment.types.ts';
import { NipScalar } from './nip.types.ts';
import { EmployeeChanged, EmployeeOnRecord, NipNotValid, NothingToCorrect } from './staffing.errors.ts';

export const CHANGE_NIP = actKind('CHANGE_NIP', 'A person was given another NIP.');

@InputType({
  description:
    'Gives a person another number from today on: a PPPK who became a PNS has a new one, and numbers are mistyped. The number before is kept in formerNips.',
})
export class ChangeNipInput extends DecreedActInput {
  @Field(() => NodeId('employee'), { description: 'Who.' }) employeeId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => NipScalar, { description: 'NIP or NI PPPK that the person has from today on.' }) nip!: string;
}

export const ChangeNipResult = actResultOf('ChangeNipResult', 'The person, or why not.', [
  EmployeeSaved,
  EmployeeChanged,
  EmployeeOnRecord,
  NipNotValid,
  NothingToCorrect,
]);
export type ChangeNipResult = typeof ChangeNipResult;
