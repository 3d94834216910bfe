import { ImportWordsPanelDocument, SayImportWordingsDocument, type ImportPage_ImportFragment, type SayImportWordingsMutation } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useAskedLanguage } from '../../app/asked-language.ts';
import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import { useFieldName } from './field-name.ts';
import styles from './Import.module.css';
import { PureWordsForm, type SaidWord } from './PureWordsForm.tsx';
import { stepRefusal } from './step-refusal.ts';

type Answer = SayImportWordingsMutation['sayImportWordings'] | undefined;

/** The words of a file that no list knows: each once, to say what it means, and those that were read as somebody said. */
export function ImportWords({ shown, onDone }: { shown: ImportPage_ImportFragment; onDone: () => void }) {
  const { say, format } = useText();
  const language = useAskedLanguage();
  const [{ data }] = usePageQuery({ query: ImportWordsPanelDocument, variables: { id: shown.id } });
  const [said, send] = useMutation(SayImportWordingsDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const fieldName = useFieldName(shown.kind);
  const node = data?.node?.__typename === 'Import' ? data.node : null;
  // What was asked for an earlier version is about to be answered anew.
  if (!node?.words || (node.version !== shown.version && shown.state !== 'APPLIED')) return null;
  const { words, viewerCanMap, version } = node;
  const open = viewerCanMap && words.unknown.length + words.kept.length > 0;
  if (!open && words.used.length === 0) return null;
  const called = (column: string): string => fieldName({ name: column, header: column });
  const onSay = async (chosen: readonly SaidWord[]): Promise<boolean> => {
    const answer: Answer = (await send({ input: { importId: shown.id, version, words: [...chosen] }, language })).data?.sayImportWordings;
    if (answer?.__typename === 'ImportMappingRefused')
      setRefusal(answer.problems.map(({ column, value, fact }) => [column === null ? null : called(column), value, fact].filter(Boolean).join(': ')).join(' '));
    else setRefusal(stepRefusal(answer, say));
    onDone();
    return answer?.__typename === 'ImportAccepted';
  };
  const used = (
    <ul className={styles.used}>
      {words.used.map(({ column, written, rows, means, saidAt }) => {
        const told = { number: format.count(rows), word: written, column: called(column), means };
        return (
          <li key={`${column} ${written}`}>
            {saidAt === null ? say('imports.wordUsedHere', told) : say('imports.wordUsed', { ...told, day: format.instant(saidAt) })}
          </li>
        );
      })}
    </ul>
  );
  if (!open)
    return (
      <Panel title={say('imports.wordsDone')} lead={say('imports.wordsDoneLead')}>
        {used}
      </Panel>
    );
  return (
    <Panel title={say('imports.words')} lead={say('imports.wordsLead', { instansi: shown.instansi.name })}>
      <PureWordsForm
        key={version}
        importId={shown.id}
        version={version}
        unknown={words.unknown}
        kept={words.kept}
        called={called}
        busy={said.fetching}
        refusal={refusal}
        onSay={onSay}
      />
      {words.used.length > 0 ? (
        <details className={styles.layoutRows}>
          <summary>{say('imports.wordsUsed', { number: format.count(words.used.length) })}</summary>
          {used}
        </details>
      ) : null}
    </Panel>
  );
}
