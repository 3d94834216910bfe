import { describe, expect, it } from 'vitest';
import { readWhy, writeWhy } from './why.ts';

describe('the explained figure in the address', () => {
  it('comes back as it was written', () => {
    expect(readWhy(writeWhy('GAP_SHARE', 'dinas_0192f'))).toEqual({ key: 'GAP_SHARE', subjectId: 'dinas_0192f' });
  });

  it.each([undefined, '', 'GAP', 'GAP.', '.dinas_1', 'NO_SUCH_FIGURE.dinas_1', 'toString.dinas_1'])('is nothing for %j', (why) => {
    expect(readWhy(why)).toBeNull();
  });
});
