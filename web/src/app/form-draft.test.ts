// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FormDraft, isOfTheForm } from './form-draft.ts';
import { forgetDrafts } from './kept-draft.ts';

const draft = (name = 'budi.kota.appoint.1', version: number | null = 1): FormDraft => new FormDraft(name, version);

beforeEach(() => localStorage.clear());
afterEach(() => vi.useRealTimers());

describe('what was typed into a form', () => {
  it('is there again when the form is opened anew, of that subject and account alone', () => {
    const typed = draft();
    typed.read('reason', '');
    typed.write('reason', 'Kosong sejak Maret');
    expect(draft().read('reason', '')).toBe('Kosong sejak Maret');
    expect(draft('budi.kota.appoint.2').read('reason', '')).toBe('');
    expect(draft('ani.kota.appoint.1').read('reason', '')).toBe('');
  });

  it('is said to be back as long as it stands in the form, with whether the record has changed since', () => {
    const typed = draft();
    typed.read('reason', '');
    typed.write('reason', 'x');
    expect(typed.restored).toBeNull();
    const again = draft();
    again.read('reason', '');
    expect(again.restored).toMatchObject({ isOlder: false });
    const later = draft('budi.kota.appoint.1', 2);
    later.read('reason', '');
    expect(later.restored).toMatchObject({ isOlder: true });
    later.drop();
    expect([later.read('reason', ''), later.restored]).toEqual(['', null]);
    expect(draft().read('reason', '')).toBe('');
  });

  it('is gone once it was sent, taken back to what it was, signed out, or thirty days old', () => {
    const type = (): FormDraft => {
      const typed = draft();
      typed.read('reason', '');
      typed.write('reason', 'x');
      return typed;
    };
    const stands = (): string => draft().read('reason', '');
    type().sent();
    expect(stands()).toBe('');
    type().write('reason', '');
    expect(localStorage.length).toBe(0);
    type();
    forgetDrafts();
    expect(stands()).toBe('');
    type();
    vi.useFakeTimers({ now: Date.now() + 31 * 86_400_000 });
    expect(stands()).toBe('');
  });

  it('does not come back into a field that is another one by now, nor anything into a form that holds no such field', () => {
    const typed = draft();
    for (const [field, fresh] of Object.entries({ need: '', who: null, days: { from: '', to: '' }, gone: '' })) typed.read(field, fresh);
    typed.write('need', 3);
    typed.write('who', { id: 'employee_1', label: 'Ani' });
    typed.write('days', { from: '2026-01-01', to: '' });
    typed.write('gone', 'x');
    const next = draft();
    expect(next.read('need', '')).toBe(3);
    expect(next.read('who', null)).toEqual({ id: 'employee_1', label: 'Ani' });
    expect(next.read('days', { from: '', to: '', kind: 'PLT' })).toEqual({ from: '', to: '', kind: 'PLT' });
    next.write('need', 4);
    expect(localStorage.getItem('selaras.draft.budi.kota.appoint.1')).not.toContain('gone');
  });

  it('stands in the form where the browser keeps nothing', () => {
    const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    const typed = draft();
    typed.read('reason', '');
    typed.write('reason', 'x');
    expect(typed.read('reason', '')).toBe('x');
    set.mockRestore();
  });
});

it.each([
  ['text', '', true],
  [3, '', true],
  [{ a: 1 }, '', false],
  ['x', true, false],
  [['a'], [], true],
  ['a', [], false],
  [{ a: 1 }, { a: 2 }, true],
  [{ a: 1 }, { a: 'x' }, false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ id: 'x' }, null, true],
  [null, { id: 'x' }, true],
])('%j can stand where %j stood: %s', (kept, fresh, expected) => {
  expect(isOfTheForm(kept, fresh)).toBe(expected);
});
