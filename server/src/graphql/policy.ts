import { Extensions } from 'type-graphql';
import type { PolicyName } from '../access/root-policies.ts';

/** Declares who may use a root field. A field without it is refused to everybody, and a test names it. */
export const Policy = (name: PolicyName): PropertyDecorator & MethodDecorator => Extensions({ policy: name }) as PropertyDecorator & MethodDecorator;
