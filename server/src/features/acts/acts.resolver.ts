import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Page } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { Most } from '../../graphql/work.ts';
import { ChangeActor } from '../feed/index.ts';
import { LanguageArgs, spoken } from '../../graphql/language.ts';
import { encodeId } from '../../graphql/node.ts';
import { Act } from './act.entity.ts';
import { decide } from './acts.lifecycle.ts';
import { canUndo } from './acts.policy.ts';
import * as service from './acts.service.ts';
import { UndoActInput, UndoActResult } from './undo.types.ts';
import * as queries from './acts.queries.ts';
import { ActCount, ActRowConnection, ActWarning, type ActRow } from './acts.types.ts';

@Resolver(() => Act)
export class ActResolver {
  @Policy('hr')
  @Mutation(() => UndoActResult, { description: 'Takes an act back, a file that took effect included: all of what it wrote, or nothing.' })
  undoAct(@Ctx() context: Context, @Arg('input', () => UndoActInput, { description: 'Which act.' }) input: UndoActInput): Promise<UndoActResult> {
    return service.undoAct(context, input);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether undoAct would be accepted, as far as it can be told without looking at what came after; a preview looks.',
  })
  viewerCanUndo(@Root() act: queries.ActRecord, @Ctx() context: Context): boolean {
    return decide('undo', { isHr: canUndo(signedIn(context).scope, act), undoneById: act.undoneById, partOfId: act.partOfId }) === null;
  }

  @FieldResolver(() => ChangeActor, { description: 'Who did it, as far as the viewer may know.' })
  async actor(@Root() act: queries.ActRecord, @Ctx() context: Context): Promise<ChangeActor> {
    const found = await queries.actorOf(context, act.id);
    return {
      kind: act.importId !== null ? 'IMPORT' : act.accountId !== null ? 'ACCOUNT' : 'SYSTEM',
      accountId: found?.accountId ?? null,
      name: found?.name ?? null,
      hidden: act.accountId !== null && !found?.accountId,
      importId: act.importId === null ? null : encodeId('import', act.importId),
    };
  }

  @Most(40)
  @FieldResolver(() => [ActCount], { description: 'How many rows of which type it did what to.' })
  rowCounts(@Root() act: queries.ActRecord, @Ctx() context: Context): Promise<ActCount[]> {
    return queries.countsOf(context, act.id);
  }

  @FieldResolver(() => ActRowConnection, { description: 'The rows that it wrote, in that order, each with what became of it.' })
  writtenRows(@Root() act: queries.ActRecord, @Ctx() context: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<ActRow>> {
    return queries.actRowPage(context, act.id, PageArgs.read(args));
  }
}

@Resolver(() => ActWarning)
export class ActWarningResolver {
  @FieldResolver(() => String, { description: 'What is the case, in one sentence.' })
  sentence(@Root() { message }: ActWarning, @Args(() => LanguageArgs) args: LanguageArgs): string {
    return message[spoken(args)];
  }
}
