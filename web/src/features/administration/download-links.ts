export type LinksFormat = 'xlsx' | 'csv';

interface Asked {
  readonly instansiId: string;
  readonly made: string;
  readonly kind: LinksFormat;
  readonly language: string;
}

const NAME = /filename="([^"]+)"/;

/** Asks for the links, which makes them, and hands the file to the browser. False when there are none. */
export async function downloadLinks({ instansiId, made, kind, language }: Asked): Promise<boolean> {
  const answer = await fetch(`/accounts/links.${kind}?${new URLSearchParams({ instansi: instansiId, made, language }).toString()}`, { method: 'POST' }).catch(
    () => null,
  );
  if (!answer?.ok) return false;
  const address = URL.createObjectURL(await answer.blob());
  const anchor = Object.assign(document.createElement('a'), {
    href: address,
    download: NAME.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? `selaras.${kind}`,
  });
  anchor.click();
  // The secrets are in the file from here on, and nowhere on the page.
  URL.revokeObjectURL(address);
  return true;
}
