// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useFrameFirst } from './use-frame-first.ts';

it('draws the first page after its frame, and every later one with it', () => {
  const drawn: boolean[] = [];
  function Frame() {
    drawn.push(useFrameFirst());
    return null;
  }
  const { unmount } = render(<Frame />);
  expect(drawn).toEqual([false, true]);
  unmount();
  drawn.length = 0;
  render(<Frame />);
  expect(drawn[0]).toBe(true);
});
