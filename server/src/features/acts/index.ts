export { Act } from './act.entity.ts';
export { ActKind, actKind } from './act-kind.types.ts';
export { namesOfRows } from './act-rows.queries.ts';
export { ActInput, ActPreview, ActWarning, actResultOf, DecreedActInput } from './acts.types.ts';
export { ACT, type ActRecord } from './acts.queries.ts';
export { inAct, inSystemAct, withinAct, type ActAsked, type ActUnderWay } from './in-act.service.ts';
export { beginAct, keepAct } from './record-act.service.ts';
