import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { LanguageArgs, spoken } from '../../graphql/language.ts';
import { Node, nodeType } from '../../graphql/node.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { AsOfArgs, PageArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { Most, Work } from '../../graphql/work.ts';
import { attentionOf, countMatters, matterPage } from './attention.queries.ts';
import { Attention, AttentionCount, AttentionMatter, AttentionRow, AttentionRowConnection } from './attention.types.ts';

@ArgsType()
class AttentionArgs extends AsOfArgs {
  @Field(() => NodeId('instansi'), { description: 'Of which government.' })
  instansiId!: string;

  @Field(() => NodeId('dinas'), { nullable: true, description: 'Only in this dinas; left out, everywhere that the viewer is HR of it.' })
  dinasId?: string | null;
}

@ArgsType()
class AttentionRowsArgs extends PageArgs {
  @Field(() => AttentionMatter, { description: 'Of which matter.' })
  matter!: string;
}

/** It counts through all that the viewer is HR of. */
const WORK = 500;

@Resolver(() => Attention)
export class AttentionResolver {
  @Policy('hr')
  @Query(() => Attention, {
    description: 'What HR has to look at in a government: mistakes that stay when nobody does, decisions that are due, and what was never entered.',
  })
  attention(@Ctx() context: Context, @Args(() => AttentionArgs) args: AttentionArgs): Promise<Attention> {
    return attentionOf(context, args);
  }

  @Work(WORK)
  @Most(40)
  @FieldResolver(() => [AttentionCount], { description: 'Every matter with how many rows it has, none included; the most pressing first.' })
  matters(@Root() attention: Attention, @Ctx() context: Context): Promise<AttentionCount[]> {
    return countMatters(context, attention);
  }

  @Work(WORK)
  @FieldResolver(() => AttentionRowConnection, { description: 'The rows of one matter, those first that have been so for the longest time.' })
  rows(@Root() attention: Attention, @Ctx() context: Context, @Args(() => AttentionRowsArgs) args: AttentionRowsArgs): Promise<Page<AttentionRow>> {
    return matterPage(context, attention, args.matter, PageArgs.read(args));
  }
}

@Resolver(() => AttentionCount)
export class AttentionCountResolver {
  @FieldResolver(() => String, { description: 'What is the case, in one sentence.' })
  definition(@Root() { told }: AttentionCount, @Args(() => LanguageArgs) args: LanguageArgs): string {
    return told.definition[spoken(args)];
  }

  @FieldResolver(() => String, { description: 'What to do about it.' })
  remedy(@Root() { told }: AttentionCount, @Args(() => LanguageArgs) args: LanguageArgs): string {
    return told.remedy[spoken(args)];
  }
}

@Resolver(() => AttentionRow)
export class AttentionRowResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The appointment, position, person, unit or period that it is about; null where the viewer does not see it.',
  })
  async node(@Root() { nodePrefix, nodeId }: AttentionRow, @Ctx() context: Context): Promise<object | null> {
    const { read, type } = nodeType(nodePrefix);
    const found = await read(context, nodeId);
    return found && { ...found, __typename: type };
  }
}
