import type { ActPreview_PreviewFragmentDoc } from '@selaras/schema/web';
import type { FragmentType } from '@selaras/schema/web/fragments';
import type { Say } from '../../text/text.ts';
import type { Words } from '../../text/words.ts';

type Shown = { __typename: 'ActPreview' } & FragmentType<typeof ActPreview_PreviewFragmentDoc>;
type Refused = { __typename: keyof Words['refusals'] };

/** What an act came to: it was shown, it was done, it was refused in words, or nobody knows. */
export type ActOutcome = { shown: Shown } | { done: true } | { refusal: string } | { lost: true };

const isShown = (answer: { __typename: string }): answer is Shown => answer.__typename === 'ActPreview';

/** Reads the answer of a mutation that is an act; a refusal without a sentence does not compile. */
export function readActAnswer<Done extends string>(answer: Shown | { __typename: Done } | Refused | null | undefined, done: Done, say: Say): ActOutcome {
  if (!answer) return { lost: true };
  if (isShown(answer)) return { shown: answer };
  if (answer.__typename === done) return { done: true };
  return { refusal: say(`refusals.${answer.__typename as Refused['__typename']}`) };
}
