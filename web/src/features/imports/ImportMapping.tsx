import { ImportMappingPanelDocument, MapImportDocument, type ImportPage_ImportFragment, type MapImportMutation } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useAskedLanguage } from '../../app/asked-language.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import styles from './Import.module.css';
import { KeepMapping } from './KeepMapping.tsx';
import { PureMappingForm, type MappingAsked } from './PureMappingForm.tsx';
import { stepRefusal } from './step-refusal.ts';

type Answer = MapImportMutation['mapImport'] | undefined;

/** What the columns of a file are taken for; of one that waits for it, the next step. */
export function ImportMapping({ shown, onDone }: { shown: ImportPage_ImportFragment; onDone: () => void }) {
  const { say, format } = useText();
  const language = useAskedLanguage();
  const [{ data }] = usePageQuery({ query: ImportMappingPanelDocument, variables: { id: shown.id } });
  const [mapped, map] = useMutation(MapImportDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const node = data?.node?.__typename === 'Import' ? data.node : null;
  // What was asked for an earlier version is about to be answered anew.
  if (!node?.mapping || node.version !== shown.version) return null;
  const { mapping, viewerCanMap, version, layout } = node;
  const known = mapping.columns.filter(({ column }) => column !== null).length;
  const waits = shown.state === 'MAPPING';
  if (!viewerCanMap) return null;
  const send = async (asked: MappingAsked): Promise<boolean> => {
    const answer: Answer = (await map({ input: { importId: shown.id, version, ...asked }, language })).data?.mapImport;
    if (answer?.__typename === 'ImportMappingRefused')
      setRefusal(
        say('refusals.ImportMappingRefused', {
          why: answer.problems.map(({ column, value, fact }) => [column, value, fact].filter(Boolean).join(': ')).join(' '),
        }),
      );
    else setRefusal(stepRefusal(answer, say));
    onDone();
    return answer?.__typename === 'ImportAccepted';
  };
  const form = (
    <PureMappingForm
      key={version}
      importId={shown.id}
      version={version}
      kind={shown.kind}
      mapping={mapping}
      all={data?.importKinds?.find(({ kind }) => kind === shown.kind)?.columns ?? []}
      sheets={layout?.sheets.map(({ name }) => name) ?? []}
      sheet={layout?.sheet ?? ''}
      busy={mapped.fetching}
      refusal={refusal}
      onMap={send}
    />
  );
  const { profileName } = mapping;
  return (
    <Panel title={say('imports.mapping')} lead={say(waits ? 'imports.mappingWaits' : 'imports.mappingLead')}>
      {profileName === null ? null : <Notice tone="info">{say('imports.keptUsed', { name: profileName })}</Notice>}
      {waits ? (
        form
      ) : (
        <details className={styles.mappingRows}>
          <summary>{say('imports.mappingSummary', { known: format.count(known), all: format.count(mapping.columns.length) })}</summary>
          {form}
          <KeepMapping key={`keep ${version}`} importId={shown.id} profileName={profileName} />
        </details>
      )}
    </Panel>
  );
}
