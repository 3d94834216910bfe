import { ViewsToOpenDocument } from '@selaras/schema/web';
import { IconBookmark, type Icon } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { setSaving } from './saving.ts';

interface ViewCommand {
  readonly key: string;
  readonly icon: Icon;
  readonly label: string;
  readonly hint?: string;
  readonly run: () => void;
}

/** Of fewer letters nobody means one view among many. */
const FEWEST_LETTERS = 2;

/** For the palette: keeping the page at hand, and the views whose names may be meant by what is typed. */
export function useViewCommands(typed: string): { readonly save: ViewCommand; readonly open: readonly ViewCommand[] } {
  const { say } = useText();
  const { id: instansiId } = useInstansi();
  const navigate = useNavigate();
  const [{ data }] = usePageQuery({ query: ViewsToOpenDocument, variables: { instansiId }, pause: typed.length < FEWEST_LETTERS });
  const views = typed.length >= FEWEST_LETTERS && data?.node?.__typename === 'Instansi' ? data.node.savedViews.nodes : [];
  return {
    save: { key: 'saveView', icon: IconBookmark, label: say('saveView.open'), run: () => setSaving(true) },
    open: views.map(({ id, name, viewerCanChange }) => ({
      key: id,
      icon: IconBookmark,
      label: name,
      hint: say(viewerCanChange ? 'views.mine' : 'views.shared'),
      run: () => void navigate({ to: '/v/$viewId', params: { viewId: id } }),
    })),
  };
}
