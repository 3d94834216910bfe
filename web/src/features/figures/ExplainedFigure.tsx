import type { FigureKey } from '@selaras/schema/web';
import { useNavigate } from '@tanstack/react-router';
import { useFigureGroups } from '../../app/use-features.ts';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { Figure, type FigureProps } from '../../ui/Figure.tsx';
import { useRecounting } from '../../ui/recounting.ts';
import { readFigure, writeFigure, type FigureSetWith } from './read-figure.ts';
import { writeWhy } from './why.ts';

type Tone = NonNullable<FigureProps['tone']>;

interface ExplainedFigureProps<Key extends FigureKey> {
  figure: Key;
  /** The answer it is read from. */
  from: FigureSetWith<Key>;
  subject: { id: string; name: string };
  tone?: Tone | undefined;
}

/** A figure of the registry that opens its explanation; without a number it says why there is none. */
export function ExplainedFigure<Key extends FigureKey>({ figure, from, subject, tone }: ExplainedFigureProps<Key>) {
  const { say, format } = useText();
  const navigate = useNavigate();
  const groups = useFigureGroups();
  // Nothing to worry about is said quietly; colour is never alone, the column or label names it.
  const toneOf = (value: number): Tone => (value === 0 ? 'quiet' : (groups.find(({ tones }) => tones?.[figure])?.tones?.[figure] ?? 'plain'));
  const reading = readFigure(figure, from, useRecounting());
  const explain = (): void => void navigate({ to: '.', search: (before) => ({ ...before, why: writeWhy(figure, subject.id) }), resetScroll: false });
  const label = (value: string): string => say('explain.open', { figure: say(`figures.${figure as FigureKey}.name`), subject: subject.name, value });
  if (typeof reading === 'number') {
    const text = writeFigure(figure, reading, format);
    return <Figure text={text} tone={tone ?? toneOf(reading)} label={label(text)} onExplain={explain} />;
  }
  const why = say(`explain.missing.${reading}`);
  // The explanation counts anew, so it has the number that is not here yet.
  if (reading === 'COUNTING') return <Figure text={say('explain.counting')} tone="waiting" label={label(why)} onExplain={explain} />;
  return <Figure text={ABSENT} tone="quiet" label={why} />;
}
