// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SearchField } from './fields.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function typed(): string[] {
  const said: string[] = [];
  render(
    <MantineProvider>
      <SearchField value="" onChange={(words) => said.push(words)} label="Cari" />
      <a href="#away">Jabatan</a>
      <button type="button">Tutup</button>
    </MantineProvider>,
  );
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'perawat' } });
  return said;
}

it('says what was typed once somebody pauses', () => {
  const said = typed();
  expect(said).toEqual([]);
  act(() => void vi.advanceTimersByTime(1_000));
  expect(said).toEqual(['perawat']);
});

it('says it no more to who follows a link meanwhile, and still to who clicks something else', () => {
  const left = typed();
  fireEvent.click(screen.getByText('Jabatan'));
  act(() => void vi.advanceTimersByTime(1_000));
  expect(left).toEqual([]);
  cleanup();
  const stayed = typed();
  fireEvent.click(screen.getByText('Tutup'));
  act(() => void vi.advanceTimersByTime(1_000));
  expect(stayed).toEqual(['perawat']);
});
