import { AccountPageDocument } from '@selaras/schema/web';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useSession } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Page, PanelGrid } from '../../ui/Page.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { SessionsPanel } from './SessionsPanel.tsx';
import { TokensPanel } from './TokensPanel.tsx';

/** The own account: its password, where it is signed in, and the tokens of its programs. */
export function AccountPage() {
  const { say } = useText();
  const { displayName, username } = useSession();
  const [result, readAgain] = usePageQuery({ query: AccountPageDocument, variables: {} });
  return (
    <Page title={say('account.title')} eyebrow={displayName} lead={say('account.lead', { username })}>
      <PanelGrid wide>
        <SessionsPanel result={result} readAgain={readAgain} />
        <PasswordForm username={username} onChanged={readAgain} />
        <TokensPanel result={result} readAgain={readAgain} />
      </PanelGrid>
    </Page>
  );
}
