import { Extensions } from 'type-graphql';

/**
 * What is counted or looked through for an answer, beside the objects in it, as so many objects: a field that answers
 * with one number after counting a government is not cheap. One object is about 10 microseconds of the server.
 */
export const Work = (objects: number): MethodDecorator & PropertyDecorator => Extensions({ work: objects }) as MethodDecorator & PropertyDecorator;

/** The most items that a list without pages can have, where that is not a handful: what hangs on each is counted so many times. */
export const Most = (items: number): MethodDecorator & PropertyDecorator => Extensions({ most: items }) as MethodDecorator & PropertyDecorator;
