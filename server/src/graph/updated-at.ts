import type { MetadataStorage } from '@mikro-orm/core';
import { Property } from '@mikro-orm/decorators/legacy';
import { Field } from 'type-graphql';
import { InstantType } from '../database/instant.type.ts';
import type { SqlText } from '../database/sql-text.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { storedColumnsOf } from './columns.ts';
import type { Shape } from './shape.ts';

/** As a property of entities, and its column. */
export const UPDATED_AT = 'updatedAt';
const COLUMN = 'updated_at';
/** As fine as the graph writes instants: what is shown of a row finds it again. */
const NOW = `date_trunc('milliseconds'::text, now())`;

/**
 * When a row was last written, for people's questions: lists are narrowed and ordered by it like by anything stored. The
 * database keeps it, whoever writes. It is the beginning of the transaction, which others see later, so what copies rows
 * goes by the change feed: whoever asks for rows since the last one they saw would miss those of a transaction that took long.
 */
export const UpdatedAt =
  (): PropertyDecorator =>
  (prototype, property): void => {
    Property({ type: InstantType, fieldName: COLUMN, defaultRaw: NOW })(prototype, String(property));
    Field(() => DateTimeScalar, { description: 'When it was last written: when the transaction began that wrote it, which is seen once it has ended.' })(
      prototype,
      property,
    );
  };

/**
 * Lets the ORM read back with each write what the database made of the time, as of columns that it computes: what a
 * mutation answers with is what it wrote. Done to an ORM that serves and not in its options, since by those the tables
 * are compared with the entities, and the column is an ordinary one.
 */
export function readTimesBack(metadata: MetadataStorage): void {
  for (const { props } of metadata.getAll().values()) for (const prop of props) if (prop.fieldNames?.includes(COLUMN)) prop.generated = NOW;
}

/** Keeps the time of all stored types that state one; of a new type it is made like of the others. */
export const updatedAtSql = (shapes: readonly Shape[]): SqlText => ({
  name: 'times of rows',
  text: [
    `create or replace function keep_${COLUMN}() returns trigger language plpgsql as $$ begin new.${COLUMN} := ${NOW}; return new; end $$;`,
    ...shapes.flatMap(({ entity }) => {
      const { table, columns } = storedColumnsOf(entity);
      return columns.has(UPDATED_AT) ? [`create trigger keep_${COLUMN} before update on ${table} for each row execute function keep_${COLUMN}();`] : [];
    }),
  ].join('\n'),
});
