import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../../graphql/refusal.ts';
import { ImportProfile } from './profile.types.ts';

@ObjectType({ implements: Refusal, description: 'Another mapping of the same kind of file has this name, and is of other headers.' })
export class ImportProfileNameTaken extends Refusal<'IMPORT_PROFILE_NAME_TAKEN'> {
  @Field(() => String, { description: 'The name.' })
  readonly name: string;

  constructor(name: string) {
    super('Another kept mapping of the same kind of file has this name; choose another name, or delete that one.');
    this.name = name;
  }
}

@ObjectType({ implements: Refusal, description: 'The kept mapping has changed since it was read.' })
export class ImportProfileChanged extends Refusal<'IMPORT_PROFILE_CHANGED'> {
  @Field(() => ImportProfile, { description: 'As it now is.' })
  readonly current: ImportProfile;

  constructor(current: ImportProfile) {
    super('The kept mapping has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'Of the import it is not known what its columns mean: something that is needed is missing.' })
export class ImportNotMapped extends Refusal<'IMPORT_NOT_MAPPED'> {
  constructor() {
    super('Something that is needed is still missing in what the columns are taken for; map them first.');
  }
}
