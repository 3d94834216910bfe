import { ReportedHeadCount_ReportedHeadCountFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { NotShown } from '../../ui/NotShown.tsx';

/** How many people somebody reported: apart from every figure, since those count the people on record. */
export function ReportedHeadCount({ reported }: { reported: FragmentType<typeof ReportedHeadCount_ReportedHeadCountFragmentDoc> }) {
  const { say, format } = useText();
  const { day, total, partsShown, men, women, cpns, pns, pppk } = readFragment(ReportedHeadCount_ReportedHeadCountFragmentDoc, reported);
  const parts = (
    [
      ['cpns', cpns],
      ['pns', pns],
      ['pppk', pppk],
      ['men', men],
      ['women', women],
    ] as const
  ).flatMap(([name, number]) => (number === null ? [] : [`${say(`dinas.reported.${name}`)} ${format.count(number)}`]));
  return (
    <Notice tone="info">
      <strong>{say('dinas.reported.total', { number: format.count(total), day: format.day(day) })}</strong>
      {parts.length > 0 ? ` ${parts.join(', ')}.` : null} {partsShown ? null : <NotShown>{say('dinas.reported.partsNotShown')}</NotShown>}{' '}
      {say('dinas.reported.hint')}
    </Notice>
  );
}
