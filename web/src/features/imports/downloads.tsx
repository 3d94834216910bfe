import { Anchor } from '@mantine/core';
import type { ImportKind } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';

/** A workbook to fill in, of what was chosen to import. */
export function TemplateLink({ kind }: { kind: ImportKind }) {
  const { say, language } = useText();
  return (
    <Anchor href={`/imports/template.xlsx?${new URLSearchParams({ kind, language }).toString()}`} download>
      {say('imports.template', { kind: say(`labels.ImportKind.${kind}`) })}
    </Anchor>
  );
}

/** The refused rows of an import, each with why, as a file to correct and send in again. */
export function RefusedLinks({ importId }: { importId: string }) {
  const { say, language } = useText();
  const words = new URLSearchParams({ import: importId, language }).toString();
  return (
    <>
      {say('imports.refusedRows')}{' '}
      <Anchor href={`/imports/refused.xlsx?${words}`} download>
        XLSX
      </Anchor>
      {', '}
      <Anchor href={`/imports/refused.csv?${words}`} download>
        CSV
      </Anchor>
    </>
  );
}
