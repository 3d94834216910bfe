import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ImportState } from './import-state.ts';
import { decide, FINAL_STATES } from './importing.lifecycle.ts';

const STATES = Object.values(ImportState);
const reasonOf = (decided: ReturnType<typeof decide>): unknown => (decided instanceof GraphQLError ? decided.extensions.code : (decided?.reason ?? 'OPEN'));
const answers = (step: 'apply' | 'cancel' | 'map', refused: number, mayImport = true, isFileKept = true): Record<string, unknown> =>
  Object.fromEntries(STATES.map((state) => [state, reasonOf(decide(step, { mayImport, state, isFileKept, counts: { refused } }))]));

const CLOSED = Object.fromEntries(STATES.map((state) => [state, 'IMPORT_NOT_READY']));

describe('the life of an import', () => {
  it('ends applied, refused or cancelled', () => {
    expect(FINAL_STATES.toSorted()).toEqual(['APPLIED', 'CANCELLED', 'REFUSED']);
  });

  it('lets only a checked import be applied, and only without refused rows', () => {
    expect(answers('apply', 0)).toEqual({ ...CLOSED, CHECKED: 'OPEN' });
    expect(answers('apply', 1)).toEqual({ ...CLOSED, CHECKED: 'IMPORT_HAS_REFUSED_ROWS' });
  });

  it('lets an import be cancelled until it is applied, whatever its rows', () => {
    const open = { ...CLOSED, RECEIVED: 'OPEN', READING: 'OPEN', MAPPING: 'OPEN', CHECKED: 'OPEN', APPLYING: 'OPEN' };
    expect(answers('cancel', 0)).toEqual(open);
    expect(answers('cancel', 1)).toEqual(open);
  });

  it('lets the columns of a file be mapped while it waits for that, and again once it is checked, as long as it is kept', () => {
    expect(answers('map', 1)).toEqual({ ...CLOSED, MAPPING: 'OPEN', CHECKED: 'OPEN' });
    expect(answers('map', 0, true, false)).toEqual({ ...CLOSED, MAPPING: 'IMPORT_FILE_GONE', CHECKED: 'IMPORT_FILE_GONE' });
  });

  it.each(['apply', 'cancel', 'map'] as const)('is taken no further by anybody but HR of the government: %s', (step) => {
    expect(answers(step, 0, false)).toEqual(Object.fromEntries(STATES.map((state) => [state, 'FORBIDDEN'])));
  });
});
