import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { People } from '../../rules/units.ts';
import { Dinas, Position } from '../organization/index.ts';

/** How many people a position needs over a period of days; one figure at a time. */
@Entity({ tableName: 'position_need' })
export class PositionNeed {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Position, mapToPk: true, fieldName: 'position_id' })
  positionId!: string;

  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id' })
  dinasId!: string;

  @Property({ type: 'integer' })
  need!: People;

  @Property({ columnType: 'date', type: 'string' })
  validFrom!: string;

  @Property({ columnType: 'date', type: 'string', nullable: true })
  validTo: string | null = null;

  @Property({ type: 'integer', version: true, default: 1 })
  version!: number;
}
