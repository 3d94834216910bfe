import { SignInPageDocument } from '@selaras/schema/web';
import { useEffect } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { Logo } from '../../ui/Logo.tsx';
import { Balance } from './Balance.tsx';
import { DemoAccounts } from './DemoAccounts.tsx';
import { PureSignInForm } from './PureSignInForm.tsx';
import styles from './SignInPage.module.css';
import { useSignIn } from './use-sign-in.ts';

export function SignInPage() {
  const { say, language } = useText();
  const [result] = usePageQuery({ query: SignInPageDocument, variables: {} });
  const signIn = useSignIn();
  useEffect(() => {
    document.title = `${say('signIn.title')} · ${say('app.name')}`;
  }, [say, language]);
  const accounts = result.data?.demoAccounts ?? [];
  return (
    <div className={styles.page}>
      <header className={styles.brand}>
        <Logo />
        <div className={styles.words}>
          <p className={styles.lead}>{say('signIn.lead')}</p>
          <Balance />
          <ul className={styles.points}>
            <li>{say('signIn.point1')}</li>
            <li>{say('signIn.point2')}</li>
            <li>{say('signIn.point3')}</li>
          </ul>
        </div>
      </header>
      <main className={styles.main}>
        <div className={styles.column}>
          <h1 className={styles.title}>{say('signIn.title')}</h1>
          <PureSignInForm busy={signIn.busy !== null} refusal={signIn.refusal} onSubmit={(username, password) => void signIn.submit(username, password)} />
          {accounts.length > 0 ? <DemoAccounts accounts={accounts} signIn={signIn} /> : null}
        </div>
      </main>
    </div>
  );
}
