import { UploadFormDinasDocument, type ImportKind } from '@selaras/schema/web';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useImportKinds } from '../../app/use-features.ts';
import { useText } from '../../text/text.ts';
import { PureUploadForm } from './PureUploadForm.tsx';
import { upload, type UploadAnswer } from './upload.ts';

/** Sends one file to be checked; nothing changes until its dry run is applied. */
export function UploadForm() {
  const instansi = useInstansi();
  const { language } = useText();
  const navigate = useNavigate();
  const kinds = useImportKinds();
  const [chosen, setChosen] = useState<ImportKind | null>(null);
  const { kind: asked } = useSearch({ strict: false });
  const wanted = chosen ?? kinds.find(({ kind }) => kind === asked)?.kind;
  const entry = kinds.find(({ kind, usual }) => (wanted ? kind === wanted : usual)) ?? kinds[0];
  const [share, setShare] = useState<number | null>(null);
  const [answer, setAnswer] = useState<UploadAnswer | null>(null);
  const ofOneDinas = entry?.ofOneDinas ?? false;
  const [{ data }] = usePageQuery({ query: UploadFormDinasDocument, variables: { code: instansi.code }, pause: !ofOneDinas });
  if (!entry) return null;
  const { kind } = entry;
  const send = async (file: File, dinasId: string | null, sheet: string | null): Promise<void> => {
    setAnswer(null);
    setShare(0);
    const answered = await upload({ kind, instansiId: instansi.id, dinasId: ofOneDinas ? dinasId : null, sheet, file }, language, setShare);
    setShare(null);
    setAnswer(answered);
    if ('importId' in answered) await navigate({ to: '/$instansi/imports/$importId', params: { instansi: instansi.code, importId: answered.importId } });
  };
  return (
    <PureUploadForm
      kinds={kinds.map((known) => known.kind)}
      kind={kind}
      onKind={setChosen}
      dinasList={ofOneDinas ? (data?.instansi?.dinasList.nodes ?? []) : null}
      share={share}
      answer={answer}
      onSend={(file, dinasId, sheet) => void send(file, dinasId, sheet)}
    />
  );
}
