import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { MOST_CHOSEN, type Choosing } from './choosing.tsx';

/** The way into choosing, and while one chooses how many there are, what can be done with them, and the way out. */
export function ChoosingBar({ choosing: { chosen, begin, end }, children }: { choosing: Choosing; children: (ids: readonly string[]) => ReactNode }) {
  const { say, format } = useText();
  if (chosen === null)
    return (
      <Button variant="default" size="compact-md" onClick={begin}>
        {say('choosing.begin')}
      </Button>
    );
  return (
    <>
      <span role="status">{say(chosen.size < MOST_CHOSEN ? 'choosing.chosen' : 'choosing.most', { number: format.count(chosen.size) })}</span>
      {chosen.size > 0 ? children([...chosen]) : null}
      <Button variant="subtle" size="compact-md" onClick={end}>
        {say('choosing.end')}
      </Button>
    </>
  );
}
