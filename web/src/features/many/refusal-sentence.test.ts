import { describe, expect, it } from 'vitest';
import type { Say } from '../../text/text.ts';
import { sentenceOf } from './refusal-sentence.ts';

const say = ((key: string) => key) as unknown as Say;

describe('why one of many is refused', () => {
  it('is said by the words for the refusal of that one alone', () => {
    expect(sentenceOf('EMPLOYEE_CHANGED', say)).toBe('refusals.EmployeeChanged');
    expect(sentenceOf('GOLONGAN_NOT_OF_STATUS', say)).toBe('refusals.GolonganNotOfStatus');
  });

  it('is its code where no words are known', () => {
    expect(sentenceOf('SOMETHING_NEW', say)).toBe('SOMETHING_NEW');
  });
});
