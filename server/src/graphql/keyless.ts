import { Extensions } from 'type-graphql';

/** Declares of a mutation that nothing of it is kept under an idempotency key (once.ts), and why. Every other takes one by itself. */
export const Keyless = (why: string): MethodDecorator & PropertyDecorator => Extensions({ keyless: why }) as MethodDecorator & PropertyDecorator;
