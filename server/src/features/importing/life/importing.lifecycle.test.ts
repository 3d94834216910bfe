import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { ImportState } from './import-state.ts';
import { decide, FINAL_STATES } from './importing.lifecycle.ts';

const answers = (step: 'apply' | 'cancel', refused: number): Record<string, string> =>
  Object.fromEntries(Object.values(ImportState).map((state) => [state, decide(step, { state, counts: { refused } })?.reason ?? 'OPEN']));

const CLOSED = Object.fromEntries(Object.values(ImportState).map((state) => [state, 'IMPORT_NOT_READY']));

describe('the life of an import', () => {
  it('ends applied, refused or cancelled', () => {
    expect(FINAL_STATES.toSorted()).toEqual(['APPLIED', 'CANCELLED', 'REFUSED']);
  });

  it('lets only a checked import be applied, and only without refused rows', () => {
    expect(answers('apply', 0)).toEqual({ ...CLOSED, CHECKED: 'OPEN' });
    expect(answers('apply', 1)).toEqual({ ...CLOSED, CHECKED: 'IMPORT_HAS_REFUSED_ROWS' });
  });

  it('lets an import be cancelled until it is applied, whatever its rows', () => {
    const open = { ...CLOSED, RECEIVED: 'OPEN', READING: 'OPEN', CHECKED: 'OPEN' };
    expect(answers('cancel', 0)).toEqual(open);
    expect(answers('cancel', 1)).toEqual(open);
  });
});
