import {
  DisableAccountDocument,
  EnableAccountDocument,
  GiveRoleDocument,
  MakePasswordLinkDocument,
  RevokeTokenDocument,
  TakeRoleDocument,
  type GiveRoleInput,
  type ManagedAccount_AccountFragment,
} from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';
import { refusalWords, type Refused } from './refusal-words.ts';

export interface Said {
  readonly tone: 'good' | 'danger';
  readonly words: string;
}

export interface MadeLink {
  readonly address: string;
  readonly expiresAt: string;
}

type Place = Pick<GiveRoleInput, 'role' | 'instansiId' | 'unitId'>;

export interface AccountActs {
  /** What is under way. */
  readonly busy: string | null;
  /** Nothing else is done meanwhile, nor while the account is read. */
  readonly isWaiting: boolean;
  readonly said: Said | null;
  /** The link that was just made: on the screen until it is hidden or the page is left, and kept nowhere. */
  readonly link: MadeLink | null;
  giveRole(place: Place): Promise<boolean>;
  takeRole(place: Place): void;
  makeLink(): void;
  hideLink(): void;
  disable(reason: string): Promise<boolean>;
  enable(): void;
  revoke(tokenId: string): void;
}

/** What can be done to an account, each with its answer in words; the page is read again after each. */
export function useAccountSteps(
  { id: accountId, version }: Pick<ManagedAccount_AccountFragment, 'id' | 'version'>,
  isReading: boolean,
  readAgain: () => void,
): AccountActs {
  const { say, format } = useText();
  const [, give] = useMutation(GiveRoleDocument);
  const [, take] = useMutation(TakeRoleDocument);
  const [, make] = useMutation(MakePasswordLinkDocument);
  const [, disable] = useMutation(DisableAccountDocument);
  const [, enable] = useMutation(EnableAccountDocument);
  const [, revoke] = useMutation(RevokeTokenDocument);
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [link, setLink] = useState<MadeLink | null>(null);
  const read = { accountId, version };
  const good = (words: string): Said => ({ tone: 'good', words });
  const refused = (answer: Refused | undefined): Said => ({ tone: 'danger', words: answer ? refusalWords(answer, say, format) : say('accounts.failed') });
  const act = async (name: string, ask: () => Promise<Said | null>): Promise<boolean> => {
    setBusy(name);
    const answer = await ask();
    setSaid(answer);
    setBusy(null);
    readAgain();
    return answer?.tone !== 'danger';
  };
  return {
    busy,
    isWaiting: busy !== null || isReading,
    said,
    link,
    giveRole: (place) =>
      act('give', async () => {
        const answer = (await give({ input: { ...read, ...place } })).data?.giveRole;
        return answer?.__typename === 'RolesChanged' ? good(say('accounts.done.role')) : refused(answer);
      }),
    takeRole: (place) =>
      void act(`take ${place.role} ${place.unitId ?? ''}`, async () => {
        const answer = (await take({ input: { ...read, ...place } })).data?.takeRole;
        return answer?.__typename === 'RolesChanged' ? good(say('accounts.done.role')) : refused(answer);
      }),
    makeLink: () =>
      void act('link', async () => {
        const answer = (await make({ input: read })).data?.makePasswordLink;
        if (answer?.__typename !== 'PasswordLinkMade') return refused(answer);
        setLink({ address: `${window.location.origin}/password#${answer.secret}`, expiresAt: answer.expiresAt });
        return null;
      }),
    hideLink: () => setLink(null),
    disable: (reason) =>
      act('disable', async () => {
        const answer = (await disable({ input: { ...read, reason: reason.trim() || null } })).data?.disableAccount;
        return answer?.__typename === 'AccountDisabled' ? good(say('accounts.done.disabled', { number: format.count(answer.sessionsEnded) })) : refused(answer);
      }),
    enable: () =>
      void act('enable', async () => {
        const answer = (await enable({ input: read })).data?.enableAccount;
        return answer?.__typename === 'AccountEnabled' ? good(say('accounts.done.enabled')) : refused(answer);
      }),
    revoke: (tokenId) =>
      void act(tokenId, async () => {
        const answer = (await revoke({ input: { tokenId } })).data?.revokeToken;
        if (answer?.__typename === 'TokenRevoked') return good(say('accounts.done.revoked'));
        return { tone: 'danger', words: answer ? say('refusals.TokenIsOver') : say('accounts.failed') };
      }),
  };
}
