import { Field, InputType, Int } from 'type-graphql';
import { NodeId } from '../../graphql/node-id.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { NAME_LENGTH, Text } from '../../graphql/text.ts';
import { actKind, actResultOf, DecreedActInput } from '../acts/index.ts';
import { UnitKind } from '../organization/index.ts';
import { UnitNotValid } from './position-acts.errors.ts';
import { BeginsLater, PositionNotInUnit } from './succession.errors.ts';
import { UnitChanged, UnitCodeTaken, UnitIsTop, UnitStandsBelow, UnitTooDeep } from './unit-acts.errors.ts';
import { UNIT_NAME_LENGTH, UnitSaved } from './unit-acts.types.ts';

export const TRANSFER_UNIT = actKind('TRANSFER_UNIT', 'A unit went below another one from a day on, with all in it.');
export const MERGE_UNITS = actKind('MERGE_UNITS', 'Units became part of another one from a day on.');
export const SPLIT_UNIT = actKind('SPLIT_UNIT', 'Some of a unit became a unit of its own from a day on.');

const SINCE = 'First day of the change: past, today or to come. Days before it stay as they were.';

@InputType({
  description:
    'Places a unit below another one of the government from a day on, also one of another dinas, with all that is in it and below it. ' +
    'What was there ends the day before; units, positions, needs and assignments that take its place begin on the day (`succeedsUnit`, `succeedsPosition`), and have its codes then.',
})
export class TransferUnitInput extends DecreedActInput {
  @Field(() => NodeId('unit'), { description: 'Which unit.' }) unitId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
  @Field(() => NodeId('unit'), { description: 'Below which unit.' }) parentId!: string;
  @Field(() => LocalDateScalar, { description: SINCE }) since!: string;
}

@InputType({ description: 'A unit with the version that was read.' })
export class ReadUnitInput {
  @Field(() => NodeId('unit'), { description: 'Which unit.' }) unitId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
}

/** More than any reorganisation made one of. */
export const MOST_MERGED = 20;

@InputType({
  description:
    'Makes units part of another one from a day on: their positions go into it with who holds them, units below them go below it, and they themselves end the day before.',
})
export class MergeUnitsInput extends DecreedActInput {
  @Field(() => [ReadUnitInput], { description: `Which units; up to ${MOST_MERGED}.` }) units!: ReadUnitInput[];
  @Field(() => NodeId('unit'), { description: 'Into which unit.' }) intoId!: string;
  @Field(() => LocalDateScalar, { description: SINCE }) since!: string;
}

/** As many as the largest office has under one roof. */
export const MOST_SPLIT = 500;

@InputType({
  description: 'Makes some of a unit a unit of its own from a day on, beside it: the positions that are named go into it with who holds them.',
})
export class SplitUnitInput extends DecreedActInput {
  @Field(() => NodeId('unit'), { description: 'Which unit.' }) unitId!: string;
  @Field(() => Int, { description: 'The version that was read.' }) version!: number;
  @Field(() => [NodeId('position')], { description: `Which of its positions; up to ${MOST_SPLIT}.` }) positionIds!: string[];
  @Field(() => Text(NAME_LENGTH), { description: 'Code of the new unit, which no other unit of the government has.' }) code!: string;
  @Field(() => Text(UNIT_NAME_LENGTH), { description: 'Its official name.' }) name!: string;
  @Field(() => UnitKind, { description: 'What kind of unit it is.' }) unitKind!: UnitKind;
  @Field(() => LocalDateScalar, { description: SINCE }) since!: string;
}

const REFUSALS = [BeginsLater, UnitChanged, UnitIsTop, UnitNotValid] as const;

export const TransferUnitResult = actResultOf('TransferUnitResult', 'The unit that takes the place of the one that went, or why not.', [
  UnitSaved,
  ...REFUSALS,
  UnitStandsBelow,
  UnitTooDeep,
]);
export type TransferUnitResult = typeof TransferUnitResult;
export const MergeUnitsResult = actResultOf('MergeUnitsResult', 'The unit of which they became part, or why not.', [
  UnitSaved,
  ...REFUSALS,
  UnitStandsBelow,
  UnitTooDeep,
]);
export type MergeUnitsResult = typeof MergeUnitsResult;
export const SplitUnitResult = actResultOf('SplitUnitResult', 'The new unit, or why not.', [UnitSaved, ...REFUSALS, PositionNotInUnit, UnitCodeTaken]);
export type SplitUnitResult = typeof SplitUnitResult;
