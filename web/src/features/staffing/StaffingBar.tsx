import { StaffingBar_FigureSetFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { GapBar } from '../../ui/Bars.tsx';

/** Need, filled, gap and surplus of a subject as one bar. */
export function StaffingBar({ figures: masked, captioned = false }: { figures: FragmentType<typeof StaffingBar_FigureSetFragmentDoc>; captioned?: boolean }) {
  const { say, format } = useText();
  const { need, filled, gap, surplus } = readFragment(StaffingBar_FigureSetFragmentDoc, masked);
  return (
    <GapBar
      need={need}
      filled={filled}
      gap={gap}
      surplus={surplus}
      captioned={captioned}
      label={say('staffing.ofNeed', { filled: format.count(filled), need: format.count(need) })}
    />
  );
}
