import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';
import { formatFailure, toFailure } from './errors.ts';

const ID = '00000000-0000-4000-8000-000000000000';
const codeOf = (code: string): unknown => formatFailure({ message: 'x', extensions: { code } }, ID).extensions?.['code'];

it('lets out the codes that the README of the API lists, and none other', () => {
  const text = readFileSync(new URL('../../../schema/README.md', import.meta.url), 'utf8');
  const [listed] = /errors with one of eight codes[^]*?`INTERNAL` is ours to mend\./.exec(text)!;
  const codes = [...listed.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code!);
  expect(new Set(codes).size).toBe(8);
  for (const code of codes) expect(codeOf(code)).toBe(code);
  for (const code of ['INTERNAL_SERVER_ERROR', 'SOMETHING_NEW', '', 'toString', '__proto__']) expect(codeOf(code), code).toBe('INTERNAL');
  for (const code of ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST'])
    expect(codeOf(code)).toBe('BAD_INPUT');
});

it('says of each which request it was, and nothing of the inside of a fault', () => {
  for (const error of [
    new GraphQLError('secret', { extensions: { code: 'INTERNAL', stack: 'x', limit: 'y' } }),
    new GraphQLError('said', { extensions: { code: 'BAD_INPUT', limit: 'y' } }),
  ]) {
    const told = formatFailure(error.toJSON(), ID);
    expect(Object.keys(told.extensions ?? {})).toEqual(['code', 'requestId']);
    expect(told.extensions?.['requestId']).toBe(ID);
    expect(told.message).not.toContain('secret');
    expect(toFailure(error, ID).toJSON()).toMatchObject({ message: told.message, extensions: told.extensions });
  }
});
