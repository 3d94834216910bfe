import { Button, CopyButton, TextInput } from '@mantine/core';
import type { ManagedAccount_AccountFragment } from '@selaras/schema/web';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import styles from './Administration.module.css';
import type { AccountActs, MadeLink } from './use-account-steps.ts';

const MOST_OF_REASON = 500;

/** The one time that a link is seen. */
export function ShownLink({ link, onHide }: { link: MadeLink; onHide: () => void }) {
  const { say, format } = useText();
  return (
    <Notice tone="good">
      <p>{say('accounts.linkOnce', { until: format.instant(link.expiresAt) })}</p>
      <code className={styles.link}>{link.address}</code>
      <span className={styles.buttons}>
        <CopyButton value={link.address}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {say(copied ? 'accounts.copied' : 'accounts.copy')}
            </Button>
          )}
        </CopyButton>
        <Button size="compact-sm" variant="default" onClick={onHide}>
          {say('accounts.hide')}
        </Button>
      </span>
    </Notice>
  );
}

/** A link for the password, and the end and beginning of the account. Buttons show what the API says is open. */
export function AccountSteps({ account, steps }: { account: ManagedAccount_AccountFragment; steps: AccountActs }) {
  const { say } = useText();
  const kept = useFormDraft('account.disable', account.id);
  const [reason, setReason] = useDraftField(kept, 'reason', '');
  const { viewerCanMakePasswordLink, viewerCanDisable, viewerCanEnable } = account;
  if (!viewerCanMakePasswordLink && !viewerCanDisable && !viewerCanEnable) return null;
  return (
    <Panel title={say('accounts.steps')}>
      {viewerCanMakePasswordLink ? (
        <div className={styles.step}>
          <Quiet as="p">{say('accounts.makeLinkHint')}</Quiet>
          <Button variant="default" loading={steps.busy === 'link'} disabled={steps.isWaiting} onClick={steps.makeLink}>
            {say('accounts.makeLink')}
          </Button>
        </div>
      ) : null}
      {viewerCanDisable ? (
        <div className={styles.step}>
          <Quiet as="p">{say('accounts.disableHint')}</Quiet>
          <RestoredDraft kept={kept} />
          <TextInput
            w="100%"
            label={say('accounts.reason')}
            maxLength={MOST_OF_REASON}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button
            color="red"
            variant="light"
            loading={steps.busy === 'disable'}
            disabled={steps.isWaiting}
            onClick={() => void steps.disable(reason).then((isDone) => isDone && kept.drop())}
          >
            {say('accounts.disable')}
          </Button>
        </div>
      ) : null}
      {viewerCanEnable ? (
        <div className={styles.step}>
          <Button variant="default" loading={steps.busy === 'enable'} disabled={steps.isWaiting} onClick={steps.enable}>
            {say('accounts.enable')}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}
