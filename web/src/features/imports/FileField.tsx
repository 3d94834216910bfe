import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useText } from '../../text/text.ts';
import { Quiet } from '../../ui/Stacked.tsx';
import styles from './Import.module.css';

/** Names by which the files that the importer reads are known; what a file is it finds out by itself. */
const READABLE = '.csv,.tsv,.txt,.xlsx,.ods,.xls,.html,.htm,.xml,text/csv';

/** A place to drop a file, or to choose one. */
export function FileField({ file, onFile }: { file: File | null; onFile: (file: File | null) => void }) {
  const { say, format } = useText();
  return (
    <label className={styles.drop}>
      <IconFileSpreadsheet size={28} stroke={1.5} aria-hidden />
      <span>
        <strong>{file ? file.name : say('imports.chooseFile')}</strong> {file ? format.bytes(file.size) : say('imports.dropHint')}
      </span>
      <Quiet>CSV, XLSX, ODS, HTML</Quiet>
      <input type="file" accept={READABLE} aria-label={say('imports.file')} onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)} />
    </label>
  );
}
