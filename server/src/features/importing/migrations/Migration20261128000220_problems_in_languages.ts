import { Migration } from '@mikro-orm/migrations';

const SENTENCES = ['message', 'remedy'] as const;

/** What was found before was said in English only, and says so in every language. */
const inLanguages = (problem: string): string =>
  `${problem} || jsonb_build_object(${SENTENCES.map((of) => `'${of}', jsonb_build_object('id', ${problem}->>'${of}', 'en', ${problem}->>'${of}')`).join(', ')})`;
const inEnglish = (problem: string): string => `${problem} || jsonb_build_object(${SENTENCES.map((of) => `'${of}', ${problem}->'${of}'->>'en'`).join(', ')})`;

/** Problems of imports are stored in every language in which they are told. */
export class Migration20261128000220_problems_in_languages extends Migration {
  override up(): void {
    this.rewrite(inLanguages);
  }

  override down(): void {
    this.rewrite(inEnglish);
  }

  private rewrite(to: (problem: string) => string): void {
    this.addSql(`update import set problem = ${to('problem')} where problem is not null`);
    this.addSql(
      `update import_row set problems = (select jsonb_agg(${to('p.problem')} order by p.place) from jsonb_array_elements(problems) with ordinality as p (problem, place)) where problems <> '[]'`,
    );
  }
}
