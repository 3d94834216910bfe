import { expect, it } from 'vitest';
import { isPolicyName } from '../access/root-policies.ts';
import { buildSchema } from '../graphql/build-schema.ts';
import { features } from './index.ts';

it('has a policy on every root field, and describes every type and field', () => {
  const schema = buildSchema(features);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const open = roots.flatMap((root) =>
    Object.values(root!.getFields())
      .filter((field) => !isPolicyName(field.extensions['policy']))
      .map((field) => `${root!.name}.${field.name}`),
  );
  expect(open).toEqual([]);
  const silent = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => [
      ...(type.description || roots.some((root) => root === type) ? [] : [type.name]),
      ...('getFields' in type
        ? Object.values(type.getFields())
            .filter((field) => !field.description)
            .map((field) => `${type.name}.${field.name}`)
        : []),
    ]);
  expect(silent).toEqual([]);
});
