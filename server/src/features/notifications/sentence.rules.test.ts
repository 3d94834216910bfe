import { describe, expect, it } from 'vitest';
import { isAddress } from '../../rules/mail-address.ts';
import { inWords, sentenceOf } from './sentence.rules.ts';

describe('the sentence of a notification', () => {
  it('writes each parameter as people of the language write it', () => {
    expect(inWords('COUNT', 1_200)).toEqual({ id: '1.200', en: '1,200' });
    expect(inWords('SHARE', 0.2134)).toEqual({ id: '21,3%', en: '21.3%' });
    expect(inWords('NUMBER', 1.25)).toEqual({ id: '1,3', en: '1.3' });
    expect(inWords('DAY', '2026-08-17')).toEqual({ id: '17 Agustus 2026', en: '17 August 2026' });
    expect(inWords('TEXT', 'Ani')).toEqual({ id: 'Ani', en: 'Ani' });
    expect(inWords('NAME', { id: 'Kekurangan', en: 'Gap' })).toEqual({ id: 'Kekurangan', en: 'Gap' });
  });

  it('has every parameter in its place, and says which one is lacking', () => {
    const says = { id: '{figure} naik ke {value}.', en: '{figure} rose to {value}.' };
    const kinds = { figure: 'NAME', value: 'SHARE' } as const;
    expect(sentenceOf(says, kinds, { figure: { id: 'Kekurangan', en: 'The gap' }, value: 0.5 })).toEqual({
      id: 'Kekurangan naik ke 50,0%.',
      en: 'The gap rose to 50.0%.',
    });
    expect(() => sentenceOf({ id: '{lost}', en: '{lost}' }, kinds, { figure: { id: '', en: '' }, value: 0.5 })).toThrow('{lost}');
  });
});

describe('an address', () => {
  it.each(['ani@dinas.go.id', 'a.b+c@kota.example', 'x_y@sub.dinas.go.id'])('is %s', (text) => expect(isAddress(text)).toBe(true));
  it.each(['ani', 'ani@localhost', 'a b@c.id', 'a@b.id\nBcc: c@d.id', 'a@b.id, c@d.id', '<a@b.id>', 'a@-b.id', '@b.id', 'a@b..id'])('is not %s', (text) =>
    expect(isAddress(text)).toBe(false),
  );
});
