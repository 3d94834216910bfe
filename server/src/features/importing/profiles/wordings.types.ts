import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connections.ts';
import { NodeId } from '../../../graphql/node-id.ts';
import { resultOf } from '../../../graphql/refusal.ts';
import { Text } from '../../../graphql/text.ts';
import { ImportAccepted, ImportStepInput } from '../life/import-steps.types.ts';
import { ImportChanged, ImportMappingRefused, ImportNotReady } from '../life/importing.errors.ts';
import { ImportWordingChanged } from './wordings.errors.ts';
import { ImportWording } from './wording.types.ts';

export const ImportWordingConnection = connectionOf(ImportWording, 'ImportWording');

@InputType({ description: 'What a word in a column of a file means.' })
export class SaidWordInput {
  @Field(() => Text(100), { description: 'Name of the column of the kind that holds it.' }) column!: string;
  @Field(() => Text(500), { description: 'The word as the file writes it, or as it was told, shortened.' }) written!: string;
  @Field(() => Text(500), { description: 'A word that is known, such as one of `words` of the column; a dash for nothing.' }) means!: string;
  @Field(() => Boolean, { nullable: true, description: 'Says plainly that the word, which is known, is to mean something else.' })
  overrides?: boolean | null;
}

@InputType({
  description:
    'Says what words mean that a file holds. It is kept for the government and read and checked anew; every later file is read by it as well. What was said of a word before is replaced.',
})
export class SayImportWordingsInput extends ImportStepInput {
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => [SaidWordInput], { description: 'The words.' }) words!: SaidWordInput[];
}

@InputType({ description: 'Takes back what was said of a word: from the next reading on, files mean by it what it means by itself, or nothing.' })
export class TakeBackImportWordingInput {
  @Field(() => NodeId('wording'), { description: 'Which one.' }) wordingId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
}

@ObjectType({ description: 'What was said of the word no longer holds. Files that were read by it stay as they were read.' })
export class ImportWordingTakenBack {
  @Field(() => Int, { description: 'Of how many words the government still says something.' })
  readonly remaining: number;

  constructor(remaining: number) {
    this.remaining = remaining;
  }
}

const OUTCOMES = [ImportAccepted, ImportNotReady, ImportChanged, ImportMappingRefused] as const;
export type SayResult = InstanceType<(typeof OUTCOMES)[number]>;
export const SayImportWordingsResult = resultOf('SayImportWordingsResult', 'The import, on its way to be checked anew, or why not.', OUTCOMES);
export type SayImportWordingsResult = typeof SayImportWordingsResult;

export const TakeBackImportWordingResult = resultOf('TakeBackImportWordingResult', 'That it no longer holds, or why not.', [
  ImportWordingTakenBack,
  ImportWordingChanged,
]);
export type TakeBackImportWordingResult = typeof TakeBackImportWordingResult;
