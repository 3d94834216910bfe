import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { MOST_CHOSEN, type Choosing } from './choosing.tsx';

interface ChoosingBarProps {
  choosing: Choosing;
  /** The rows in view. */
  shown: readonly string[];
  children: (ids: readonly string[]) => ReactNode;
}

/** The way into choosing, and while one chooses how many there are, what can be done with them, and the way out. */
export function ChoosingBar({ choosing: { chosen, begin, end, add }, shown, children }: ChoosingBarProps) {
  const { say, format } = useText();
  if (chosen === null)
    return (
      <Button variant="default" onClick={begin}>
        {say('choosing.begin')}
      </Button>
    );
  const isFull = chosen.size >= MOST_CHOSEN;
  return (
    <>
      <span role="status">{say(isFull ? 'choosing.most' : 'choosing.chosen', { number: format.count(chosen.size) })}</span>
      {!isFull && shown.some((id) => !chosen.has(id)) ? (
        <Button variant="subtle" size="compact-md" onClick={() => add(shown)}>
          {say('choosing.page', { number: format.count(shown.length) })}
        </Button>
      ) : null}
      {chosen.size > 0 ? children([...chosen]) : null}
      <Button variant="subtle" size="compact-md" onClick={end}>
        {say('choosing.end')}
      </Button>
    </>
  );
}
