import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as documents from '@selaras/schema/web';
import { createRequest, stringifyDocument } from '@urql/core';
import type { DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { listedText } from './listed-text.ts';

const path = createRequire(import.meta.url).resolve('@selaras/schema/operations.json');
const listed = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;

const isDocument = (value: unknown): value is DocumentNode => typeof value === 'object' && value !== null && 'definitions' in value;
const operations = Object.entries(documents).filter(
  (entry): entry is [string, DocumentNode] => isDocument(entry[1]) && entry[1].definitions.some(({ kind }) => kind === 'OperationDefinition'),
);

describe('the text of an operation', () => {
  it.each(operations)('of %s is one the server knows', (_, document) => {
    const hash = createHash('sha256').update(listedText(document)).digest('hex');
    expect(Object.keys(listed)).toContain(hash);
  });

  it('is what urql sends once it is put into the document', () => {
    const request = createRequest(documents.BoardPageDocument, { instansiId: 'instansi_1' });
    const source = request.query.loc?.source;
    if (!source) throw new Error('urql keeps the text of a document in its location');
    Object.assign(source, { body: listedText(request.query) });
    expect(Object.values(listed)).toContain(stringifyDocument(request.query));
  });

  it('covers every operation the server lists', () => {
    expect(operations).toHaveLength(Object.keys(listed).length);
  });
});
