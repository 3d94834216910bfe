import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connections.ts';
import { NodeId } from '../../../graphql/node-id.ts';
import { resultOf } from '../../../graphql/refusal.ts';
import { Text } from '../../../graphql/text.ts';
import { ImportNotMapped, ImportProfileChanged, ImportProfileNameTaken } from './profiles.errors.ts';
import { ImportProfile, NAME_OF_PROFILE } from './profile.types.ts';

export const ImportProfileConnection = connectionOf(ImportProfile, 'ImportProfile');

@InputType({ description: 'Keeps what the columns of an import are taken for, for files with the same headers.' })
export class SaveImportProfileInput {
  @Field(() => NodeId('import'), { description: 'The import.' }) importId!: string;
  @Field(() => Text(NAME_OF_PROFILE), { description: 'A name, such as who sends such files. One that is kept for the same headers is replaced.' })
  name!: string;
}

@InputType({ description: 'Gives a kept mapping another name.' })
export class RenameImportProfileInput {
  @Field(() => NodeId('profile'), { description: 'Which one.' }) profileId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
  @Field(() => Text(NAME_OF_PROFILE), { description: 'Its new name.' }) name!: string;
}

@InputType({ description: 'Forgets a kept mapping; imports that it was used for stay as they are.' })
export class DeleteImportProfileInput {
  @Field(() => NodeId('profile'), { description: 'Which one.' }) profileId!: string;
  @Field(() => Int, { description: 'Version that was read.' }) version!: number;
}

@ObjectType({ description: 'The mapping as it is now kept.' })
export class ImportProfileSaved {
  @Field(() => ImportProfile, { description: 'The mapping.' })
  readonly profile: ImportProfile;

  constructor(profile: ImportProfile) {
    this.profile = profile;
  }
}

@ObjectType({ description: 'The mapping is no longer kept.' })
export class ImportProfileDeleted {
  @Field(() => Int, { description: 'How many the government still keeps.' })
  readonly remaining: number;

  constructor(remaining: number) {
    this.remaining = remaining;
  }
}

export const SaveImportProfileResult = resultOf('SaveImportProfileResult', 'The kept mapping, or why not.', [
  ImportProfileSaved,
  ImportProfileNameTaken,
  ImportNotMapped,
]);
export type SaveImportProfileResult = typeof SaveImportProfileResult;
export const RenameImportProfileResult = resultOf('RenameImportProfileResult', 'The kept mapping, or why not.', [
  ImportProfileSaved,
  ImportProfileNameTaken,
  ImportProfileChanged,
]);
export type RenameImportProfileResult = typeof RenameImportProfileResult;
export const DeleteImportProfileResult = resultOf('DeleteImportProfileResult', 'That it is gone, or why not.', [ImportProfileDeleted, ImportProfileChanged]);
export type DeleteImportProfileResult = typeof DeleteImportProfileResult;
