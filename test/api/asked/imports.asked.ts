import * as web from '@selaras/schema/web';
import type { Place } from '../../testkit/places.ts';
import { asking, type Asked } from '../asking.ts';

async function importIn(place: Place, state: 'CHECKED' | 'APPLIED'): Promise<{ readonly id: string }> {
  await place.world.system.query('update import set state = $2 where id = $1', [place.importId, state]);
  return { id: `import_${place.importId}` };
}

async function stepOf(place: Place, state: 'CHECKED' | 'APPLIED'): Promise<{ readonly input: { readonly importId: string; readonly version: number } }> {
  const { id } = await importIn(place, state);
  const { rows } = await place.world.system.query<{ version: number }>('select version from import where id = $1', [place.importId]);
  return { input: { importId: id, version: rows[0]!.version } };
}

let counter = 0;
/** Of each name there is one. */
const profileIn = (place: Place): Promise<{ readonly node: string }> => place.world.importProfile(`Pemetaan ${(counter += 1)}`);

const wordIn = (place: Place): Promise<{ readonly node: string }> => place.world.importWording(`Kata ${(counter += 1)}`);

export const asked: readonly Asked[] = [
  asking(web.UploadFormDinasDocument).with((place) => ({ code: place.world.instansi.code })),
  asking(web.ImportsPageDocument).with((place) => ({ instansiId: place.world.instansi.node, first: 25 })),
  asking(web.ImportPageDocument).with((place) => importIn(place, 'CHECKED')),
  asking(web.ImportLiveDocument).with((place) => importIn(place, 'CHECKED')),
  asking(web.ImportRowsPanelDocument).with(async (place) => ({ ...(await importIn(place, 'CHECKED')), first: 25 })),
  asking(web.ImportLayoutPanelDocument).with((place) => importIn(place, 'CHECKED')),
  asking(web.ImportCreatesPanelDocument).with((place) => importIn(place, 'CHECKED')),
  asking(web.AnswerImportDocument).with(
    async (place) => ({ input: { ...(await stepOf(place, 'APPLIED')).input, answers: [{ rowNumber: 2, answer: 'SAME', alike: true }] } }),
    { way: 'refused' },
  ),
  asking(web.KeptMappingsDocument).with(async (place) => {
    await profileIn(place);
    return { instansiId: place.world.instansi.node };
  }),
  // Of an import that nothing is known of.
  asking(web.SaveImportProfileDocument).with(async (place) => ({ input: { importId: (await importIn(place, 'CHECKED')).id, name: 'Dinas' } }), {
    way: 'refused',
  }),
  asking(web.RenameImportProfileDocument).with(async (place) => ({
    input: { profileId: (await profileIn(place)).node, version: 1, name: `Nama baru ${(counter += 1)}` },
  })),
  asking(web.DeleteImportProfileDocument).with(async (place) => ({
    input: { profileId: (await profileIn(place)).node, version: 1 },
  })),
  asking(web.ImportWordsPanelDocument).with((place) => importIn(place, 'CHECKED')),
  asking(web.KeptWordsDocument).with(async (place) => {
    await wordIn(place);
    return { instansiId: place.world.instansi.node };
  }),
  asking(web.TakeBackImportWordingDocument).with(async (place) => ({ input: { wordingId: (await wordIn(place)).node, version: 1 } })),
  // Of a file that is no longer kept, as below.
  asking(web.SayImportWordingsDocument).with(
    async (place) => ({
      input: { ...(await stepOf(place, 'CHECKED')).input, words: [{ column: 'status', written: 'Kontrak', means: 'PPPK' }] },
      language: 'EN',
    }),
    { way: 'refused' },
  ),
  asking(web.ImportMappingPanelDocument).with((place) => importIn(place, 'CHECKED')),
  // Of a file that is no longer kept: what is mapped goes on behind the answer.
  asking(web.MapImportDocument).with(
    async (place) => {
      const { input } = await stepOf(place, 'CHECKED');
      return { input: { ...input, columns: [], fixed: [] }, language: 'EN' };
    },
    { way: 'refused' },
  ),
  asking(web.CancelImportDocument).with((place) => stepOf(place, 'CHECKED')),
  // Accepted, it goes on working behind the answer; the refusal reads what the acceptance reads and stays still.
  asking(web.ApplyImportDocument).with((place) => stepOf(place, 'APPLIED'), { way: 'refused' }),
];
