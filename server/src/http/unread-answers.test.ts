import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { renderMetrics } from '../metrics.ts';
import { UnreadAnswers } from './unread-answers.ts';

it('refuses an account whose answers wait to be read and counts it, until they are taken', async () => {
  const answers = new UnreadAnswers();
  const response = new EventEmitter();
  answers.add('account', 40_000_000, response as unknown as ServerResponse);
  answers.refuseFull('another');
  expect(() => answers.refuseFull('account')).toThrow('wait to be read');
  expect(await renderMetrics([], new Registry())).toContain('selaras_refusals_total{limit="unread_answers_of_an_account"} 1');
  response.emit('close');
  answers.refuseFull('account');
});
