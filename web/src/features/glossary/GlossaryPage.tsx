import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconVocabulary } from '@tabler/icons-react';
import { present } from '../../app/search.ts';
import { useText } from '../../text/text.ts';
import { SearchField } from '../../ui/fields.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { TERM_NAMES, TERMS } from '../../ui/terms.ts';
import styles from './GlossaryPage.module.css';

/** Every word that these pages use in a sense of its own, in the order in which they come up. */
export function GlossaryPage() {
  const { say } = useText();
  const { q = '' } = useSearch({ from: '/signed-in/glossary' });
  const navigate = useNavigate({ from: '/glossary' });
  const asked = q.toLowerCase();
  const shown = TERM_NAMES.map((term) => ({
    term,
    name: say(`glossary.terms.${term}.name`),
    means: say(`glossary.terms.${term}.means`),
    source: TERMS[term],
  })).filter(({ name, means }) => `${name} ${means}`.toLowerCase().includes(asked));
  return (
    <Page title={say('glossary.title')} lead={say('glossary.lead')}>
      <Panel>
        <SearchField
          label={say('glossary.find')}
          value={q}
          onChange={(words) => void navigate({ search: (before) => present({ ...before, q: words || undefined }), replace: true })}
        />
        {shown.length === 0 ? (
          <Message icon={<IconVocabulary size={24} />} title={say('glossary.none')} hint={say('glossary.noneHint')} />
        ) : (
          <dl className={styles.terms}>
            {shown.map(({ term, name, means, source }) => (
              <div key={term} id={term} className={styles.term}>
                <dt>{name}</dt>
                <dd>
                  {means}
                  {source ? <Quiet as="p">{say('glossary.source', { source })}</Quiet> : null}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Panel>
    </Page>
  );
}
