import { Button } from '@mantine/core';
import { ApplyImportDocument, CancelImportDocument, type ImportPage_ImportFragment } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { RefusedLinks } from './downloads.tsx';
import { stepRefusal } from './step-refusal.ts';

/** Why a checked file cannot be applied, where it cannot. */
export function ImportHindrance({ shown: { id, state, counts, viewerCanApply, viewerCanCancel } }: { shown: ImportPage_ImportFragment }) {
  const { say, format } = useText();
  if (viewerCanApply) return counts.created + counts.changed + counts.closed === 0 ? <Notice tone="info">{say('imports.applyNothing')}</Notice> : null;
  // Of an import that has ended, refused rows hinder nothing any more.
  if (viewerCanCancel && counts.refused > 0)
    return (
      <Notice tone="warning">
        {say('imports.applyRefused', { number: format.count(counts.refused) })} {state === 'CHECKED' ? <RefusedLinks importId={id} /> : null}
      </Notice>
    );
  return null;
}

/** Applies what the dry run showed, or leaves it. */
export function ImportSteps({ shown, onDone }: { shown: ImportPage_ImportFragment; onDone: () => void }) {
  const { say, format } = useText();
  const [applying, apply] = useMutation(ApplyImportDocument);
  const [cancelling, cancel] = useMutation(CancelImportDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { id, version, counts, viewerCanApply, viewerCanCancel } = shown;
  const changes = counts.created + counts.changed + counts.closed;
  const run = async (step: 'apply' | 'cancel'): Promise<void> => {
    const input = { importId: id, version };
    const answer = step === 'apply' ? (await apply({ input })).data?.applyImport : (await cancel({ input })).data?.cancelImport;
    setRefusal(stepRefusal(answer, say));
    onDone();
  };
  return (
    <>
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      {viewerCanCancel ? (
        <Button variant="default" loading={cancelling.fetching} onClick={() => void run('cancel')}>
          {say('imports.cancel')}
        </Button>
      ) : null}
      {viewerCanApply ? (
        <Button loading={applying.fetching} onClick={() => void run('apply')}>
          {changes > 0 ? say('imports.apply', { changes: format.count(changes) }) : say('imports.applyNone')}
        </Button>
      ) : null}
    </>
  );
}
