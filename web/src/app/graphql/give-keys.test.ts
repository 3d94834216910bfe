import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CancelImportDocument, CreateTokenDocument, EndOtherSessionsDocument, SessionDocument, SignInFormDocument } from '@selaras/schema/web';
import { buildClientSchema, isInputObjectType, type IntrospectionQuery } from 'graphql';
import { CombinedError, createRequest, makeOperation, type AnyVariables, type Operation, type OperationType } from 'urql';
import { describe, expect, it } from 'vitest';
import { createKeys } from './give-keys.ts';

const operation = (kind: OperationType, document: Parameters<typeof createRequest>[0], variables: AnyVariables): Operation =>
  makeOperation(kind, createRequest(document, variables), { url: '/graphql', requestPolicy: 'network-only' });
const cancel = (importId: string): Operation => operation('mutation', CancelImportDocument, { input: { importId, version: 1 } });
const keyOf = ({ variables }: Operation): unknown => (variables?.['input'] as { idempotencyKey?: string } | undefined)?.idempotencyKey;
const lost = new CombinedError({ networkError: new Error('offline') });
const failed = (code: string): CombinedError => new CombinedError({ graphQLErrors: [{ message: 'no', extensions: { code } }] });

describe('every change', () => {
  it('has a key of its own, and keeps it for as long as no answer came', () => {
    const { keyed, answered } = createKeys();
    const first = keyed(cancel('a'));
    expect(keyOf(first)).toMatch(/^[0-9a-f]{32}$/);
    expect(keyOf(keyed(cancel('b')))).not.toBe(keyOf(first));
    for (const error of [lost, failed('UNAVAILABLE'), failed('TIMEOUT')]) {
      answered(first, error);
      expect(keyOf(keyed(cancel('a')))).toBe(keyOf(first));
    }
    answered(first, undefined);
    expect(keyOf(keyed(cancel('a')))).not.toBe(keyOf(first));
  });

  it('keeps it when the page is loaded anew meanwhile, and nothing of a password', () => {
    let kept: readonly (readonly [string, string])[] = [];
    const shelf = { read: () => kept, write: (entries: typeof kept) => void (kept = entries) };
    const before = createKeys(shelf);
    const first = before.keyed(cancel('a'));
    before.keyed(operation('mutation', CancelImportDocument, { input: { newPassword: 'kuda' } }));
    expect(JSON.stringify(kept)).not.toContain('kuda');
    const after = createKeys(shelf);
    expect(keyOf(after.keyed(cancel('a')))).toBe(keyOf(first));
    after.answered(first, undefined);
    expect(kept).toEqual([]);
  });

  it('is a new act once it was refused or failed for good', () => {
    const { keyed, answered } = createKeys();
    const first = keyed(cancel('a'));
    answered(first, failed('NOT_FOUND'));
    expect(keyOf(keyed(cancel('a')))).not.toBe(keyOf(first));
  });

  it('is given one when its input holds nothing else; what takes none is left as it is', () => {
    const { keyed } = createKeys();
    expect(keyOf(keyed(operation('mutation', EndOtherSessionsDocument, { input: {} })))).toBeDefined();
    for (const other of [
      operation('mutation', SignInFormDocument, { input: { username: 'a', password: 'b' } }),
      operation('mutation', CreateTokenDocument, { input: { label: 'a' } }),
      operation('query', SessionDocument, {}),
    ])
      expect(keyed(other)).toBe(other);
  });

  it('takes a key in the schema, but for those whose answer is a secret, or that keep nothing', () => {
    const schema = buildClientSchema(
      JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@selaras/schema/introspection.json'), 'utf8')) as IntrospectionQuery,
    );
    const without = Object.values(schema.getMutationType()!.getFields()).flatMap(({ args }) => {
      const input = schema.getType(String(args[0]!.type).replace('!', ''));
      return isInputObjectType(input) && !('idempotencyKey' in input.getFields()) ? [input.name] : [];
    });
    expect(without.toSorted()).toEqual([
      'CheckReorganisationInput',
      'CreateTokenInput',
      'MakePasswordLinkInput',
      'OfferScreenInput',
      'SetPasswordInput',
      'SignInInput',
    ]);
  });
});
