import { Extensions } from 'type-graphql';

/**
 * What is counted or looked through for an answer, beside the objects in it, as so many objects: a field that answers
 * with one number after counting a government is not cheap. One object is about 10 microseconds of the server.
 */
export const Work = (objects: number): MethodDecorator & PropertyDecorator => Extensions({ work: objects }) as MethodDecorator & PropertyDecorator;
