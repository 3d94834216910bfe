import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';
import type { Place } from '../../testkit/places.ts';

/** A scenario of the dinas that changes a need. */
const scenarioOf = ({ world, dinas, staffPost }: Place) => world.scenario({ dinas, needs: [[staffPost, 3, 2]] });
const read = async (place: Place) => ({ scenarioId: (await scenarioOf(place)).node, version: 1 });

export const asked: readonly Asked[] = [
  asking(web.ScenariosPageDocument).with(async (place) => {
    await scenarioOf(place);
    return { instansiId: place.world.instansi.node, filter: {}, first: 25 };
  }),
  asking(web.ScenarioDinasDocument).with((place) => ({ instansiId: place.world.instansi.node })),
  asking(web.OtherScenariosDocument).with(async (place) => {
    await scenarioOf(place);
    return { instansiId: place.world.instansi.node };
  }),
  asking(web.CreateScenarioHereDocument).with((place) => ({
    input: { instansiId: place.world.instansi.node, dinasId: place.dinas.node, name: 'Bila dipenuhi', firstDay: '2027-01-01' },
  })),
  asking(web.ScenarioPageDocument).with(async (place) => ({ id: (await scenarioOf(place)).node })),
  asking(web.ScenarioChangesDocument).with(async (place) => ({ id: (await scenarioOf(place)).node, first: 50 })),
  asking(web.ScenarioEffectDocument).with(async (place) => ({ id: (await scenarioOf(place)).node, asOf: '2027-01-01' })),
  asking(web.HeldPositionsDocument).with((place) => ({ filter: { employeeId: { eq: place.person.node } } })),
  asking(web.ChangeScenarioHereDocument).with(async (place) => ({ input: { ...(await read(place)), isShared: true } })),
  asking(web.PutScenarioChangesHereDocument).with(async (place) => {
    const { node, changeNodes } = await scenarioOf(place);
    return { input: { scenarioId: node, version: 1, changes: [{ hire: { positionId: place.staffPost.node, people: 2 } }], removedIds: [...changeNodes] } };
  }),
  asking(web.DiscardScenarioHereDocument).with(async (place) => ({ input: await read(place) })),
  asking(web.ApplyScenarioHereDocument).with(async (place) => ({ input: { ...(await read(place)), decreeNumber: 'SK 800/2' } })),
];
