import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/refusal.ts';
import { Dinas } from '../organization/index.ts';

@ObjectType({ implements: Refusal, description: 'Somebody changed the dinas after it was read.' })
export class DinasChanged extends Refusal<'DINAS_CHANGED'> {
  @Field(() => Dinas, { description: 'The dinas as it now is.' })
  readonly current: Dinas;

  constructor(current: Dinas) {
    super('The dinas has changed since it was read; look at it again and repeat.');
    this.current = current;
  }
}

@ObjectType({ implements: Refusal, description: 'Another dinas of the government has the code.' })
export class DinasCodeTaken extends Refusal<'DINAS_CODE_TAKEN'> {
  @Field(() => Dinas, { description: 'The dinas that has it.' })
  readonly dinas: Dinas;

  constructor(dinas: Dinas) {
    super(`The code ${dinas.code} is that of another dinas; choose one that no dinas of the government has, abolished ones included.`);
    this.dinas = dinas;
  }
}
