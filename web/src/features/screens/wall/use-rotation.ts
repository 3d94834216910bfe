import { useEffect, useState } from 'react';

export interface Rotation {
  readonly seconds: number;
  readonly isPaused: boolean;
  /** How often it was turned by hand, as the server counts. */
  readonly turns: number;
}

/** Pages that were turned since the screen began, by itself and by hand. Whoever turns it by hand has a whole turn's time to read. */
export function useRotation({ seconds, isPaused, turns }: Rotation): number {
  const [turned, setTurned] = useState(0);
  const [heard, setHeard] = useState(turns);
  if (heard !== turns) {
    setHeard(turns);
    setTurned(turned + turns - heard);
  }
  useEffect(() => {
    if (isPaused) return undefined;
    const timer = setTimeout(() => setTurned((before) => before + 1), seconds * 1_000);
    return () => clearTimeout(timer);
  }, [seconds, isPaused, turned]);
  return turned;
}
