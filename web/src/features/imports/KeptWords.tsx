import { Button } from '@mantine/core';
import { KeptWordsDocument, TakeBackImportWordingDocument, type KeptWordsQuery } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import styles from './Import.module.css';

type Kept = NonNullable<KeptWordsQuery['importWordings']>['nodes'][number];

/** What one word means, and how to take that back. */
function KeptWord({ kept, onDone }: { kept: Kept; onDone: (refusal: string | null) => void }) {
  const { say, format } = useText();
  const [taking, takeBack] = useMutation(TakeBackImportWordingDocument);
  const { id: wordingId, version, written, means } = kept;
  const told = (typename: string | undefined): void => {
    if (typename === 'ImportWordingTakenBack') onDone(null);
    else onDone(say(typename === 'ImportWordingChanged' ? `refusals.${typename}` : 'imports.failed'));
  };
  return (
    <li className={styles.kept}>
      <div className={styles.keptWords}>
        <strong>{say('imports.wordIs', { word: written, means })}</strong>
        <Quiet>
          {say(`labels.ImportVocabulary.${kept.of}`)} · {format.instant(kept.saidAt)}
          {kept.overrides ? ` · ${say('imports.wordOverrides')}` : ''}
        </Quiet>
      </div>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={say('imports.wordTakeBackOf', { word: written })}
        loading={taking.fetching}
        onClick={() => void takeBack({ input: { wordingId, version } }).then(({ data }) => told(data?.takeBackImportWording.__typename))}
      >
        {say('imports.wordTakeBack')}
      </Button>
    </li>
  );
}

/** What the government says that words in its files mean; nothing where it says nothing. */
export function KeptWords({ instansiId }: { instansiId: string }) {
  const { say, format } = useText();
  const [{ data }, refresh] = usePageQuery({ query: KeptWordsDocument, variables: { instansiId } });
  const [refusal, setRefusal] = useState<string | null>(null);
  const list = data?.importWordings;
  if (!list || (list.totalCount === 0 && refusal === null)) return null;
  const more = list.totalCount - list.nodes.length;
  return (
    <Panel title={say('imports.wordsKeptTitle')} lead={say('imports.wordsKeptLead')}>
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      <ul className={styles.keptList}>
        {list.nodes.map((kept) => (
          <KeptWord
            key={kept.id}
            kept={kept}
            onDone={(told) => {
              setRefusal(told);
              refresh();
            }}
          />
        ))}
      </ul>
      {more > 0 ? <Quiet>{say('imports.wordsKeptMore', { number: format.count(more) })}</Quiet> : null}
    </Panel>
  );
}
