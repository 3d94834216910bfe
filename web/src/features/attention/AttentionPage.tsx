import { AttentionCountsDocument } from '@selaras/schema/web';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconCircleCheck } from '@tabler/icons-react';
import { useAskedLanguage } from '../../app/asked-language.ts';
import { NotYours } from '../../app/NotYours.tsx';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Message } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import styles from './Attention.module.css';
import { MatterPanel } from './MatterPanel.tsx';
import { MatterList } from './MatterList.tsx';
import { chosenOf } from './matters.ts';

/** What stays wrong, due or unsaid when nobody looks: matter by matter, each with its rows and what to do. */
export function AttentionPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesActs) ? <Matters /> : <NotYours title={say('attention.title')} />;
}

function Matters() {
  const { say, format } = useText();
  const instansi = useInstansi();
  const { matter } = useSearch({ from: '/signed-in/$instansi/attention' });
  const navigate = useNavigate({ from: '/$instansi/attention' });
  const [result, retry] = usePageQuery({
    query: AttentionCountsDocument,
    variables: { instansiId: instansi.id, language: useAskedLanguage() },
  });
  return (
    <Page title={say('attention.title')} eyebrow={instansi.name} lead={say('attention.lead')}>
      <QueryState result={result} retry={retry}>
        {({ attention }) => {
          if (!attention) return null;
          const { asOf, matters } = attention;
          const chosen = chosenOf(matters, matter);
          return (
            <div className={styles.page}>
              <MatterList matters={matters} chosen={chosen?.matter} onChoose={(of) => void navigate({ search: { matter: of }, resetScroll: false })} />
              {chosen ? (
                <MatterPanel key={chosen.matter} instansiId={instansi.id} matter={chosen} />
              ) : (
                <Panel>
                  <Message
                    icon={<IconCircleCheck size={24} />}
                    title={say('attention.allWell')}
                    hint={say('attention.allWellHint', { number: format.count(matters.length), day: format.day(asOf) })}
                  />
                </Panel>
              )}
            </div>
          );
        }}
      </QueryState>
    </Page>
  );
}
