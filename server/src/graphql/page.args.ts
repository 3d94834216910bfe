import { ArgsType, Field, Int } from 'type-graphql';
import { pageRequest, type PageRequest } from './connections.ts';
import { COUNTED_AS_A_WHOLE } from './page-sizes.ts';
import { CURSOR_LENGTH, Text } from './text.ts';
import { LocalDateScalar } from './scalars.ts';

@ArgsType()
class CursorArgs {
  @Field(() => Text(CURSOR_LENGTH), { nullable: true, description: 'Go on behind this cursor.' })
  after?: string | null;

  @Field(() => Text(CURSOR_LENGTH), { nullable: true, description: 'Go back from this cursor.' })
  before?: string | null;
}

@ArgsType()
export class PageArgs extends CursorArgs {
  @Field(() => Int, { nullable: true, description: 'How many items from the beginning on, or behind `after`: 1 to 100; 50 when nothing is said.' })
  first?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many items up to the end, or before `before`, 1 to 100; in the order of the list.' })
  last?: number | null;

  static read(args: PageArgs): PageRequest {
    return pageRequest(args);
  }
}

/** Of figures that are counted as a whole (COUNTED_AS_A_WHOLE). */
@ArgsType()
export class WholePageArgs extends CursorArgs {
  @Field(() => Int, { nullable: true, description: 'How many items from the beginning on, or behind `after`: 1 to 1,000; 100 when nothing is said.' })
  first?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many items up to the end, or before `before`, 1 to 1,000; in the order of the list.' })
  last?: number | null;

  static read(args: WholePageArgs): PageRequest {
    return pageRequest(args, COUNTED_AS_A_WHOLE);
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
