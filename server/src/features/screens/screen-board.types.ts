import { Field, Int, ObjectType } from 'type-graphql';
import { Language } from '../../graphql/language.ts';
import { DateTimeScalar, LocalDateScalar } from '../../graphql/scalars.ts';
import { Most } from '../../graphql/work.ts';
import { LiveEventKind, StaleReason } from '../../live/live-event.types.ts';
import type { StaleReason as StaleReasonName } from '../../live/hub.ts';
import { FigureKey, figureSetType, MOST_DINAS, type FigureSet } from '../figures/index.ts';
import { DinasKind } from '../organization/index.ts';
import { MOST_FIGURES, ScreenTheme } from './screens.types.ts';

@ObjectType({ description: 'A dinas on a screen, by its name: a screen knows no ids.' })
export class ScreenRow {
  @Field(() => String, { description: 'Code of the dinas.' }) code!: string;
  @Field(() => String, { description: 'Name of the dinas.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Abbreviation of the dinas.' }) shortName!: string | null;
  @Field(() => DinasKind, { description: 'Kind of the dinas.' }) kind!: DinasKind;
  @Field(figureSetType, {
    nullable: true,
    description: 'Its figures; null while they are being counted. While those of another dinas are, figures about people are withheld of all.',
  })
  figures!: FigureSet | null;
}

@ObjectType({ description: 'What a screen shows, and how, as it is told to the screen itself.' })
export class ScreenBoard {
  @Field(() => String, { description: 'Where it hangs.' }) name!: string;
  @Field(() => String, { description: 'Name of its government.' }) instansiName!: string;
  @Field(() => String, { description: 'Time zone of its government, for its clock.' }) timeZone!: string;
  @Field(() => String, { nullable: true, description: 'The period of the figures of periods; null where there is none.' }) periodLabel!: string | null;
  @Most(MOST_FIGURES)
  @Field(() => [FigureKey], { description: 'The figures to show, in their order; none that is told only where the people behind it are seen.' })
  shown!: string[];
  @Field(() => Int, { description: 'Seconds until the next page.' }) seconds!: number;
  @Field(() => Language, { description: 'Its language.' }) language!: Language;
  @Field(() => ScreenTheme, { description: 'Light or dark.' }) theme!: ScreenTheme;
  @Field(() => Boolean, { description: 'Whether it stays on its page.' }) isPaused!: boolean;
  @Field(() => Int, { description: 'Pages that it was turned by hand in all, those back taken off: what is more than before is to be turned now.' })
  turns!: number;
  @Field(() => Int, {
    description: 'Of how many people at least figures about people are told here: those of fewer, and those that would give them away, are withheld.',
  })
  smallestGroup!: number;
  @Field(() => LocalDateScalar, { description: 'The day shown.' }) asOf!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the oldest of the figures was computed; null while some are being counted.' })
  computedAt!: string | null;
  @Field(figureSetType, { nullable: true, description: 'Sum over all dinas; null while some are being counted.' }) total!: FigureSet | null;
  @Most(MOST_DINAS)
  @Field(() => [ScreenRow], { description: 'All dinas of the government.' })
  rows!: ScreenRow[];
}

@ObjectType({ description: 'Something new for a screen.' })
export class ScreenEvent {
  @Field(() => LiveEventKind, { description: 'What to do with it: a SNAPSHOT replaces everything, settings included.' }) kind!: LiveEventKind;
  @Field(() => ScreenBoard, { nullable: true, description: 'What to show; null in heartbeats and when stale.' }) screen!: ScreenBoard | null;
  @Field(() => StaleReason, { nullable: true, description: 'Why changes may be missing.' }) staleReason!: StaleReasonName | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when changes may be missing.' }) staleSince!: string | null;
}
