/**
 * What "One field, end to end" of the README does to each file it names, as somebody would do it by hand: an edit, or the
 * text of a new file.
 */
import type { Edit } from './copied-house.ts';

const MIGRATION = `import { Migration } from '@mikro-orm/migrations';

export class Migration20261201000001_phone_extension extends Migration {
  override up(): void {
    this.addSql('alter table position add column phone_extension text');
  }

  override down(): void {
    this.addSql('alter table position drop column phone_extension');
  }
}
`;

const PROPERTY = `
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Telephone extension at which its holders are reached.' })
  phoneExtension: string | null = null;
`;

const before = (line: string, ...added: readonly string[]): readonly [string, string] => [line, [...added, line].join('\n')];

export const ONE_FIELD: Readonly<Record<string, Edit | string>> = {
  'server/src/features/organization/position.entity.ts': [
    [`  requiredEducationField: string | null = null;\n`, `  requiredEducationField: string | null = null;\n${PROPERTY}`],
  ],
  'server/src/features/organization/migrations/Migration20261201000001_phone_extension.ts': MIGRATION,
  'server/src/features/organization/positions.import.ts': [
    before(`    valid_from: VALID_FROM,`, `    phone_extension: column(TEXT, ['pesawat', 'ekstensi']),`),
  ],
  'web/src/features/position/PositionFacts.graphql': [before(`  retirementAge\n`, `  phoneExtension`)],
  'web/src/features/position/PositionFacts.tsx': [
    before(
      `          { name: say('position.code'), value: position.code },`,
      `          { name: say('position.phoneExtension'), value: position.phoneExtension ?? ABSENT },`,
    ),
  ],
  'web/src/text/id/position.ts': [
    before(`    retirementAge: 'Batas usia pensiun',`, `    phoneExtension: 'Pesawat telepon',`),
    before(`      retirement_age: 'batas usia pensiun',`, `      phone_extension: 'pesawat telepon',`),
  ],
  'web/src/text/en/position.ts': [
    before(`    retirementAge: 'Retirement age',`, `    phoneExtension: 'Telephone extension',`),
    before(`      retirement_age: 'retirement age',`, `      phone_extension: 'telephone extension',`),
  ],
};
