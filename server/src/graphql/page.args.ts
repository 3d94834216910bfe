import { ArgsType, Field, Int } from 'type-graphql';
import { pageRequest, type PageRequest } from './connections.ts';
import { CURSOR_LENGTH, Text } from './text.ts';
import { LocalDateScalar } from './scalars.ts';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many items, 1 to 100.' })
  first!: number;

  @Field(() => Text(CURSOR_LENGTH), { nullable: true, description: 'Go on behind this cursor.' })
  after?: string | null;

  static read(args: PageArgs): PageRequest {
    return pageRequest(args.first, args.after);
  }
}

@ArgsType()
export class AsOfArgs {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day to look at; today when left out.' })
  asOf?: string | null;
}

@ArgsType()
export class PageAsOfArgs extends PageArgs {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day to look at; today when left out.' })
  asOf?: string | null;
}
