import { Anchor, Button, TextInput } from '@mantine/core';
import { SaveImportProfileDocument, type SaveImportProfileMutation } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import styles from './Import.module.css';

type Answer = SaveImportProfileMutation['saveImportProfile'] | undefined;

/** Keeps what the columns are taken for under a name, or gives it as a file for the command line. */
export function KeepMapping({ importId, profileName }: { importId: string; profileName: string | null }) {
  const { say, language } = useText();
  const [saving, save] = useMutation(SaveImportProfileDocument);
  const kept = useFormDraft('import.keep', importId);
  const [name, setName] = useDraftField(kept, 'name', profileName ?? '');
  const [answer, setAnswer] = useState<{ told: Answer } | null>(null);
  const saved = answer?.told?.__typename === 'ImportProfileSaved' ? answer.told.profile.name : null;
  const refusalOf = (told: Answer): string => {
    if (told?.__typename === 'ImportProfileNameTaken' || told?.__typename === 'ImportNotMapped') return say(`refusals.${told.__typename}`);
    return say('imports.failed');
  };
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        void save({ input: { importId, name } }).then(({ data }) => {
          if (data?.saveImportProfile.__typename === 'ImportProfileSaved') kept.sent();
          setAnswer({ told: data?.saveImportProfile });
        });
      }}
    >
      <RestoredDraft kept={kept} />
      <TextInput
        label={say('imports.keepName')}
        description={say('imports.keepHint')}
        value={name}
        maxLength={100}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={styles.keepSteps}>
        <Button type="submit" variant="default" disabled={name.trim() === ''} loading={saving.fetching}>
          {say('imports.keep')}
        </Button>
        <Anchor href={`/imports/mapping.json?${new URLSearchParams({ import: importId, language }).toString()}`} download>
          {say('imports.keepFile')}
        </Anchor>
      </div>
      {answer ? (
        <Notice tone={saved === null ? 'danger' : 'good'}>{saved === null ? refusalOf(answer.told) : say('imports.kept', { name: saved })}</Notice>
      ) : null}
    </form>
  );
}
