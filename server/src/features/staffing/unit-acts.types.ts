import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { NodeId } from '../../graphql/node-id.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { NAME_LENGTH, Text } from '../../graphql/text.ts';
import { actKind, actResultOf, DecreedActInput } from '../acts/index.ts';
import { Unit, UnitKind } from '../organization/index.ts';
import { PositionHeld, UnitNotValid } from './position-acts.errors.ts';
import { NothingToCorrect } from './staffing.errors.ts';
import { UnitChanged, UnitCodeTaken, UnitHolds, UnitIsTop, UnitOfAnotherDinas, UnitStandsBelow, UnitTooDeep } from './unit-acts.errors.ts';

export const CREATE_UNIT = actKind('CREATE_UNIT', 'A unit was made.');
export const MOVE_UNIT = actKind('MOVE_UNIT', 'A unit was placed below another one.');
export const CLOSE_UNIT = actKind('CLOSE_UNIT', 'A unit was given a last day.');
export const RENAME_UNIT = actKind('RENAME_UNIT', 'A unit was given another name from a day on.');
export const CORRECT_UNIT = actKind('CORRECT_UNIT', 'What the record said of a unit was corrected.');
export const REOPEN_UNIT = actKind('REOPEN_UNIT', 'A closed unit was opened again.');

/** As long as a text in a file can be. */
export const UNIT_NAME_LENGTH = 500;

@InputType({ description: 'A unit that is to be.' })
export class CreateUnitInput extends DecreedActInput {
  @Field(() => NodeId('unit'), { description: 'Below which unit; that at the top of a dinas (rootUnit) stands for the dinas.' }) parentId!: string;
  @Field(() => Text(NAME_LENGTH), { description: 'Its code, which no other unit of the government has.' }) code!: string;
  @Field(() => Text(UNIT_NAME_LENGTH), { description: 'Official name.' }) name!: string;
  @Field(() => UnitKind, { description: 'What kind of unit it is.' }) unitKind!: UnitKind;
  @Field(() => LocalDateScalar, { description: 'First day on which it exists: past, today or to come.' }) validFrom!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which it exists; none when left out.' }) validTo?: string | null;
}

@InputType({ description: 'What every change of a unit takes.' })
abstract class OfUnitInput extends DecreedActInput {
  @Field(() => NodeId('unit'), { description: 'Which unit.' }) unitId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
}

@InputType({
  description:
    'Places a unit below another one of its dinas, with all that is below it. Of where a unit stands only the present is kept, so it holds for all days of the unit.',
})
export class MoveUnitInput extends OfUnitInput {
  @Field(() => NodeId('unit'), { description: 'Below which unit.' }) parentId!: string;
}

@InputType({ description: 'Gives a unit another name from a day on; the old one stays on days before it.' })
export class RenameUnitInput extends OfUnitInput {
  @Field(() => Text(UNIT_NAME_LENGTH), { description: 'The new official name.' }) name!: string;
  @Field(() => LocalDateScalar, { description: 'First day of the new name: past, today or to come.' }) since!: string;
}

@InputType({ description: 'Corrects what the record says of a unit: it was never so. What is left out stays as it is.' })
export class CorrectUnitInput extends OfUnitInput {
  @Field(() => Text(NAME_LENGTH), { nullable: true, description: 'Its code.' }) code?: string | null;
  @Field(() => Text(UNIT_NAME_LENGTH), { nullable: true, description: 'Official name.' }) name?: string | null;
  @Field(() => UnitKind, { nullable: true, description: 'What kind of unit it is.' }) unitKind?: UnitKind | null;
}

@InputType({
  description:
    'Gives a unit a last day; with the unit at the top, which HR of the whole government closes, its dinas is abolished. What goes on beyond it in the unit and below either goes to another unit of the dinas, for all its days, or is closed with it.',
})
export class CloseUnitInput extends OfUnitInput {
  @Field(() => LocalDateScalar, { description: 'Last day on which it exists: past, today or to come.' }) lastDay!: string;
  @Field(() => NodeId('unit'), { nullable: true, description: 'Below which unit those directly below it go, with all that is below them.' }) unitsGoTo?:
    | string
    | null;
  @Field(() => NodeId('unit'), { nullable: true, description: 'To which unit the positions go, of the unit and of what closes with it, with who holds them.' })
  positionsGoTo?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Close the units and positions that go nowhere with it, on the same day; it is refused otherwise.' })
  closeRest?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'End on that day what is held of positions that close; it is refused otherwise.' }) endHolders?:
    | boolean
    | null;
}

@InputType({ description: 'Opens a closed unit again: it has no last day any more. With the unit at the top its dinas is there again.' })
export class ReopenUnitInput extends OfUnitInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Open the units below and the positions that ended on the same day as well, with their needs. Who held them comes back by undoing the act alone.',
  })
  withRest?: boolean | null;
}

@ObjectType({ description: 'The unit as it now is.' })
export class UnitSaved {
  @Field(() => Unit, { description: 'The unit.' })
  readonly unit: Unit;

  constructor(unit: Unit) {
    this.unit = unit;
  }
}

const SAVED = 'The unit, or why not.';
export const CreateUnitResult = actResultOf('CreateUnitResult', SAVED, [UnitSaved, UnitCodeTaken, UnitNotValid, UnitTooDeep]);
export type CreateUnitResult = typeof CreateUnitResult;
export const MoveUnitResult = actResultOf('MoveUnitResult', SAVED, [
  UnitSaved,
  UnitChanged,
  UnitIsTop,
  UnitNotValid,
  UnitOfAnotherDinas,
  UnitStandsBelow,
  UnitTooDeep,
]);
export type MoveUnitResult = typeof MoveUnitResult;
export const RenameUnitResult = actResultOf('RenameUnitResult', SAVED, [UnitSaved, NothingToCorrect, UnitChanged, UnitIsTop, UnitNotValid]);
export type RenameUnitResult = typeof RenameUnitResult;
export const CorrectUnitResult = actResultOf('CorrectUnitResult', SAVED, [UnitSaved, NothingToCorrect, UnitChanged, UnitCodeTaken, UnitIsTop]);
export type CorrectUnitResult = typeof CorrectUnitResult;
export const CloseUnitResult = actResultOf('CloseUnitResult', SAVED, [
  UnitSaved,
  UnitChanged,
  UnitHolds,
  UnitIsTop,
  UnitNotValid,
  UnitOfAnotherDinas,
  UnitStandsBelow,
  UnitTooDeep,
  PositionHeld,
]);
export type CloseUnitResult = typeof CloseUnitResult;
export const ReopenUnitResult = actResultOf('ReopenUnitResult', SAVED, [UnitSaved, UnitChanged, UnitIsTop, UnitNotValid]);
export type ReopenUnitResult = typeof ReopenUnitResult;
