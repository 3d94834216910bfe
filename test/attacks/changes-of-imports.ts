import {
  ForgetMappingDocument,
  KeepMappingDocument,
  MapTheImportDocument,
  RenameMappingDocument,
  SayWordsDocument,
  TakeBackWordDocument,
  TakeUpImportDocument,
  ThrowAwayImportDocument,
} from '@selaras/schema/test';
import { AnswerImportDocument } from '@selaras/schema/web';
import type { Actor } from '@selaras/server/testing';
import { Client, type Answer } from '../testkit/client.ts';

/** What changes of imports are about in one round: each in its first version. */
export interface ImportsOfRound {
  readonly hr: Actor;
  readonly counter: number;
  readonly importId: string;
  readonly profileId: string;
  readonly wordingId: string;
}

/** How each change of an import is sent; `turn` tells those of one race apart. */
export function changesOfImports(round: () => ImportsOfRound): Readonly<Record<string, (url: string, turn: number) => Promise<Answer<unknown>>>> {
  const as = (url: string): Client => Client.program(url, round().hr);
  const ofImport = () => ({ importId: round().importId, version: 1 });
  const ofProfile = () => ({ profileId: round().profileId, version: 1 });
  return {
    answerImport: (url) => as(url).send(AnswerImportDocument, { input: { ...ofImport(), answers: [{ rowNumber: 2, answer: 'ANOTHER' }] } }),
    applyImport: (url) => as(url).send(TakeUpImportDocument, { input: ofImport() }),
    cancelImport: (url) => as(url).send(ThrowAwayImportDocument, { input: ofImport() }),
    mapImport: (url) => as(url).send(MapTheImportDocument, { input: { ...ofImport(), columns: [], fixed: [] } }),
    saveImportProfile: (url, turn) => as(url).send(KeepMappingDocument, { input: { importId: round().importId, name: `Nama ${turn}` } }),
    renameImportProfile: (url, turn) => as(url).send(RenameMappingDocument, { input: { ...ofProfile(), name: `Nama ${round().counter} ${turn}` } }),
    deleteImportProfile: (url) => as(url).send(ForgetMappingDocument, { input: ofProfile() }),
    sayImportWordings: (url, turn) =>
      as(url).send(SayWordsDocument, {
        input: { ...ofImport(), words: [{ column: 'status', written: `Kontrak ${round().counter} ${turn}`, means: 'PPPK' }] },
      }),
    takeBackImportWording: (url) => as(url).send(TakeBackWordDocument, { input: { wordingId: round().wordingId, version: 1 } }),
  };
}
