import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { NodeId } from '../../../graphql/node-id.ts';
import { resultOf } from '../../../graphql/refusal.ts';
import { ImportChanged, ImportNotReady } from './importing.errors.ts';
import { Import, ImportAnswer } from './importing.types.ts';

/** Asked by itself nowhere; the inputs of the steps are made of it. */
@InputType({ description: 'A step of an import.' })
export abstract class ImportStepInput {
  @Field(() => NodeId('import'), { description: 'Which import.' }) importId!: string;
}

@InputType({ description: 'Applies a checked import.' })
export class ApplyImportInput extends ImportStepInput {
  @Field(() => Int, { description: 'Version that was read: what is applied is what was looked at.' }) version!: number;
}

@InputType({ description: 'An answer to what a row asks.' })
export class GivenAnswer {
  @Field(() => Int, { description: 'Which row.' }) rowNumber!: number;
  @Field(() => ImportAnswer, { description: 'What it means.' }) answer!: ImportAnswer;
  @Field(() => Boolean, { nullable: true, description: 'Also of every other row that asks the same of the same value.' }) alike?: boolean | null;
}

@InputType({ description: 'Answers what rows of a checked import ask; they are then checked once more.' })
export class AnswerImportInput extends ImportStepInput {
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => [GivenAnswer], { description: 'The answers, one for a row.' }) answers!: GivenAnswer[];
}

@InputType({ description: 'Throws an import away.' })
export class CancelImportInput extends ImportStepInput {
  @Field(() => Int, { nullable: true, description: 'Version that was read; left out, it is thrown away however far it has come since.' }) version?:
    | number
    | null;
}

@ObjectType({ description: 'The import as it now is.' })
export class ImportAccepted {
  @Field(() => Import, { description: 'The import.' })
  readonly import: Import;

  constructor(import_: Import) {
    this.import = import_;
  }
}

const OUTCOMES = [ImportAccepted, ImportNotReady, ImportChanged] as const;
/** What all steps lead to. */
export type StepResult = InstanceType<(typeof OUTCOMES)[number]>;

export const ApplyImportResult = resultOf('ApplyImportResult', 'The import, or why not.', OUTCOMES);
export type ApplyImportResult = typeof ApplyImportResult;

export const AnswerImportResult = resultOf('AnswerImportResult', 'The import, being checked again, or why not.', OUTCOMES);
export type AnswerImportResult = typeof AnswerImportResult;

export const CancelImportResult = resultOf('CancelImportResult', 'The import, or why not.', OUTCOMES);
export type CancelImportResult = typeof CancelImportResult;
