/** Longer names some file systems cut off, together with the ending. */
const LONGEST = 150;

/**
 * The name of a file from what it is, where and of which day: small letters, digits and hyphens, which every system and every
 * header takes as they are. The day stays whole, whatever is cut off before it.
 *
 * @source none: this project's own
 * @example fileNameOf(['Pegawai', 'Kota Médan', '2026-11-28']) // 'pegawai-kota-medan-2026-11-28'
 */
export function fileNameOf(parts: readonly string[]): string {
  const plain = (text: string): string =>
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
  const day = plain(parts.at(-1) ?? '');
  const before = parts.slice(0, -1).map(plain).filter(Boolean).join('-');
  return [before.slice(0, LONGEST - day.length - 1).replace(/-$/, ''), day].filter(Boolean).join('-');
}
