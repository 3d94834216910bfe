import { EvaluationBar_EvaluationFiguresFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { StagesBar } from '../../ui/Bars.tsx';

export interface EvaluationBarProps {
  evaluation: FragmentType<typeof EvaluationBar_EvaluationFiguresFragmentDoc>;
  tall?: boolean;
  captioned?: boolean;
}

/** How far the evaluations of a subject are, as one bar. */
export function EvaluationBar({ evaluation: masked, tall = false, captioned = false }: EvaluationBarProps) {
  const { say, format } = useText();
  const { expected, draft, submitted, sealed } = readFragment(EvaluationBar_EvaluationFiguresFragmentDoc, masked);
  // What is kept back is not drawn, and what is left of it would look like evaluations that nobody has begun.
  if (expected === null || sealed === null || submitted === null || draft === null) return null;
  return (
    <StagesBar
      tall={tall}
      captioned={captioned}
      sealed={sealed}
      submitted={submitted}
      draft={draft}
      expected={expected}
      label={say('evaluation.sealedOf', { sealed: format.count(sealed), expected: format.count(expected) })}
    />
  );
}
