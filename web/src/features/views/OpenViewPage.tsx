import { OpenViewDocument } from '@selaras/schema/web';
import { IconBookmarkOff } from '@tabler/icons-react';
import { Link, useParams, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { Message } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';

/** The link of a view: leads on to what was kept. One that is gone and one that is not theirs look the same. */
export function OpenViewPage() {
  const { say } = useText();
  const { viewId } = useParams({ from: '/signed-in/v/$viewId' });
  const { history } = useRouter();
  const [result, retry] = usePageQuery({ query: OpenViewDocument, variables: { viewId } });
  const { data, error } = result;
  const address = data?.node?.__typename === 'SavedView' ? data.node.address : null;
  useEffect(() => {
    // As it was kept: the day and period on screen are not to come along, as they do with links.
    if (address !== null) history.replace(address);
  }, [address, history]);
  // What is no id at all is told from what is not there by nobody.
  const isGone = address === null && (data !== undefined || error?.kind === 'forbidden');
  if (!isGone)
    return (
      <Page title={say('views.opening')}>
        <QueryState result={result} retry={retry}>
          {() => null}
        </QueryState>
      </Page>
    );
  return (
    <Page title={say('views.goneTitle')}>
      <Panel>
        <Message icon={<IconBookmarkOff size={24} />} title={say('views.gone')}>
          <Link to="/">{say('state.toStart')}</Link>
        </Message>
      </Panel>
    </Page>
  );
}
