import type { ImportKind } from '@selaras/schema/web';

export interface UploadQuestion {
  kind: ImportKind;
  instansiId: string;
  dinasId: string | null;
  file: File;
}

export type UploadAnswer =
  | { importId: string }
  | { refused: { code: string; message: string; remedy: string } }
  /** No answer, or one that is not ours. */
  | { failed: true };

export function uploadAddress({ kind, instansiId, dinasId, file }: UploadQuestion): string {
  const words = new URLSearchParams({ kind, instansi: instansiId, ...(dinasId ? { dinas: dinasId } : {}), fileName: file.name });
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

/** Sends the file as it is. XMLHttpRequest, because fetch does not tell how much of a body has gone. */
export function upload(question: UploadQuestion, onProgress: (share: number) => void): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', uploadAddress(question));
    request.setRequestHeader('apollo-require-preflight', '1');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'text';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      let body: unknown = null;
      try {
        body = JSON.parse(request.responseText);
      } catch {
        // A proxy answers with a page; that is no answer of ours.
      }
      resolve(readUploadAnswer(request.status, body));
    };
    request.onerror = () => resolve({ failed: true });
    request.send(question.file);
  });
}
