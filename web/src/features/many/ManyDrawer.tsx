import { Checkbox } from '@mantine/core';
import { RowsRefused_RefusedFragmentDoc, type ActPreview_PreviewFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useState, type ReactNode } from 'react';
import { ABSENT } from '../../text/format.ts';
import type { FormDraft } from '../../app/form-draft.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { ActDrawer, readActAnswer, type ActSaid } from '../acts/index.ts';
import styles from './Many.module.css';
import { sentenceOf } from './refusal-sentence.ts';
import { chosenRows, type Chosen } from './use-chosen.ts';

/** What a change of many rows is answered with. */
export type ManyAnswer =
  | ({ __typename: 'ActPreview' } & FragmentType<typeof ActPreview_PreviewFragmentDoc>)
  | { __typename: 'ManyDone' }
  | ({ __typename: 'RowsRefused' } & FragmentType<typeof RowsRefused_RefusedFragmentDoc>);

export interface ManyProps {
  ids: readonly string[];
  onDone: () => void;
  onClose: () => void;
}

interface ManyDrawerProps {
  kept: FormDraft;
  title: string;
  doIt: string;
  /** What is stated, as text. */
  asked: string;
  ready: boolean;
  /** Who or what is changed, with what it is now. */
  rows: Chosen<{ readonly id: string; readonly name: string; readonly now: string }>;
  ask: (said: ActSaid & { readonly leaveOutRefused: boolean }) => Promise<ManyAnswer | null | undefined>;
  onDone: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** One change of many rows: all go, or each that is refused is named with why, and may be left out. */
export function ManyDrawer({ kept, title, doIt, asked, ready, rows: chosen, ask, onDone, onClose, children }: ManyDrawerProps) {
  const rows = chosenRows(chosen);
  const { say, format } = useText();
  const [leaveOutRefused, setLeaveOut] = useState(false);
  const [refused, setRefused] = useState<{ readonly of: string; readonly rows: readonly { rowId: string; name: string | null; refusal: string }[] } | null>(
    null,
  );
  const now = JSON.stringify([asked, rows.map(({ id }) => id)]);
  const shown = refused?.of === now ? refused.rows : [];
  return (
    <ActDrawer
      kept={kept}
      title={title}
      doIt={doIt}
      asked={JSON.stringify([now, leaveOutRefused])}
      ready={ready && rows.length > 0}
      decree={{ required: false }}
      ask={async (said) => {
        const answer = await ask({ ...said, leaveOutRefused });
        if (answer?.__typename === 'RowsRefused') setRefused({ of: now, rows: readFragment(RowsRefused_RefusedFragmentDoc, answer).refusedRows });
        return readActAnswer(answer, 'ManyDone', say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {chosen === 'FAILED' ? <Notice tone="danger">{say('many.unread')}</Notice> : null}
      <details className={styles.rows}>
        <summary>{chosen === 'LOADING' ? say('state.loading') : say('many.rows', { number: format.count(rows.length) })}</summary>
        <ul>
          {rows.map(({ id, name, now: is }) => (
            <li key={id}>
              {name} · {is}
            </li>
          ))}
        </ul>
      </details>
      {children}
      {shown.length > 0 ? (
        <>
          <Notice tone="warning">
            <p>{say('many.refused', { number: format.count(shown.length) })}</p>
            <ul className={styles.refused}>
              {shown.map(({ rowId, name, refusal }) => (
                <li key={rowId}>
                  <strong>{name ?? ABSENT}</strong>: {sentenceOf(refusal, say)}
                </li>
              ))}
            </ul>
          </Notice>
          <Checkbox
            label={say('many.leaveOut', { number: format.count(rows.length - shown.length) })}
            disabled={shown.length === rows.length}
            checked={leaveOutRefused}
            onChange={({ currentTarget: { checked } }) => setLeaveOut(checked)}
          />
        </>
      ) : null}
    </ActDrawer>
  );
}
