import { Button, TextInput } from '@mantine/core';
import type { ImportKind } from '@selaras/schema/web';
import { IconUpload } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { TemplateLink } from './downloads.tsx';
import { FileField } from './FileField.tsx';
import styles from './Import.module.css';
import { ProblemText } from './ProblemText.tsx';
import type { UploadAnswer } from './upload.ts';

export interface PureUploadFormProps {
  kinds: readonly ImportKind[];
  kind: ImportKind;
  onKind: (kind: ImportKind) => void;
  /** Whose file it can be; null where a file of this kind names its dinas itself. */
  dinasList: readonly { id: string; name: string }[] | null;
  /** How much of a file has gone, while one is on its way. */
  share: number | null;
  answer: UploadAnswer | null;
  onSend: (file: File, dinasId: string | null, sheet: string | null) => void;
}

/** What a file holds, whose it is, and the file; with what the server said of the last one. */
export function PureUploadForm({ kinds, kind, onKind, dinasList, share, answer, onSend }: PureUploadFormProps) {
  const { say, format } = useText();
  const kept = useFormDraft('import.upload');
  const [dinasId, setDinasId] = useDraftField(kept, 'dinasId', '');
  const [sheet, setSheet] = useDraftField(kept, 'sheet', '');
  const [file, setFile] = useState<File | null>(null);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!file) return;
    // The file is kept nowhere, and what is said of it is of no use without.
    kept.sent();
    onSend(file, dinasId || null, sheet.trim() || null);
  };
  return (
    <Panel title={say('imports.newTitle')}>
      <form className={styles.upload} onSubmit={send}>
        <RestoredDraft kept={kept} />
        <div className={styles.fields}>
          <ChoiceField
            visibleLabel
            label={say('imports.kind')}
            value={kind}
            choices={kinds.map((value) => ({ value, label: say(`labels.ImportKind.${value}`) }))}
            onChange={(value) => onKind(kinds.find((known) => known === value) ?? kind)}
          />
          {dinasList ? (
            <ChoiceField
              visibleLabel
              label={say('imports.dinas')}
              value={dinasId}
              choices={[{ value: '', label: say('imports.chooseDinas') }, ...dinasList.map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={setDinasId}
            />
          ) : null}
          <TextInput
            label={say('imports.sheet')}
            placeholder={say('imports.sheetHint')}
            value={sheet}
            maxLength={100}
            onChange={(event) => setSheet(event.currentTarget.value)}
          />
        </div>
        <p>
          <TemplateLink kind={kind} />
        </p>
        <FileField file={file} onFile={setFile} />
        {answer && 'refused' in answer ? (
          <Notice tone="danger">
            <strong>{say('imports.refused')}. </strong>
            <ProblemText problem={{ column: null, value: null, accepted: [], fact: answer.refused.message, remedy: answer.refused.remedy }} />
          </Notice>
        ) : null}
        {answer && 'failed' in answer ? <Notice tone="danger">{say('imports.uploadFailed')}</Notice> : null}
        <div>
          <Button type="submit" disabled={!file || share !== null} leftSection={<IconUpload size={16} aria-hidden />}>
            {share === null ? say('imports.upload') : say('imports.uploading', { share: format.share(share) })}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
