import { Button } from '@mantine/core';
import { UploadFormDinasDocument, type ImportKind } from '@selaras/schema/web';
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import styles from './Import.module.css';
import { ProblemText } from './ProblemText.tsx';
import { upload, type UploadAnswer } from './upload.ts';

const KINDS: readonly ImportKind[] = ['UNITS', 'POSITIONS', 'EMPLOYEES', 'ASSIGNMENTS', 'EVALUATIONS'];

/** Sends one file to be checked; nothing changes until its dry run is applied. */
export function UploadForm() {
  const { say, format } = useText();
  const instansi = useInstansi();
  const navigate = useNavigate();
  const [kind, setKind] = useState<ImportKind>('POSITIONS');
  const [dinasId, setDinasId] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [answer, setAnswer] = useState<UploadAnswer | null>(null);
  // A map of positions can be that of one dinas; the other kinds name their dinas in the file.
  const asksDinas = kind === 'POSITIONS' || kind === 'UNITS';
  const [dinasResult] = usePageQuery({ query: UploadFormDinasDocument, variables: { code: instansi.code }, pause: !asksDinas });
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!file) return;
    setAnswer(null);
    setShare(0);
    const answered = await upload({ kind, instansiId: instansi.id, dinasId: asksDinas && dinasId ? dinasId : null, file }, setShare);
    setShare(null);
    setAnswer(answered);
    if ('importId' in answered) await navigate({ to: '/$instansi/imports/$importId', params: { instansi: instansi.code, importId: answered.importId } });
  };
  return (
    <Panel title={say('imports.newTitle')}>
      <form className={styles.upload} onSubmit={(event) => void send(event)}>
        <div className={styles.fields}>
          <ChoiceField
            visibleLabel
            label={say('imports.kind')}
            value={kind}
            choices={KINDS.map((value) => ({ value, label: say(`labels.ImportKind.${value}`) }))}
            onChange={(value) => setKind(KINDS.find((known) => known === value) ?? 'POSITIONS')}
          />
          {asksDinas ? (
            <ChoiceField
              visibleLabel
              label={say('imports.dinas')}
              value={dinasId}
              choices={[
                { value: '', label: say('imports.chooseDinas') },
                ...(dinasResult.data?.instansi?.dinasList.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={setDinasId}
            />
          ) : null}
        </div>
        <label className={styles.drop}>
          <IconFileSpreadsheet size={28} stroke={1.5} aria-hidden />
          <span>
            <strong>{file ? file.name : say('imports.chooseFile')}</strong> {file ? format.bytes(file.size) : say('imports.dropHint')}
          </span>
          <Quiet>CSV, XLSX</Quiet>
          <input
            type="file"
            accept=".csv,.xlsx,text/csv"
            aria-label={say('imports.file')}
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </label>
        {answer && 'refused' in answer ? (
          <Notice tone="danger">
            <strong>{say('imports.refused')}. </strong>
            <ProblemText problem={answer.refused} />
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
