import { Field, ObjectType } from 'type-graphql';
import { badInput } from '../../graphql/errors.ts';
import { LocalDateScalar, stringScalar } from '../../graphql/scalars.ts';
import { NIP_DIGITS } from './nip.parameters.ts';

const DIGITS = new RegExp(`^[0-9]{${NIP_DIGITS}}$`);

export const NipScalar = stringScalar(
  'Nip',
  'Eighteen ASCII digits: the NIP of a PNS or CPNS (Perka BKN 22/2007), or the NI of a PPPK. Spaces are dropped.',
  // The legal library of the agency that gives the numbers: its regulations have no addresses that stay.
  'https://jdih.bkn.go.id/',
  (value) => {
    const digits = typeof value === 'string' ? value.replaceAll(' ', '') : '';
    if (!DIGITS.test(digits)) throw badInput(`A NIP or NI PPPK has exactly ${NIP_DIGITS} digits.`);
    return digits;
  },
);

@ObjectType({ description: 'A number that somebody had before.' })
export class FormerNip {
  @Field(() => NipScalar, { description: 'The number.' }) nip!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Its first day; null where it is the first that is known.' }) validFrom!: string | null;
  @Field(() => LocalDateScalar, { description: 'Its last day.' }) validTo!: string;
}
