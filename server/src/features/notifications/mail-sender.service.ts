import { Readable } from 'node:stream';
import nodemailer from 'nodemailer';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { describeError, written } from '../../log.ts';
import type { Language } from '../../rules/languages.ts';
import { LONGEST_SEND_MINUTES, RETRY_MINUTES, STALE_DAYS } from './mail.parameters.ts';
import { mailText } from './mail-text.rules.ts';
import { kindNamed } from './notification-kind.types.ts';
import { sentenceOf, type AnyValues } from './sentence.rules.ts';

const LOOK_EVERY_MS = 2_000;
const AT_ONCE = 20;
/** Well below the time after which a mail under way counts as given up (LONGEST_SEND_MINUTES). */
const [CONNECT_MS, ANSWER_MS] = [20_000, 60_000];

export interface MailParts {
  readonly system: Pool;
  readonly mail: NonNullable<Config['mail']>;
  /** Where the dashboard is, for the link in a mail; null where nobody said so. */
  readonly origin: string | null;
  readonly log: Logger;
}

interface Due {
  readonly id: string;
  readonly kind: string;
  readonly parameters: AnyValues;
  readonly attempts: number;
  readonly address: string | null;
  readonly language: Uppercase<Language> | null;
  readonly isRead: boolean;
}

/** What became of one try. AGAIN: the other side has it for certain not, and may take it later. */
type Outcome = 'SENT' | 'AGAIN' | 'FAILED' | 'UNCERTAIN' | 'UNNEEDED';

/**
 * Sends what waits. Every server does; each mail is claimed in the database by one of them before a byte of it leaves. A mail of
 * which it is not known whether it went out (the line broke behind its text, or its server died) is not sent again: nobody
 * is reminded twice, and the notification stands in the app in any case.
 */
export class MailSender {
  readonly #transport: ReturnType<typeof nodemailer.createTransport>;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #isStopped = false;

  constructor(private readonly parts: MailParts) {
    const { log, mail } = parts;
    this.#transport = nodemailer.createTransport({ url: mail.url, connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: ANSWER_MS });
    this.#transport.on('error', (error: unknown) => log.warn({ error: describeError(error) }, 'the way to the mail server broke'));
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.send().catch(written(this.parts.log, 'mail could not be looked after'));
    }, LOOK_EVERY_MS).unref();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer) clearInterval(this.#timer);
    await this.#running;
    this.#transport.close();
  }

  /** Sends all that is due by now; when that is under way already, waits for it. */
  send(): Promise<void> {
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #sendAll(): Promise<void> {
    const { system } = this.parts;
    await system.query(`update notification_mail set state = 'UNCERTAIN' where state = 'SENDING' and claimed_at < now() - make_interval(mins => $1)`, [
      LONGEST_SEND_MINUTES,
    ]);
    for (let due = await this.#claim(); due.length > 0; due = await this.#claim()) {
      for (const one of due) await this.#settle(one, this.#isStopped ? 'AGAIN' : await this.#sendOne(one));
      if (this.#isStopped) return;
    }
  }

  /** Theirs alone from here on, whoever else looks at the same moment. */
  async #claim(): Promise<readonly Due[]> {
    const { rows } = await this.parts.system.query<Due>(
      `with due as (
         select m.notification_id from notification_mail m where m.state = 'WAITING' and m.next_at <= now() order by m.next_at limit $1 for update skip locked
       ), claimed as (
         update notification_mail m set state = 'SENDING', attempts = m.attempts + 1, claimed_at = now() from due where m.notification_id = due.notification_id
         returning m.notification_id, m.attempts
       )
       select n.id, n.kind, n.parameters, c.attempts, d.address, d.language, n.read_at is not null or n.written_at < now() - make_interval(days => $2) or a.disabled_at is not null as "isRead"
       from claimed c join notification n on n.id = c.notification_id join account a on a.id = n.account_id left join notification_address d on d.account_id = n.account_id`,
      [AT_ONCE, STALE_DAYS],
    );
    return rows;
  }

  async #sendOne({ id, kind: name, parameters, address, language, attempts, isRead }: Due): Promise<Outcome> {
    const { mail, origin, log } = this.parts;
    const kind = kindNamed(name);
    if (address === null || language === null || isRead || !kind) return 'UNNEEDED';
    const spoken = language === 'ID' ? 'id' : 'en';
    const text = mailText(sentenceOf(kind.says, kind.parameters, parameters)[spoken], origin, spoken);
    let hasBegun = false;
    const body = Readable.from(
      (function* () {
        // Asked for once the other side has agreed to take it: until then it certainly does not have it.
        hasBegun = true;
        yield text;
      })(),
      { objectMode: false },
    );
    body.on('error', written(log, 'the text of a mail could not be read'));
    try {
      // The same id at every try, by which a reader of mail would know the second for the first.
      await this.#transport.sendMail({ from: mail.from, to: address, subject: kind.subject[spoken], text: body, messageId: `<${id}@selaras>` });
      return 'SENT';
    } catch (error) {
      const answer = (error as { readonly responseCode?: number }).responseCode;
      // What the other side says may hold the address: only its number is written down.
      log.warn({ notification: id, answer: answer ?? null, attempts }, 'a mail was not taken');
      if (answer !== undefined) return answer >= 500 ? 'FAILED' : 'AGAIN';
      return hasBegun ? 'UNCERTAIN' : 'AGAIN';
    }
  }

  async #settle({ id, attempts }: Due, outcome: Outcome): Promise<void> {
    const { system } = this.parts;
    const minutes = RETRY_MINUTES[attempts - 1];
    if (outcome === 'AGAIN' && minutes !== undefined)
      await system.query(`update notification_mail set state = 'WAITING', next_at = now() + make_interval(mins => $2) where notification_id = $1`, [
        id,
        minutes,
      ]);
    else await system.query('update notification_mail set state = $2 where notification_id = $1', [id, outcome === 'AGAIN' ? 'FAILED' : outcome]);
  }
}
