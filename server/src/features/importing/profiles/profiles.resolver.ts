import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import { Page } from '../../../graphql/connections.ts';
import { signedIn, type Context } from '../../../graphql/context.ts';
import { failure } from '../../../graphql/errors.ts';
import { mustSee } from '../../../graphql/named-rows.ts';
import { NodeId } from '../../../graphql/node-id.ts';
import { PageArgs } from '../../../graphql/page.args.ts';
import { Policy } from '../../../graphql/policy.ts';
import { canImport } from '../life/importing.policy.ts';
import * as queries from './profiles.queries.ts';
import * as service from './profiles.service.ts';
import {
  DeleteImportProfileInput,
  DeleteImportProfileResult,
  ImportProfileConnection,
  RenameImportProfileInput,
  RenameImportProfileResult,
  SaveImportProfileInput,
  SaveImportProfileResult,
} from './profiles.types.ts';

@ArgsType()
class ImportProfilesArgs extends PageArgs {
  @Field(() => NodeId('instansi'), { description: 'Those of this government.' })
  instansiId!: string;
}

@Resolver()
export class ImportProfilesResolver {
  @Policy('hr')
  @Query(() => ImportProfileConnection, { description: 'Mappings that a government keeps for files with the same headers, by name.' })
  async importProfiles(@Ctx() context: Context, @Args(() => ImportProfilesArgs) args: ImportProfilesArgs): Promise<Page<queries.ProfileRecord>> {
    if (!canImport(signedIn(context).scope, args.instansiId)) {
      await mustSee(context, [{ path: 'instansiId', prefix: 'instansi', uuid: args.instansiId }]);
      throw failure('FORBIDDEN', 'You import nothing into this government.');
    }
    return queries.profilePage(context, args.instansiId, PageArgs.read(args));
  }

  @Policy('hr')
  @Mutation(() => SaveImportProfileResult, {
    description: 'Keeps what the columns of an import are taken for: files with the same headers are then read by it.',
  })
  saveImportProfile(
    @Ctx() context: Context,
    @Arg('input', () => SaveImportProfileInput, { description: 'Which import, and a name.' }) input: SaveImportProfileInput,
  ): Promise<SaveImportProfileResult> {
    return service.saveProfile(context, input);
  }

  @Policy('hr')
  @Mutation(() => RenameImportProfileResult, { description: 'Gives a kept mapping another name.' })
  renameImportProfile(
    @Ctx() context: Context,
    @Arg('input', () => RenameImportProfileInput, { description: 'Which one, as it was read, and its name.' }) input: RenameImportProfileInput,
  ): Promise<RenameImportProfileResult> {
    return service.renameProfile(context, input);
  }

  @Policy('hr')
  @Mutation(() => DeleteImportProfileResult, { description: 'Forgets a kept mapping.' })
  deleteImportProfile(
    @Ctx() context: Context,
    @Arg('input', () => DeleteImportProfileInput, { description: 'Which one, as it was read.' }) input: DeleteImportProfileInput,
  ): Promise<DeleteImportProfileResult> {
    return service.deleteProfile(context, input);
  }
}
