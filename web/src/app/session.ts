import { SessionDocument, type SessionQuery, type Sight } from '@selaras/schema/web';
import { useParams, useRouteContext } from '@tanstack/react-router';
import { client } from './graphql/client.ts';

export type Session = NonNullable<SessionQuery['viewer']>;
export type SessionInstansi = Session['instansiList'][number];

let current: Promise<Session | null> | null = null;

async function ask(): Promise<Session | null> {
  const { data, error } = await client.query(SessionDocument, {}, { requestPolicy: 'network-only' }).toPromise();
  if (error && !data) throw error;
  return data?.viewer ?? null;
}

/** Who is signed in; asked once per visit and again after signing in. */
export function readSession(): Promise<Session | null> {
  current ??= ask().catch((problem: unknown) => {
    current = null;
    throw problem;
  });
  return current;
}

export function forgetSession(): void {
  current = null;
}

export function useSession(): Session {
  return useRouteContext({ from: '/signed-in' }).session;
}

/** The instansi of the address; every page below `/$instansi` has one, since none is opened without. */
export function useInstansi(): SessionInstansi {
  const { instansi } = useRouteContext({ from: '/signed-in/$instansi' });
  if (!instansi) throw new Error('a page of no government was opened');
  return instansi;
}

/** Its code, for links: below the shell there always is one where they stand. */
export function useInstansiCode(): string {
  return useParams({ strict: false }).instansi ?? '';
}

/** Whether a list is of more than single people: a page of it, where it is not, would say that there is nothing. */
export const isShown = (sight: Sight): boolean => sight === 'ALL' || sight === 'PART';
