import { UnstyledButton } from '@mantine/core';
import type { SignInPageQuery } from '@selaras/schema/web';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './SignInPage.module.css';
import type { SignIn } from './use-sign-in.ts';

export function DemoAccounts({ accounts, signIn }: { accounts: NonNullable<SignInPageQuery['demoAccounts']>; signIn: SignIn }) {
  const { say } = useText();
  const places = [...new Set(accounts.map(({ instansiName }) => instansiName))];
  const [place, setPlace] = useState(places[0] ?? '');
  return (
    <section className={styles.demo} aria-label={say('signIn.demoTitle')}>
      <h2 className={styles.demoTitle}>{say('signIn.demoTitle')}</h2>
      <p className={styles.demoLead}>{say('signIn.demoLead')}</p>
      {places.length > 1 ? (
        <div className={styles.place}>
          <ChoiceField label={say('app.instansi')} value={place} choices={places.map((name) => ({ value: name, label: name }))} onChange={setPlace} />
        </div>
      ) : null}
      <ul className={styles.accounts}>
        {accounts
          .filter(({ instansiName }) => instansiName === place)
          .map((account) => (
            <li key={account.username}>
              <UnstyledButton
                className={styles.account}
                disabled={signIn.busy !== null}
                data-busy={signIn.busy === account.username || undefined}
                onClick={() => void signIn.submit(account.username, account.password)}
              >
                <span className={styles.accountWords}>
                  <span className={styles.accountName}>
                    {account.displayName} {account.role ? <Tag tone="accent">{say(`labels.Role.${account.role}`)}</Tag> : null}
                  </span>
                  <span className={styles.accountLead}>{account.description}</span>
                </span>
                <IconArrowRight size={18} aria-hidden />
              </UnstyledButton>
            </li>
          ))}
      </ul>
    </section>
  );
}
