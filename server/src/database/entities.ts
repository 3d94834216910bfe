import { Evaluation, EvaluationPeriod } from '../features/evaluation/index.ts';
import { Dinas, Instansi, Position, Unit } from '../features/organization/index.ts';
import { Assignment, Employee, PositionNeed } from '../features/staffing/index.ts';

/** Every stored fact that services write through the ORM. */
export const entities = [Instansi, Dinas, Unit, Position, PositionNeed, Employee, Assignment, EvaluationPeriod, Evaluation];
