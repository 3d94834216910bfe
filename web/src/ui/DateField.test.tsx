// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { DateField } from './DateField.tsx';

const told = vi.fn();

function Form({ begins = '' }: { begins?: string }) {
  const [day, setDay] = useState(begins);
  return (
    <form>
      <DateField
        label="Sejak"
        required
        value={day}
        onChange={(next) => {
          told(next);
          setDay(next);
        }}
      />
    </form>
  );
}
const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Sejak' });
const write = (text: string): void => void fireEvent.change(field(), { target: { value: text } });

afterEach(() => {
  cleanup();
  told.mockClear();
});

describe('a date field', () => {
  it('tells the day that is written, the way people write it, and shows it as days are shown', async () => {
    await show(<Form />);
    write('7/3/2027');
    expect(told).toHaveBeenLastCalledWith('2027-03-07');
    fireEvent.blur(field());
    expect(field().value).toBe('7 Mar 2027');
  });

  it('keeps what is no day in sight, says so, and lets no form go with it', async () => {
    await show(<Form begins="2027-03-07" />);
    write('31/2/2027');
    fireEvent.blur(field());
    expect(told).toHaveBeenLastCalledWith('');
    expect(field().value).toBe('31/2/2027');
    expect(field().checkValidity()).toBe(false);
    expect(document.body.textContent).toContain('Bukan tanggal');
    write('28 Februari 2027');
    expect(field().checkValidity()).toBe(true);
    expect(told).toHaveBeenLastCalledWith('2027-02-28');
  });

  it('is as it was before when what stands in it is cleared, also when that was no day', async () => {
    const onClear = vi.fn<() => void>();
    await show(<DateField label="Sejak" value="2027-03-07" onChange={told} clear={{ label: 'Hari ini', onClear }} />);
    write('besok');
    fireEvent.click(screen.getByRole('button', { name: 'Hari ini' }));
    expect(onClear).toHaveBeenCalledOnce();
    expect(field().value).toBe('7 Mar 2027');
    expect(field().checkValidity()).toBe(true);
  });

  it('opens a calendar in the language of the page, and tells the day that is chosen there', async () => {
    await show(<Form begins="2027-03-07" />);
    fireEvent.click(screen.getByRole('button', { name: 'Kalender' }));
    await waitFor(() => expect(screen.getByText('Maret 2027')).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: /^18 Maret 2027/, hidden: true }));
    expect(told).toHaveBeenLastCalledWith('2027-03-18');
    expect(field().value).toBe('18 Mar 2027');
  });
});
