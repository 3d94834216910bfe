import { randomBytes } from 'node:crypto';
import { SignInFormDocument } from '@selaras/schema/web';
import type { World } from '@selaras/server/testing';
import { Client } from '../testkit/client.ts';

/** An account of the government of a world whose owner is signed in, and may set another password by a link. */
export async function signedInAccount(world: World, url: string, input: { readonly username: string; readonly password: string }) {
  const { system, instansi } = world;
  const accountId = await world.login(input.username, input.password);
  const signedIn = await Client.nobody(url).send(SignInFormDocument, { input });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0]!)
    .join('; ');
  const session = await system.query<{ id: string }>('select id from session where account_id = $1', [accountId]);
  await system.query('update account set instansi_id = $2 where id = $1', [accountId, instansi.id]);
  await system.query("insert into access_grant (account_id, role, instansi_id) values ($1, 'LEADERSHIP', $2)", [accountId, instansi.id]);
  const secret = randomBytes(32).toString('base64url');
  await system.query(`insert into password_link (account_id, secret_hash, expires_at) values ($1, sha256(convert_to($2, 'UTF8')), now() + interval '1 hour')`, [
    accountId,
    secret,
  ]);
  return { accountId, cookie, sessionId: session.rows[0]!.id, secret };
}
