import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import type { Page } from '../../../graphql/connections.ts';
import { signedIn, type Context } from '../../../graphql/context.ts';
import { failure } from '../../../graphql/errors.ts';
import { mustSee } from '../../../graphql/named-rows.ts';
import { NodeId } from '../../../graphql/node-id.ts';
import { PageArgs } from '../../../graphql/page.args.ts';
import { Policy } from '../../../graphql/policy.ts';
import { canImport } from '../life/importing.policy.ts';
import * as queries from './wordings.queries.ts';
import * as service from './wordings.service.ts';
import {
  ImportWordingConnection,
  SayImportWordingsInput,
  SayImportWordingsResult,
  TakeBackImportWordingInput,
  TakeBackImportWordingResult,
} from './wordings.types.ts';

@ArgsType()
class ImportWordingsArgs extends PageArgs {
  @Field(() => NodeId('instansi'), { description: 'What this government says.' })
  instansiId!: string;
}

@Resolver()
export class ImportWordingsResolver {
  @Policy('hr')
  @Query(() => ImportWordingConnection, { description: 'What a government says that words in its files mean, by kinds of values and by the words.' })
  async importWordings(@Ctx() context: Context, @Args(() => ImportWordingsArgs) args: ImportWordingsArgs): Promise<Page<queries.WordingRecord>> {
    if (!canImport(signedIn(context).scope, args.instansiId)) {
      await mustSee(context, [{ path: 'instansiId', prefix: 'instansi', uuid: args.instansiId }]);
      throw failure('FORBIDDEN', 'You import nothing into this government.');
    }
    return queries.wordingPage(context, args.instansiId, PageArgs.read(args));
  }

  @Policy('hr')
  @Mutation(() => SayImportWordingsResult, {
    description:
      'Says once for all files of the government what words mean that a file holds and no list knows ("Kasi" means Pengawas here), and has the file read and checked anew, while it is kept and before it is applied. Follow importProgress.',
  })
  sayImportWordings(
    @Ctx() context: Context,
    @Arg('input', () => SayImportWordingsInput, { description: 'Which import, as it was read, and the words.' }) input: SayImportWordingsInput,
  ): Promise<SayImportWordingsResult> {
    return service.sayWordings(context, input);
  }

  @Policy('hr')
  @Mutation(() => TakeBackImportWordingResult, { description: 'Takes back what was said of a word.' })
  takeBackImportWording(
    @Ctx() context: Context,
    @Arg('input', () => TakeBackImportWordingInput, { description: 'Which one, as it was read.' }) input: TakeBackImportWordingInput,
  ): Promise<TakeBackImportWordingResult> {
    return service.takeBackWording(context, input);
  }
}
