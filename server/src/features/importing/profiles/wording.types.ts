import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../graphql/node.ts';
import { openEnum } from '../../../graphql/open-enum.ts';
import { DateTimeScalar } from '../../../graphql/scalars.ts';

/** Its values are what the columns of the kinds of files hold. */
export const ImportVocabulary = openEnum({
  name: 'ImportVocabulary',
  description: 'A kind of values that are few, such as kinds of units: what is said of one of its words serves every column that holds it.',
});

@ObjectType({
  implements: Node,
  description: 'What a government says that a word in its files means. Every file is read by it, of whatever kind, where a column holds such values.',
})
export class ImportWording extends Node {
  @Field(() => ImportVocabulary, { description: 'Of which values.' }) importVocabulary!: string;
  @Field(() => String, { description: 'The word as it was met, shortened; case and signs are no matter.' }) written!: string;
  @Field(() => String, { description: 'The word that it means; a dash for nothing.' }) means!: string;
  @Field(() => Boolean, { description: 'Whether it goes before what the word means by itself.' }) overrides!: boolean;
  @Field(() => DateTimeScalar, { description: 'When it was said.' }) saidAt!: string;
  @Field(() => Int, { description: 'Raised when something else is said of the word.' }) version!: number;
  instansiId!: string;
}
