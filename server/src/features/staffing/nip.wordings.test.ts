import { describe, expect, it } from 'vitest';
import { NIP as TYPE } from './nip.wordings.ts';

const NIP = '199002142015052007';

describe('a NIP', () => {
  it('may hold spaces, and the apostrophe of a spreadsheet', () => {
    expect(TYPE.read('19900214 201505 2 007\n', false)).toEqual({ value: NIP });
    expect(TYPE.read(`'${NIP}`, false)).toEqual({ value: NIP });
  });

  it.each([
    'NIP. 19900214 201505 2 007',
    'NIP: 199002142015052007',
    'N.I.P. 19900214.201505.2.007',
    '19900214-201505-2-007',
    '19900214 201505 2 007\u200b',
    '\ufeff199002142015052007',
    `${NIP.slice(0, 17)}\u200d7`,
    '‘199002142015052007',
  ])('may be written as people and letters write it (%j)', (text) => {
    expect(TYPE.read(text, false)).toEqual({ value: NIP });
  });

  it.each(['1.99002142015052E+17', '1,99002E+17', '1.99002142015052E17'])('that a spreadsheet rounded is refused with the way to mend it (%s)', (text) => {
    expect(TYPE.read(text, false)).toMatchObject({
      problem: {
        code: 'NIP_ROUNDED',
        message: { en: 'The NIP was stored as a number and lost its last digits.' },
        remedy: { en: expect.stringContaining('Format the column as text'), id: expect.stringContaining('teks') },
      },
    });
  });

  it('stored as a number is refused even when it shows all 18 digits', () => {
    expect(TYPE.read('199002142015052008', true)).toMatchObject({ problem: { code: 'NIP_ROUNDED' } });
  });

  it('holds ASCII digits only', () => {
    for (const text of ['١٩٩٠٠٢١٤٢٠١٥٠٥٢٠٠٧', '１９９００２１４２０１５０５２００７', '19900214201505200O', `${NIP}a`, `\u202e${NIP}`])
      expect(TYPE.read(text, false)).toMatchObject({ problem: { code: 'NIP_NOT_DIGITS' } });
    expect(TYPE.read('199002142015052000', false)).toMatchObject({ problem: { code: 'NIP_SEQUENCE' } });
  });

  it('is judged in milliseconds, whatever its length', () => {
    const started = performance.now();
    TYPE.read('1'.repeat(32_767), false);
    TYPE.read(`${'1 '.repeat(16_000)}x`, false);
    expect(performance.now() - started).toBeLessThan(50);
  });
});
