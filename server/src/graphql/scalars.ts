import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from './errors.ts';

const LOCAL_DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

function parseLocalDate(value: unknown): string {
  const match = typeof value === 'string' ? LOCAL_DATE.exec(value) : null;
  if (!match) throw badInput('A day is written as YYYY-MM-DD, such as 2026-11-21.');
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2200 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    throw badInput(`${match[0]} is not a day of the calendar between 1900 and 2200.`);
  return match[0];
}

/** A scalar that is written as a string, as its specification says; `parse` refuses what is none of its values. */
export const stringScalar = (name: string, description: string, specifiedByURL: string, parse: (value: unknown) => string): GraphQLScalarType<string, string> =>
  new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    extensions: { isString: true },
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw badInput(`${name} is written as a string.`);
      return parse(node.value);
    },
  });

/** Whether a value is written as it is stored, as a string. */
export const isStringScalar = ({ extensions }: GraphQLScalarType): boolean => extensions['isString'] === true;

export const LocalDateScalar = stringScalar(
  'LocalDate',
  'A calendar day, ISO 8601, such as 2026-11-21.',
  'https://scalars.graphql.org/andimarek/local-date.html',
  parseLocalDate,
);

export const DateTimeScalar = stringScalar(
  'DateTime',
  'An instant, ISO 8601, such as 2026-11-21T08:00:00.000Z.',
  'https://scalars.graphql.org/andimarek/date-time.html',
  (value) => {
    if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) throw badInput('An instant is written as ISO 8601, such as 2026-11-21T08:00:00Z.');
    return new Date(value).toISOString();
  },
);
