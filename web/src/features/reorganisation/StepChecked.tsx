import type { ReorganisationSteps_CheckFragment } from '@selaras/schema/web';
import { id as words } from '../../text/id.ts';
import { useText } from '../../text/text.ts';
import type { Words } from '../../text/words.ts';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Reorganisation.module.css';

type Refused = keyof Words['refusals'];
const REFUSED: ReadonlySet<string> = new Set(Object.keys(words.refusals));
const hasWords = (type: string): type is Refused => REFUSED.has(type);

interface StepCheckedProps {
  check: ReorganisationSteps_CheckFragment | null;
  /** Every step as it is called, in order: a refusal may be about another one. */
  steps: readonly { readonly id: string; readonly sentence: string }[];
}

/** What the check said of a step; of one that waits for another, for which. */
export function StepChecked({ check, steps }: StepCheckedProps) {
  const { say, format, language } = useText();
  if (!check) return null;
  const { refusal, warnings } = check;
  const other = refusal?.__typename === 'StepWaits' ? steps.findIndex(({ id }) => id === refusal.forStepId) : -1;
  return (
    <span className={styles.why}>
      <Tag tone={refusal ? 'danger' : 'good'}>{say(refusal ? 'reorganisation.refused' : 'reorganisation.good')}</Tag>{' '}
      {refusal ? (hasWords(refusal.__typename) ? say(`refusals.${refusal.__typename}`) : refusal.message) : null}
      {other >= 0 ? (
        <>
          {' '}
          <a href={`#${steps[other]!.id}`}>{say('reorganisation.otherStep', { number: format.count(other + 1), step: steps[other]!.sentence })}</a>
        </>
      ) : null}
      {warnings.map(({ inId, inEn }) => (language === 'id' ? inId : inEn)).join(' ')}
    </span>
  );
}
