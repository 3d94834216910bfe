import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { Absence } from './absence.entity.ts';

interface Days {
  readonly validFrom: string;
  readonly validTo: string | null;
}
const inWords = ({ validFrom, validTo }: Days): string => `from ${validFrom} ${validTo === null ? 'on' : `to ${validTo}`}`;

@ObjectType({ implements: Refusal, description: 'The person is away on some of those days already: one absence ends before the next begins.' })
export class AbsenceOverlaps extends Refusal<'ABSENCE_OVERLAPS'> {
  @Field(() => Absence, { nullable: true, description: 'The absence in the way; null for one that was recorded in the same moment.' })
  readonly absenceInTheWay: Absence | null;

  constructor(absenceInTheWay: Absence | null) {
    super(
      absenceInTheWay
        ? `The person is away ${inWords(absenceInTheWay)} already; end or correct that absence first, or choose other days.`
        : 'Another absence of those days was recorded in the same moment; look at the person again.',
    );
    this.absenceInTheWay = absenceInTheWay;
  }
}

@ObjectType({ implements: Refusal, description: 'Somebody changed the absence after it was read.' })
export class AbsenceChanged extends Refusal<'ABSENCE_CHANGED'> {
  @Field(() => Absence, { description: 'The absence as it now is.' })
  readonly current: Absence;

  constructor(current: Absence) {
    super('The absence has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'The absence ends on that day or before already, or has not begun on it.' })
export class AbsenceAlreadyEnded extends Refusal<'ABSENCE_ALREADY_ENDED'> {
  constructor(days: Days) {
    super(`The absence runs ${inWords(days)}; choose a last day inside that, or correct its days.`);
  }
}

@ObjectType({ implements: Refusal, description: 'An absence of the person begins after the day: it is taken back first.' })
export class AbsenceToCome extends Refusal<'ABSENCE_TO_COME'> {
  @Field(() => Absence, { description: 'The absence that is still to come then.' })
  readonly absenceToCome: Absence;

  constructor(toCome: Absence) {
    super(`An absence begins on ${toCome.validFrom}, after the last day; take it back first, or choose a later day.`);
    this.absenceToCome = toCome;
  }
}
