import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';

@ObjectType({ implements: Refusal, description: 'Whoever was named was reminded of the same a short time ago.' })
export class RemindedRecently extends Refusal<'REMINDED_RECENTLY'> {
  @Field(() => DateTimeScalar, { description: 'When the last reminder was sent.' }) readonly remindedAt: string;
  @Field(() => String, { description: 'By whom.' }) readonly remindedBy: string;
  @Field(() => Int, { description: 'How many hours lie between two reminders.' }) readonly hoursBetween: number;

  constructor({ remindedAt, remindedBy, hoursBetween }: Pick<RemindedRecently, 'remindedAt' | 'remindedBy' | 'hoursBetween'>) {
    super(`The last reminder was sent at ${remindedAt} by ${remindedBy}; there is one in ${hoursBetween} hours.`);
    this.remindedAt = remindedAt;
    this.remindedBy = remindedBy;
    this.hoursBetween = hoursBetween;
  }
}

@ObjectType({ implements: Refusal, description: 'Nothing waits for whoever was named, or they have no account in which they would read it.' })
export class NobodyToRemind extends Refusal<'NOBODY_TO_REMIND'> {
  @Field(() => Int, { description: 'How many have no account.' }) readonly withoutAccount: number;

  constructor(withoutAccount: number) {
    super(
      withoutAccount > 0
        ? 'They have no account in which they would read a reminder; tell them yourself, or have an account made for them.'
        : 'Nothing waits for them any more; look at the list again.',
    );
    this.withoutAccount = withoutAccount;
  }
}
