import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { AsOfArgs } from '../../graphql/page.args.ts';
import { SEARCH_LENGTH, Text } from '../../graphql/text.ts';
import { MATCHES } from '../../rules/matching.ts';

export const SearchAmong = graphEnum(
  'SearchAmong',
  {
    DINAS: 'Dinas, by their name, short name or an abbreviation of either.',
    UNIT: 'Units below the root of their dinas, by name.',
    EMPLOYEE: 'People whom the viewer sees, by name whatever titles stand around it, or by any part of a number that is theirs to see.',
    POSITION: 'Positions, by title and unit.',
  },
  'What is looked for.',
);
export type SearchAmong = EnumOf<typeof SearchAmong>;

export const SearchMatch = graphEnum(
  'SearchMatch',
  {
    EXACT: 'It is called exactly that.',
    BEGINNING: 'It begins with that.',
    WORDS: 'It has words that begin with each of those, in any order.',
    PART: 'It has all of it somewhere.',
    ABBREVIATION: 'That is cut out of its name: Dinkes of Dinas Kesehatan.',
    SPELLING: 'It is spelled otherwise, by a letter or two in a word.',
  },
  'How something answers what was typed, the best first.',
  MATCHES,
);
export type SearchMatch = EnumOf<typeof SearchMatch>;

@ArgsType()
export class SearchArgs extends AsOfArgs {
  @Field(() => NodeId('instansi'), { description: 'In which government.' })
  instansiId!: string;

  @Field(() => Text(SEARCH_LENGTH), {
    description:
      'What was typed: names, titles or parts of them in any order and spelling, abbreviations of dinas, or digits of a NIP; at most 200 characters, of which the first eight words count.',
  })
  words!: string;

  @Field(() => SearchAmong, { description: 'What to look for.' })
  among!: SearchAmong;

  @Field(() => Int, { nullable: true, description: 'How many at most: 1 to 20; 5 when nothing is said.' })
  most?: number | null;
}

@ObjectType({ description: 'One thing that may be meant by what was typed.' })
export class SearchHit {
  @Field(() => SearchMatch, { description: 'How it answers.' }) match!: SearchMatch;
  among!: SearchAmong;
  id!: string;
}
