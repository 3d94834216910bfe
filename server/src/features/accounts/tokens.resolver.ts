import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Page } from '../../graphql/connections.ts';
import type { Context } from '../../graphql/context.ts';
import { Keyless } from '../../graphql/keyless.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { Policy } from '../../graphql/policy.ts';
import { Work } from '../../graphql/work.ts';
import { tokensOfInstansi } from './tokens.queries.ts';
import * as service from './tokens.service.ts';
import { CreateTokenInput, CreateTokenResult, RevokeTokenInput, RevokeTokenResult, Token, TokenConnection, TokensArgs } from './tokens.types.ts';

@Resolver(() => Token)
export class TokensResolver {
  @Policy('administers')
  @Work(100)
  @Query(() => TokenConnection, { description: 'Open tokens of the accounts of a government, for its administrators, those used last first.' })
  tokens(@Ctx() context: Context, @Args(() => TokensArgs) args: TokensArgs): Promise<Page<Token>> {
    return tokensOfInstansi(context, args.instansiId, PageArgs.read(args));
  }

  @Keyless('its answer is the secret of a token, which is kept nowhere')
  @Policy('inBrowser')
  @Mutation(() => CreateTokenResult, { description: 'Makes a token of the own account. Somebody who signed in with a browser does; a token makes none.' })
  createToken(
    @Ctx() context: Context,
    @Arg('input', () => CreateTokenInput, { description: 'What it is for, and what it is held to.' }) input: CreateTokenInput,
  ): Promise<CreateTokenResult> {
    return service.createToken(context, input);
  }

  @Policy('signedIn')
  @Mutation(() => RevokeTokenResult, {
    description: 'Ends a token of the own account, or of an account of a government that the viewer administers, at once: its sockets and streams are closed.',
  })
  revokeToken(
    @Ctx() context: Context,
    @Arg('input', () => RevokeTokenInput, { description: 'Which one.' }) input: RevokeTokenInput,
  ): Promise<RevokeTokenResult> {
    return service.revokeToken(context, input);
  }
}
