import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../../graphql/refusal.ts';
import { ImportWording } from './wording.types.ts';

@ObjectType({ implements: Refusal, description: 'Something else has been said of the word since it was read.' })
export class ImportWordingChanged extends Refusal<'IMPORT_WORDING_CHANGED'> {
  @Field(() => ImportWording, { description: 'As it now is.' })
  readonly current: ImportWording;

  constructor(current: ImportWording) {
    super('Something else has been said of the word since it was read; look at it again and repeat.');
    this.current = current;
  }
}
