import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { RowsOfImportDocument, type RowsOfImportQuery } from '@selaras/schema/test';
import type { Actor, DinasRef, World } from '@selaras/server/testing';
import { expect } from 'vitest';
import { applyAsRead } from '../testkit/as-read.ts';
import { Client } from '../testkit/client.ts';
import { member } from '../testkit/documents.ts';

export interface StartedHouse {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the server that was built in a folder, as `pnpm start` does. */
export async function startHouse(root: string, databaseUrl: string): Promise<StartedHouse> {
  const child = spawn(process.execPath, [join(root, 'server/dist/main.js')], {
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'warn', SELARAS_DEMO: '0', DATABASE_URL: databaseUrl },
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const url = await new Promise<string>((started, failed) => {
    let said = '';
    const listen = (piece: Buffer): void => {
      said += piece.toString();
      const address = /ready at (http:\S+)/.exec(said)?.[1];
      if (address !== undefined) started(address);
    };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', listen);
    void ended.then(() => failed(new Error(`the server did not start:\n${said}`)));
  });
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

type CheckedImport = Extract<RowsOfImportQuery['node'], { readonly __typename: 'Import' }>;
export type ImportRow = CheckedImport['rows']['nodes'][number];

/** A file on its way into a house, through its own doors. */
export class ImportedFile {
  private constructor(
    private readonly client: Client,
    private readonly id: string,
  ) {}

  static async send(url: string, actor: Actor, world: World, kind: string, lines: readonly string[], dinas?: DinasRef): Promise<ImportedFile> {
    const question = new URLSearchParams({ kind, instansi: world.instansi.node, fileName: 'berkas.csv', ...(dinas ? { dinas: dinas.node } : {}) });
    const sent = await fetch(`${url}/imports?${question.toString()}`, {
      method: 'POST',
      body: lines.join('\n'),
      headers: { 'content-type': 'text/csv', 'apollo-require-preflight': '1', authorization: `Bearer ${actor.token}` },
    });
    const answer = (await sent.json()) as { id: string };
    expect(sent.status, JSON.stringify(answer)).toBe(201);
    return new ImportedFile(Client.program(url, actor), answer.id);
  }

  private async look(): Promise<CheckedImport> {
    return member('Import', (await this.client.ask(RowsOfImportDocument, { id: this.id })).node);
  }

  /** Its rows, as the check leaves them. */
  async checked(): Promise<readonly ImportRow[]> {
    await expect.poll(() => this.look(), { timeout: 20_000, interval: 50 }).toMatchObject({ state: 'CHECKED' });
    return (await this.look()).rows.nodes;
  }

  async apply(): Promise<void> {
    expect((await applyAsRead(this.client, this.id)).__typename).toBe('ImportAccepted');
    await expect.poll(() => this.look(), { timeout: 20_000, interval: 50 }).toMatchObject({ state: 'APPLIED' });
  }
}
