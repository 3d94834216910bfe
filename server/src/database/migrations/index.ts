import { Migration20261121000001_tables } from './Migration20261121000001_tables.ts';
import { Migration20261121000002_unit_tree } from './Migration20261121000002_unit_tree.ts';
import { Migration20261121000003_access } from './Migration20261121000003_access.ts';
import { Migration20261121000004_change_log } from './Migration20261121000004_change_log.ts';
import { Migration20261121000005_facts } from './Migration20261121000005_facts.ts';
import { Migration20261121000006_superiors } from './Migration20261121000006_superiors.ts';
import { Migration20261121000007_moved_people } from './Migration20261121000007_moved_people.ts';
import { Migration20261121000008_sign_in_attempts } from './Migration20261121000008_sign_in_attempts.ts';
import { Migration20261121000009_wide_scope } from './Migration20261121000009_wide_scope.ts';
import { Migration20261126000001_figure_definitions } from './Migration20261126000001_figure_definitions.ts';

/** In the order in which they run. A migration that has been released is never edited; a new one follows it. */
export const migrations = [
  { name: 'Migration20261121000001_tables', class: Migration20261121000001_tables },
  { name: 'Migration20261121000002_unit_tree', class: Migration20261121000002_unit_tree },
  { name: 'Migration20261121000003_access', class: Migration20261121000003_access },
  { name: 'Migration20261121000004_change_log', class: Migration20261121000004_change_log },
  { name: 'Migration20261121000005_facts', class: Migration20261121000005_facts },
  { name: 'Migration20261121000006_superiors', class: Migration20261121000006_superiors },
  { name: 'Migration20261121000007_moved_people', class: Migration20261121000007_moved_people },
  { name: 'Migration20261121000008_sign_in_attempts', class: Migration20261121000008_sign_in_attempts },
  { name: 'Migration20261121000009_wide_scope', class: Migration20261121000009_wide_scope },
  { name: 'Migration20261126000001_figure_definitions', class: Migration20261126000001_figure_definitions },
];
