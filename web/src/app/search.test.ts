import { describe, expect, it } from 'vitest';
import { accepted, oneOf, parseSearch, present, readTimeSearch, stringifySearch } from './search.ts';

describe('the words of an address', () => {
  it('keep all eighteen digits of a NIP', () => {
    expect(parseSearch('?q=198703122010012003')).toEqual({ q: '198703122010012003' });
  });

  it('come back as they were written', () => {
    const search = { q: 'Analis & perencana', asOf: '2026-11-21' };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });

  it('are left out when empty', () => {
    expect(stringifySearch({ q: '', after: undefined })).toBe('');
    expect(present({ q: undefined, kind: 'DINAS' })).toEqual({ kind: 'DINAS' });
  });

  it('take a day only as a day', () => {
    expect(readTimeSearch({ asOf: '2026-11-21', period: 'p1' })).toEqual({ asOf: '2026-11-21', period: 'p1' });
    expect(readTimeSearch({ asOf: 'yesterday' })).toEqual({});
  });

  it('lay a refused word over what the address said', () => {
    expect({ view: 'foo', ...accepted({ view: oneOf({ view: 'foo' }, 'view', ['table']) }) }).toEqual({ view: undefined });
  });

  it('take a choice only from the choices', () => {
    expect(oneOf({ view: 'tiles' }, 'view', ['table', 'tiles'])).toBe('tiles');
    expect(oneOf({ view: 'constructor' }, 'view', ['table', 'tiles'])).toBeUndefined();
  });
});
