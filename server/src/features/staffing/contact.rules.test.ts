import { describe, expect, it } from 'vitest';
import { readWorkEmail, readWorkPhone } from './contact.rules.ts';

describe('a work address', () => {
  it('is one plain address, in small letters', () => {
    expect(readWorkEmail(' Ani@Dinkes.contoh.example ')).toBe('ani@dinkes.contoh.example');
  });

  it.each(['', 'ani', 'ani@', 'ani@kantor', 'a b@contoh.example', 'a@b.example\nBcc: c@d.example', `${'a'.repeat(64)}@${'b.'.repeat(120)}example`])(
    'is not %j',
    (text) => expect(readWorkEmail(text)).toBeNull(),
  );
});

describe('a work number', () => {
  it.each([
    ['(061)  451 2345', '(061) 451 2345'],
    ['+62 000 0000 1234', '+62 000 0000 1234'],
    ['0380-123456', '0380-123456'],
  ])('%s is kept as %s', (text, kept) => expect(readWorkPhone(text)).toBe(kept));

  it.each(['', '123', 'telepon 451', '+62 8123 4567 8901 2345', '451;ext=2', 'javascript:1', '----'])('is not %j', (text) =>
    expect(readWorkPhone(text)).toBeNull(),
  );
});
