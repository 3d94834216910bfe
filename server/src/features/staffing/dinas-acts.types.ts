import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { NodeId } from '../../graphql/node-id.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { NAME_LENGTH, Text } from '../../graphql/text.ts';
import { actKind, actResultOf, DecreedActInput } from '../acts/index.ts';
import { Dinas, DinasKind } from '../organization/index.ts';
import { DinasChanged, DinasCodeTaken } from './dinas-acts.errors.ts';
import { UnitNotValid } from './position-acts.errors.ts';
import { NothingToCorrect } from './staffing.errors.ts';
import { UnitCodeTaken } from './unit-acts.errors.ts';
import { UNIT_NAME_LENGTH } from './unit-acts.types.ts';

export const CREATE_DINAS = actKind('CREATE_DINAS', 'A dinas was made, with the unit at its top.');
export const RENAME_DINAS = actKind('RENAME_DINAS', 'A dinas was given another name from a day on.');
export const CORRECT_DINAS = actKind('CORRECT_DINAS', 'What the record said of a dinas was corrected.');

@InputType({ description: 'A dinas that is to be. The unit at its top is made with it, under the same code and name.' })
export class CreateDinasInput extends DecreedActInput {
  @Field(() => NodeId('instansi'), { description: 'In which government.' }) instansiId!: string;
  @Field(() => Text(NAME_LENGTH), { description: 'Its code, which no other dinas and no unit of the government has.' }) code!: string;
  @Field(() => Text(UNIT_NAME_LENGTH), { description: 'Official name.' }) name!: string;
  @Field(() => Text(NAME_LENGTH), { nullable: true, description: 'The abbreviation people use.' }) shortName?: string | null;
  @Field(() => DinasKind, { description: 'What kind of perangkat daerah it is.' }) dinasKind!: DinasKind;
  @Field(() => LocalDateScalar, { description: 'First day on which it exists: past, today or to come.' }) validFrom!: string;
}

@InputType({ description: 'What every change of a dinas takes.' })
abstract class OfDinasInput extends DecreedActInput {
  @Field(() => NodeId('dinas'), { description: 'Which dinas.' }) dinasId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
}

@InputType({
  description:
    'Gives a dinas another name from a day on; the old one stays on days before it. The unit at its top is named with it where both are called the same.',
})
export class RenameDinasInput extends OfDinasInput {
  @Field(() => Text(UNIT_NAME_LENGTH), { description: 'The new official name.' }) name!: string;
  @Field(() => Text(NAME_LENGTH), { nullable: true, description: 'The new abbreviation; none when left out.' }) shortName?: string | null;
  @Field(() => LocalDateScalar, { description: 'First day of the new name: past, today or to come.' }) since!: string;
}

@InputType({
  description:
    'Corrects what the record says of a dinas: it was never so. What is left out stays as it is; the unit at its top is corrected with it where both are the same.',
})
export class CorrectDinasInput extends OfDinasInput {
  @Field(() => Text(NAME_LENGTH), { nullable: true, description: 'Its code.' }) code?: string | null;
  @Field(() => Text(UNIT_NAME_LENGTH), { nullable: true, description: 'Official name.' }) name?: string | null;
  @Field(() => Text(NAME_LENGTH), { nullable: true, description: 'The abbreviation people use; null takes it away.' }) shortName?: string | null;
  @Field(() => DinasKind, { nullable: true, description: 'What kind of perangkat daerah it is.' }) dinasKind?: DinasKind | null;
}

@ObjectType({ description: 'The dinas as it now is.' })
export class DinasSaved {
  @Field(() => Dinas, { description: 'The dinas.' })
  readonly dinas: Dinas;

  constructor(dinas: Dinas) {
    this.dinas = dinas;
  }
}

const SAVED = 'The dinas, or why not.';
export const CreateDinasResult = actResultOf('CreateDinasResult', SAVED, [DinasSaved, DinasCodeTaken, UnitCodeTaken]);
export type CreateDinasResult = typeof CreateDinasResult;
export const RenameDinasResult = actResultOf('RenameDinasResult', SAVED, [DinasSaved, DinasChanged, NothingToCorrect, UnitNotValid]);
export type RenameDinasResult = typeof RenameDinasResult;
export const CorrectDinasResult = actResultOf('CorrectDinasResult', SAVED, [DinasSaved, DinasChanged, DinasCodeTaken, NothingToCorrect, UnitCodeTaken]);
export type CorrectDinasResult = typeof CorrectDinasResult;
