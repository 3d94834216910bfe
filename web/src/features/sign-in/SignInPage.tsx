import { SignInPageDocument } from '@selaras/schema/web';
import { useEffect } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { Logo } from '../../ui/Logo.tsx';
import { DemoAccounts } from './DemoAccounts.tsx';
import { SignInForm } from './SignInForm.tsx';
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
          <SignInForm signIn={signIn} />
          {accounts.length > 0 ? <DemoAccounts accounts={accounts} signIn={signIn} /> : null}
        </div>
      </main>
    </div>
  );
}

/** Decoration: bars of need and holding coming into balance. */
function Balance() {
  const bars = [0.42, 0.7, 0.55, 0.9, 0.63, 0.8];
  return (
    <svg className={styles.balance} viewBox="0 0 360 120" aria-hidden>
      {bars.map((share, index) => (
        <g key={index} transform={`translate(0 ${index * 20})`}>
          <rect width="360" height="9" rx="4.5" fill="#124a54" />
          <rect width={360 * share} height="9" rx="4.5" fill="#4fb3bd" />
          <rect x={360 * share + 2} width={360 * (1 - share) * 0.45} height="9" rx="2" fill="#e08a3c" opacity="0.85" />
        </g>
      ))}
    </svg>
  );
}
