/** A bench runs by hand, days after the graph has changed: what it asks is held to the graph here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import * as questions from '../bench/questions.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));
const ours = Object.entries(questions).filter(([name, text]) => /^\s*(query|subscription)\b/.test(text) && !name.includes('POSTGRAPHILE'));

it.each(ours)('%s asks for what the graph has', (_name, text) => {
  expect(validate(schema, parse(text))).toEqual([]);
});
