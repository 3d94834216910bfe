import type { FigureKey } from '@selaras/schema/web';
import { useNavigate } from '@tanstack/react-router';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { Figure, type FigureProps } from '../../ui/Figure.tsx';
import { writeFigure } from './figure-key.ts';
import { writeWhy } from './why.ts';

export interface ExplainedFigureProps {
  figure: FigureKey;
  subject: { id: string; name: string };
  value: number | null | undefined;
  tone?: FigureProps['tone'];
}

/** A figure of the registry that opens its explanation. */
export function ExplainedFigure({ figure, subject, value, tone }: ExplainedFigureProps) {
  const { say, format } = useText();
  const navigate = useNavigate();
  if (value === null || value === undefined) return <Figure text={ABSENT} label="" tone="quiet" />;
  const text = writeFigure(figure, value, format);
  const shownTone = tone ?? toneOf(figure, value);
  return (
    <Figure
      text={text}
      tone={shownTone}
      label={say('explain.open', { figure: say(`figures.${figure}.name`), subject: subject.name, value: text })}
      onExplain={() => void navigate({ to: '.', search: (before) => ({ ...before, why: writeWhy(figure, subject.id) }), resetScroll: false })}
    />
  );
}

/** Nothing to worry about is said quietly; colour is never alone, the column or label names it. */
function toneOf(figure: FigureKey, value: number): NonNullable<FigureProps['tone']> {
  if (value === 0) return 'quiet';
  if (figure === 'GAP' || figure === 'GAP_SHARE' || figure === 'VACANT_HEADS') return 'gap';
  if (figure === 'SURPLUS' || figure === 'SURPLUS_POSITIONS') return 'surplus';
  if (figure === 'OVERDUE') return 'danger';
  return 'plain';
}
