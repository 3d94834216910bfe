import type { AnswerImportMutation, ApplyImportMutation, CancelImportMutation, MapImportMutation, SayImportWordingsMutation } from '@selaras/schema/web';
import type { Say } from '../../text/text.ts';

type Answer =
  | ApplyImportMutation['applyImport']
  | AnswerImportMutation['answerImport']
  | CancelImportMutation['cancelImport']
  | Exclude<SayImportWordingsMutation['sayImportWordings'], { __typename: 'ImportMappingRefused' }>
  | Exclude<MapImportMutation['mapImport'], { __typename: 'ImportMappingRefused' }>
  | undefined;

/** The refusal of a step in words, or null when it was taken. */
export function stepRefusal(answer: Answer, say: Say): string | null {
  switch (answer?.__typename) {
    case 'ImportAccepted':
      return null;
    case 'ImportNotReady':
      return say('refusals.ImportNotReady', {
        state: say(`labels.ImportState.${answer.state}`).toLowerCase(),
        why: say(`labels.ImportNotReadyReason.${answer.reason}`),
      });
    case 'ImportChanged':
      return say('refusals.ImportChanged');
    case undefined:
      return say('imports.failed');
  }
}
