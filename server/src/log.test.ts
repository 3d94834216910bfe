import { describe, expect, it } from 'vitest';
import { describeError } from './log.ts';

describe('describeError', () => {
  it('keeps the values of a row out of the log', () => {
    const error = Object.assign(new Error('duplicate key: Key (nip)=(198507122010012001) already exists'), {
      code: '23505',
      constraint: 'employee_nip_key',
      table: 'employee',
    });
    const described = describeError(error);
    expect(described).toMatchObject({ code: '23505', constraint: 'employee_nip_key' });
    expect(JSON.stringify(described)).not.toContain('198507122010012001');
  });

  it('keeps the message of a fault of our own', () => {
    expect(describeError(new TypeError('x is not a function'))).toMatchObject({ name: 'TypeError', message: 'x is not a function' });
  });

  it('says where it happened', () => {
    expect(describeError(new Error('x'))['at']).toEqual(expect.arrayContaining([expect.stringContaining('log.test.ts')]));
  });
});
