import { Textarea } from '@mantine/core';
import type { Rating } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { RatingChoice } from './RatingChoice.tsx';

export interface RatingDraft {
  readonly workResult: Rating | null;
  readonly behaviour: Rating | null;
  readonly note: string;
}

export const isRated = (draft: RatingDraft): draft is RatingDraft & { readonly workResult: Rating; readonly behaviour: Rating } =>
  draft.workResult !== null && draft.behaviour !== null;

/** Both ratings and the note, in a form that HR fills in for somebody. */
export function RatingFields({ draft, onDraft }: { draft: RatingDraft; onDraft: (draft: RatingDraft) => void }) {
  const { say } = useText();
  return (
    <>
      <RatingChoice
        legend={say('evaluation.workResult')}
        name="actWorkResult"
        value={draft.workResult}
        onChange={(workResult) => onDraft({ ...draft, workResult })}
        disabled={false}
      />
      <RatingChoice
        legend={say('evaluation.behaviour')}
        name="actBehaviour"
        value={draft.behaviour}
        onChange={(behaviour) => onDraft({ ...draft, behaviour })}
        disabled={false}
      />
      <Textarea
        label={say('evaluation.ratingNote')}
        value={draft.note}
        maxLength={4_000}
        autosize
        minRows={2}
        onChange={({ currentTarget: { value } }) => onDraft({ ...draft, note: value })}
      />
    </>
  );
}
