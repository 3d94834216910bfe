import {
  PositionAnalysisContent_ContentFragmentDoc,
  PositionAnalysisContentDocument,
  SavePositionAnalysisDocument,
  type PositionAnalysisContent_ContentFragment,
  type SavePositionAnalysisInput,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useEffect, useState } from 'react';
import { useClient, type Client } from 'urql';
import { useInstansi, useSession } from '../../app/session.ts';
import { draftOf } from './analysis-draft.ts';
import { AnalysisEditor, type Sent } from './analysis-editor.ts';

/** What the server says it cannot take is not taken the next time either. */
const FINAL: readonly unknown[] = ['BAD_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'OVER_LIMIT'];

async function send(client: Client, input: SavePositionAnalysisInput): Promise<Sent> {
  const { data, error } = await client.mutation(SavePositionAnalysisDocument, { input }).toPromise();
  const answer = data?.savePositionAnalysis;
  if (!answer) return error?.graphQLErrors.some(({ extensions }) => FINAL.includes(extensions['code'])) ? { refused: true } : { lost: true };
  if (answer.__typename === 'PositionAnalysisSaved') return { saved: answer.analysis.version };
  return answer.__typename === 'PositionAnalysisChanged' ? { changed: true } : { refused: true };
}

async function read(client: Client, id: string) {
  const { data } = await client.query(PositionAnalysisContentDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
  if (data?.node?.__typename !== 'PositionAnalysis') return null;
  const content = readFragment(PositionAnalysisContent_ContentFragmentDoc, data.node);
  return { version: content.version, draft: draftOf(content) };
}

/** An analysis while its page stands; a version that it did not make itself is one that somebody else wrote. */
export function useAnalysisEditor(analysisId: string, told: PositionAnalysisContent_ContentFragment, canWrite: boolean): AnalysisEditor {
  const client = useClient();
  const { username } = useSession();
  const { code } = useInstansi();
  const [editor] = useState(
    () =>
      new AnalysisEditor({
        analysisId,
        told: { version: told.version, draft: draftOf(told) },
        draftName: [username, code, 'position-analysis', analysisId].join('.'),
        canWrite,
        ports: { send: (input) => send(client, input), read: () => read(client, analysisId) },
      }),
  );
  useEffect(() => void editor.heard(told.version), [editor, told.version]);
  // Who goes to another page has typed what is not sent yet.
  useEffect(() => () => void editor.flush(), [editor]);
  return editor;
}
