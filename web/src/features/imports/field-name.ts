import type { ImportKind } from '@selaras/schema/web';
import { useCallback } from 'react';
import { useText } from '../../text/text.ts';
import { isImportField } from './import-field.ts';

/** How a column of a kind is called on screen: by its word, else by the header that files have for it. */
export function useFieldName(kind: ImportKind): (column: { readonly name: string; readonly header: string }) => string {
  const { say } = useText();
  return useCallback(
    ({ name, header }) => {
      const field = `${kind}.${name}`;
      return isImportField(field) ? say(`importFields.${field}`) : header.replaceAll('_', ' ');
    },
    [kind, say],
  );
}
