import { Extensions } from 'type-graphql';

/**
 * What is counted or looked through for an answer, beside the objects in it, as so many objects: a field that answers
 * with one number after counting a government is not cheap. One object is about 10 microseconds of the server.
 */
export const Work = (objects: number): MethodDecorator & PropertyDecorator => Extensions({ work: objects }) as MethodDecorator & PropertyDecorator;

/** How many items a page of this connection has when nothing is said, where that is not the usual number. */
export const UsualPage = (items: number): MethodDecorator & PropertyDecorator => Extensions({ usualPage: items }) as MethodDecorator & PropertyDecorator;

/**
 * The most items that a list without pages can have, or the most there are anywhere where nothing bounds them: what hangs on
 * each is counted so many times. Every such list says it (features/schema-shapes.test.ts).
 */
export const Most = (items: number): MethodDecorator & PropertyDecorator => Extensions({ most: items }) as MethodDecorator & PropertyDecorator;
