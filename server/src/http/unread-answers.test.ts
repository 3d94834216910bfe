import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { renderMetrics } from '../metrics.ts';
import { UnreadAnswers } from './unread-answers.ts';

const refusals = async (): Promise<string> => renderMetrics([], new Registry());

it('refuses an account whose answers wait to be read and counts it, until they are taken', async () => {
  const answers = new UnreadAnswers(60_000);
  const response = new EventEmitter();
  answers.add('account', 40_000_000, response as unknown as ServerResponse);
  answers.refuseFull('another');
  expect(() => answers.refuseFull('account')).toThrow('wait to be read');
  expect(await refusals()).toContain('selaras_refusals_total{limit="unread_answers_of_an_account"} 1');
  response.emit('close');
  answers.refuseFull('account');
});

it('refuses whoever has any to read while those of all together are too many, and nobody else', async () => {
  const answers = new UnreadAnswers(60_000);
  const responses = Array.from({ length: 10 }, () => new EventEmitter());
  for (const [index, response] of responses.entries()) answers.add(`account ${index}`, 30_000_000, response as unknown as ServerResponse);
  answers.refuseFull('another');
  expect(() => answers.refuseFull('account 3')).toThrow('wait to be read');
  expect(await refusals()).toContain('selaras_refusals_total{limit="unread_answers"} 1');
  for (const response of responses.slice(0, 2)) response.emit('close');
  answers.refuseFull('account 3');
});
