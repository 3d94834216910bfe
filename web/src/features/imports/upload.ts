import type { ImportKind } from '@selaras/schema/web';
import type { Language } from '../../text/format.ts';
import { makeKey } from '../../app/graphql/give-keys.ts';

export interface UploadQuestion {
  kind: ImportKind;
  instansiId: string;
  dinasId: string | null;
  /** Name of the sheet to read; null for the one that fits best. */
  sheet: string | null;
  file: File;
}

export type UploadAnswer =
  | { importId: string }
  | { refused: { code: string; message: string; remedy: string } }
  /** No answer, or one that is not ours. */
  | { failed: true };

export function uploadAddress({ kind, instansiId, dinasId, sheet, file }: UploadQuestion): string {
  const words = new URLSearchParams({ kind, instansi: instansiId, ...(dinasId ? { dinas: dinasId } : {}), ...(sheet ? { sheet } : {}), fileName: file.name });
  return `/imports?${words.toString()}`;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads what the upload door answered: 201 with an id, or a refusal with what to do. */
export function readUploadAnswer(status: number, body: unknown): UploadAnswer {
  if (!isRecord(body)) return { failed: true };
  const { id, code, message, remedy } = body;
  if (status === 201 && typeof id === 'string') return { importId: id };
  if (status >= 400 && status < 500 && typeof code === 'string') {
    return { refused: { code, message: typeof message === 'string' ? message : code, remedy: typeof remedy === 'string' ? remedy : '' } };
  }
  return { failed: true };
}

/** Keys of uploads of which no answer came, by file and address: sent again, they become one import. */
const keys = new WeakMap<File, Map<string, string>>();

/** The key of an upload, until it is answered: the same file sent again after that is another act. */
export function keyOf(question: UploadQuestion): { readonly key: string; answered(): void } {
  const ofFile = keys.get(question.file) ?? new Map<string, string>();
  keys.set(question.file, ofFile);
  const address = uploadAddress(question);
  const key = ofFile.get(address) ?? makeKey();
  ofFile.set(address, key);
  return { key, answered: () => void ofFile.delete(address) };
}

/**
 * Sends the file as it is. XMLHttpRequest, because fetch does not tell how much of a body has gone. What is
 * refused is told in the language of the screen; which that is makes no other act of it.
 */
export function upload(question: UploadQuestion, language: Language, onProgress: (share: number) => void): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const { key, answered } = keyOf(question);
    const request = new XMLHttpRequest();
    request.open('POST', `${uploadAddress(question)}&language=${language}`);
    request.setRequestHeader('apollo-require-preflight', '1');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('idempotency-key', key);
    request.responseType = 'text';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      let body: unknown = null;
      try {
        body = JSON.parse(request.responseText);
      } catch {
        // A proxy answers with a page; that is no answer of ours.
      }
      const answer = readUploadAnswer(request.status, body);
      if (!('failed' in answer)) answered();
      resolve(answer);
    };
    request.onerror = () => resolve({ failed: true });
    request.send(question.file);
  });
}
