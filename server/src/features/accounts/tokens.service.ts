import { keepRecord } from './account-records.service.ts';
import { createToken as makeToken, endTokenOf, openTokensOf, type TokenMade } from '../../access/session.service.ts';
import { actsInFull } from '../../access/token-scope.ts';
import { inSystemTransaction } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import { unitById } from '../organization/index.ts';
import { isShared } from './accounts.queries.ts';
import { TokenIsOver, TokenTooLong, TooManyTokens } from './tokens.errors.ts';
import { isAdministered, MOST_TOKENS, tokenById } from './tokens.queries.ts';
import { TokenCreated, TokenRevoked, type CreateTokenInput, type CreateTokenResult, type RevokeTokenInput, type RevokeTokenResult } from './tokens.types.ts';

const MOST_DAYS = 365;
/** Anybody can make one: it is gone before somebody else comes upon it. */
const MOST_DAYS_OF_DEMO = 1;

/** Makes a token of the own account. Its secret is in the answer and nowhere else. */
export async function createToken(context: Context, { label, days, access, areas, unitId }: CreateTokenInput): Promise<CreateTokenResult> {
  const viewer = signedIn(context);
  const name = label.trim();
  if (days < 1) throw badInput('input.days is 1 or more.');
  if (unitId && !(await unitById(context, unitId))) throw failure('NOT_FOUND', 'input.unitId: there is no such unit, or it is not yours to see.');
  const isDemo = await isShared(context, viewer.accountId);
  const mostDays = isDemo ? MOST_DAYS_OF_DEMO : MOST_DAYS;
  if (days > mostDays) return new TokenTooLong(mostDays);
  const { system } = context.services;
  const made: TokenMade | null =
    (await openTokensOf(system, viewer.accountId)) < MOST_TOKENS
      ? await makeToken(system, {
          accountId: viewer.accountId,
          label: name,
          hours: days * 24,
          access,
          areas: areas ?? null,
          unitId: unitId ?? null,
          madeIn: viewer.sessionId,
        })
      : null;
  if (!made) return new TooManyTokens(MOST_TOKENS);
  const token = await tokenById(context, viewer, made.id);
  if (!token) throw failure('INTERNAL', 'The token was over before it began.');
  return new TokenCreated(made.secret, token);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Ends a token of the own account, or of an account of a government that the viewer administers. */
export async function revokeToken(context: Context, { tokenId }: RevokeTokenInput): Promise<RevokeTokenResult> {
  const viewer = signedIn(context);
  if (!UUID.test(tokenId)) return new TokenIsOver();
  const isDemo = await isShared(context, viewer.accountId);
  return inSystemTransaction(context, async (system): Promise<RevokeTokenResult> => {
    const ended = await endTokenOf(system, {
      tokenId,
      // Of an account that is everybody's, a browser ends what it made itself.
      accountId: actsInFull(viewer) ? viewer.accountId : null,
      madeIn: isDemo ? viewer.sessionId : null,
      administered: { of: isDemo ? [] : viewer.scope.adminInstansiIds, isAdministered: isAdministered('$4') },
    });
    if (ended === null) return new TokenIsOver();
    if (ended !== viewer.accountId) await keepRecord(system, { accountId: ended, by: viewer.accountId, kind: 'TOKEN_REVOKED' });
    return new TokenRevoked(tokenId);
  }).finally(() => context.services.viewers.forget());
}
