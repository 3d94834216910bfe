import { Anchor, Button, TextInput } from '@mantine/core';
import { DeleteImportProfileDocument, KeptMappingsDocument, RenameImportProfileDocument, type KeptMappingsQuery } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import styles from './Import.module.css';

type Kept = NonNullable<KeptMappingsQuery['importProfiles']>['nodes'][number];

/** One kept mapping: its name, which can be another, and how to be rid of it. */
function KeptMapping({ kept, onDone }: { kept: Kept; onDone: (refusal: string | null) => void }) {
  const { say, format, language } = useText();
  const [renaming, rename] = useMutation(RenameImportProfileDocument);
  const [deleting, remove] = useMutation(DeleteImportProfileDocument);
  const { id: profileId, version } = kept;
  const draft = useFormDraft('mapping.rename', profileId, version);
  const [name, setName] = useDraftField<string | null>(draft, 'name', null);
  const told = (typename: string | undefined): void => {
    if (typename === 'ImportProfileSaved' || typename === 'ImportProfileDeleted') onDone(null);
    else if (typename === 'ImportProfileNameTaken' || typename === 'ImportProfileChanged') onDone(say(`refusals.${typename}`));
    else onDone(say('imports.failed'));
    setName(null);
  };
  const used = kept.columns.filter(({ means }) => means !== null).map(({ header }) => header);
  return (
    <li className={styles.kept}>
      <div className={styles.keptWords}>
        {name === null ? (
          <strong>{kept.name}</strong>
        ) : (
          <TextInput aria-label={say('imports.keepName')} value={name} maxLength={100} onChange={(event) => setName(event.currentTarget.value)} />
        )}
        <Quiet>
          {say(`labels.ImportKind.${kept.kind}`)} · {format.instant(kept.updatedAt)} · {used.join(', ')}
        </Quiet>
      </div>
      <div className={styles.keepSteps}>
        {name === null ? (
          <Button size="compact-sm" variant="default" aria-label={say('imports.keptRenameOf', { name: kept.name })} onClick={() => setName(kept.name)}>
            {say('imports.keptRename')}
          </Button>
        ) : (
          <Button
            size="compact-sm"
            disabled={name.trim() === ''}
            loading={renaming.fetching}
            onClick={() => void rename({ input: { profileId, version, name } }).then(({ data }) => told(data?.renameImportProfile.__typename))}
          >
            {say('imports.keptSave')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={say('imports.keptDeleteOf', { name: kept.name })}
          loading={deleting.fetching}
          onClick={() => void remove({ input: { profileId, version } }).then(({ data }) => told(data?.deleteImportProfile.__typename))}
        >
          {say('imports.keptDelete')}
        </Button>
        <Anchor href={`/imports/mapping.json?${new URLSearchParams({ profile: profileId, language }).toString()}`} download>
          JSON
        </Anchor>
      </div>
    </li>
  );
}

/** Mappings that the government keeps for files with the same headers; nothing where there are none. */
export function KeptMappings({ instansiId }: { instansiId: string }) {
  const { say } = useText();
  const [{ data }, refresh] = usePageQuery({ query: KeptMappingsDocument, variables: { instansiId } });
  const [refusal, setRefusal] = useState<string | null>(null);
  const list = data?.importProfiles;
  if (!list || (list.totalCount === 0 && refusal === null)) return null;
  return (
    <Panel title={say('imports.keptTitle')} lead={say('imports.keptLead')}>
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      <ul className={styles.keptList}>
        {list.nodes.map((kept) => (
          <KeptMapping
            key={kept.id}
            kept={kept}
            onDone={(told) => {
              setRefusal(told);
              refresh();
            }}
          />
        ))}
      </ul>
    </Panel>
  );
}
