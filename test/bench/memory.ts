/** Bytes that the server holds; null where its metrics do not say. */
async function memoryOf(url: string): Promise<number | null> {
  const found = /^process_resident_memory_bytes (\S+)/m.exec(await (await fetch(new URL('/metrics', url))).text());
  return found ? Number(found[1]) : null;
}

const LOOK_EVERY_MS = 100;

/** Does something, and looks meanwhile by how many bytes the memory of the server rises at most. */
export async function whileLooking<Result>(url: string, work: () => Promise<Result>): Promise<{ readonly result: Result; readonly held: number | null }> {
  const before = await memoryOf(url);
  let most = before;
  const looking = setInterval(
    () =>
      void memoryOf(url).then(
        (now) => (most = now === null || most === null ? null : Math.max(most, now)),
        () => undefined,
      ),
    LOOK_EVERY_MS,
  );
  try {
    const result = await work();
    return { result, held: before === null || most === null ? null : most - before };
  } finally {
    clearInterval(looking);
  }
}
