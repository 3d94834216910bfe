import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Language } from '../../graphql/language.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { resultOf } from '../../graphql/refusal.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { Text } from '../../graphql/text.ts';
import { Most } from '../../graphql/work.ts';
import { TooManyAttempts } from '../accounts/index.ts';
import { FigureKey } from '../figures/index.ts';
import { ScreenCodeUnknown, ScreenIsOver, TooManyScreens } from './screens.errors.ts';

/** Longer is no name. */
const NAME = 60;
const CODE = 20;
/** More do not stand beside each other in letters that are read at six metres. */
export const MOST_FIGURES = 6;

export const ScreenTheme = graphEnum('ScreenTheme', { LIGHT: 'Dark on light.', DARK: 'Light on dark.' }, 'How a screen on a wall looks.');
export type ScreenTheme = EnumOf<typeof ScreenTheme>;

const ScreenState = graphEnum(
  'ScreenState',
  {
    NONE: 'It is nothing yet, or the code that it showed is too old: it asks for one.',
    WAITING: 'It shows a code that nobody has entered.',
    PAIRED: 'It is a screen.',
    ENDED: 'It was a screen that was revoked, or that was not on for too long.',
  },
  'Where a browser stands that is to become a screen.',
);
export type ScreenState = EnumOf<typeof ScreenState>;

@ObjectType({ description: 'What the browser is that asks, as a screen.' })
export class ThisScreen {
  @Field(() => ScreenState, { description: 'Where it stands.' }) state!: ScreenState;
}

@ObjectType({ description: 'A screen on a wall that shows the board of a government. It has a token of its own that opens this board and nothing else.' })
export class Screen {
  @Field(() => ID, { description: 'To steer and to revoke it by.' }) screenId!: string;
  @Field(() => String, { description: 'Where it hangs, as whoever paired it wrote.' }) name!: string;
  @Field(() => DateTimeScalar, { description: 'When it was paired.' }) pairedAt!: string;
  @Field(() => String, { nullable: true, description: 'Who paired it; null when their account is gone.' }) pairedBy!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was last on, to the minute.' }) lastSeenAt!: string;
  @Field(() => String, { nullable: true, description: 'Browser and system ("Chrome, Linux"), where they are known.' }) browser!: string | null;
  @Field(() => Int, { description: 'Pixels across, when it was paired.' }) width!: number;
  @Field(() => Int, { description: 'Pixels down, when it was paired.' }) height!: number;
  @Field(() => ID, { nullable: true, description: 'The period that it shows; null: whichever is current.' }) periodId!: string | null;
  @Most(MOST_FIGURES)
  @Field(() => [FigureKey], { description: 'The figures that it shows, in their order.' })
  figures!: string[];
  @Field(() => Int, { description: 'Seconds until the next page.' }) seconds!: number;
  @Field(() => Language, { description: 'Its language.' }) language!: Language;
  @Field(() => ScreenTheme, { description: 'Light or dark.' }) theme!: ScreenTheme;
  @Field(() => Boolean, { description: 'Whether it stays on its page.' }) isPaused!: boolean;
}

@InputType({ description: 'What a screen shows, and how.' })
export class ScreenShowsInput {
  @Field(() => NodeId('period'), { nullable: true, description: 'The period of the figures of periods; whichever is current when left out.' })
  periodId?: string | null;
  @Field(() => [FigureKey], { description: `The figures, in their order; 1 to ${MOST_FIGURES}.` }) figures!: string[];
  @Field(() => Int, { description: 'Seconds until the next page; 5 to 600.' }) seconds!: number;
  @Field(() => Language, { description: 'Its language.' }) language!: Language;
  @Field(() => ScreenTheme, { description: 'Light or dark.' }) theme!: ScreenTheme;
}

@InputType({ description: 'How large the browser is that sends it: in the list of screens one is known by that.' })
export class OfferScreenInput {
  @Field(() => Int, { description: 'Pixels across, 1 to 32,000.' }) width!: number;
  @Field(() => Int, { description: 'Pixels down, 1 to 32,000.' }) height!: number;
}

@ObjectType({ description: 'The browser waits to become a screen, and shows a code to be entered by somebody who may pair it.' })
export class ScreenOffered {
  @Field(() => String, { description: 'What to enter, in capital letters and digits.' }) readonly screenCode: string;
  @Field(() => DateTimeScalar, { description: 'Until when.' }) readonly expiresAt: string;

  constructor(screenCode: string, expiresAt: string) {
    this.screenCode = screenCode;
    this.expiresAt = expiresAt;
  }
}

export const OfferScreenResult = resultOf('OfferScreenResult', 'The code, or why there is none.', [ScreenOffered, TooManyAttempts]);
export type OfferScreenResult = typeof OfferScreenResult;

@InputType({ description: 'Which screen, of which government, and what it shows.' })
export class PairScreenInput {
  @Field(() => NodeId('instansi'), { description: 'The government whose board it shows.' }) instansiId!: string;
  @Field(() => Text(CODE), { description: 'The code that the screen shows, however it is written.' }) screenCode!: string;
  @Field(() => Text(NAME), { description: 'Where it hangs.' }) name!: string;
  @Field(() => ScreenShowsInput, { description: 'What it shows.' }) shows!: ScreenShowsInput;
}

@ObjectType({ description: 'The screen shows the board.' })
export class ScreenPaired {
  @Field(() => ID, { description: 'To steer and to revoke it by.' }) readonly screenId: string;

  constructor(screenId: string) {
    this.screenId = screenId;
  }
}

export const PairScreenResult = resultOf('PairScreenResult', 'Done, or why not.', [ScreenPaired, ScreenCodeUnknown, TooManyScreens, TooManyAttempts]);
export type PairScreenResult = typeof PairScreenResult;

@InputType({ description: 'What of a screen becomes otherwise; what is left out stays.' })
export class SetScreenInput {
  @Field(() => ID, { description: 'Which one.' }) screenId!: string;
  @Field(() => Text(NAME), { nullable: true, description: 'Where it hangs.' }) name?: string | null;
  @Field(() => ScreenShowsInput, { nullable: true, description: 'What it shows.' }) shows?: ScreenShowsInput | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it stays on its page.' }) isPaused?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'So many pages on at once, or back where it is negative; -10 to 10.' }) turn?: number | null;
}

@ObjectType({ description: 'The screen has heard of it, if it is on.' })
export class ScreenSet {
  @Field(() => ID, { description: 'Which one.' }) readonly screenId: string;

  constructor(screenId: string) {
    this.screenId = screenId;
  }
}

export const SetScreenResult = resultOf('SetScreenResult', 'Done, or why not.', [ScreenSet, ScreenIsOver]);
export type SetScreenResult = typeof SetScreenResult;

@InputType({ description: 'Which screen.' })
export class RevokeScreenInput {
  @Field(() => ID, { description: 'Which one.' }) screenId!: string;
}

@ObjectType({ description: 'The screen shows nothing any more.' })
export class ScreenRevoked {
  @Field(() => ID, { description: 'Which one.' }) readonly screenId: string;

  constructor(screenId: string) {
    this.screenId = screenId;
  }
}

export const RevokeScreenResult = resultOf('RevokeScreenResult', 'Done, or why not.', [ScreenRevoked, ScreenIsOver]);
export type RevokeScreenResult = typeof RevokeScreenResult;
