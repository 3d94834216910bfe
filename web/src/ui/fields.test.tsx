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

it('says it to who follows a link only if they are still here when a page would have come, and to who clicks something else at once', () => {
  const left = typed();
  fireEvent.click(screen.getByText('Jabatan'));
  act(() => void vi.advanceTimersByTime(1_000));
  expect(left).toEqual([]);
  cleanup();
  act(() => void vi.advanceTimersByTime(10_000));
  expect(left).toEqual([]);
  const here = typed();
  fireEvent.click(screen.getByText('Jabatan'));
  act(() => void vi.advanceTimersByTime(10_000));
  expect(here).toEqual(['perawat']);
  cleanup();
  const beside = typed();
  fireEvent.click(screen.getByText('Jabatan'), { ctrlKey: true });
  act(() => void vi.advanceTimersByTime(1_000));
  expect(beside).toEqual(['perawat']);
  cleanup();
  const stayed = typed();
  fireEvent.click(screen.getByText('Tutup'));
  act(() => void vi.advanceTimersByTime(1_000));
  expect(stayed).toEqual(['perawat']);
});
