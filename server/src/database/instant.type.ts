import { Type } from '@mikro-orm/core';

/** A `timestamptz` that stays ISO text in the entity, as everywhere else in the server. */
export class InstantType extends Type<string, string> {
  override getColumnType(): string {
    return 'timestamptz';
  }

  override convertToJSValue(value: string | Date): string {
    return new Date(value).toISOString();
  }

  override compareAsType(): string {
    return 'string';
  }
}
