import { ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';

@ObjectType({ implements: Refusal, description: 'This installation sends no mail.' })
export class MailNotSetUp extends Refusal<'MAIL_NOT_SET_UP'> {
  constructor() {
    super('This installation sends no mail; whoever runs it sets SELARAS_MAIL_URL and SELARAS_MAIL_FROM.');
  }
}

@ObjectType({ implements: Refusal, description: 'What was given is no address that mail can be sent to.' })
export class AddressNotUsable extends Refusal<'ADDRESS_NOT_USABLE'> {
  constructor() {
    super('This is no e-mail address; write one address as name@dinas.go.id.');
  }
}
