import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { environment } from '../../../platform/database/environment';
import { reading } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { forbidden, invalid, notFound, Refusal } from '../../../platform/http/refusal';
import { normalisePhone } from '../../../kernel/phone';
import type { Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import { currentShop } from '../../accounts/services/shop-settings';
import type { TestBody } from '../contracts/bodies';
import type { Channel } from '../domain/channels';
import type { Fate } from '../domain/outcome';
import { addressFrom } from '../domain/suppression';
import { uniqueIdOfTest } from '../domain/unique-id';
import { takeTokens } from '../sql/rate-buckets';
import { readMessage } from '../sql/messages';
import { seen, type Access } from './access';
import { transportOf } from './channels/transports';
import { compileMessage } from './letters/compile-message';
import { readFiles } from './letters/message-files';
import { recipientOf } from './letters/preview';
import { variablesOf } from './letters/variables';

/** Tests that one person may send in a row, and how fast that fills up again: enough to polish a text, too few to write to the world. */
const TESTS = { burst: 20, perSecond: 1 / 60 };
const TIMEOUT_SECONDS = 20;

/** Which message goes where as a test. */
export interface TestOrder {
  messageId: string;
  channel: Channel;
  to: string;
  customer?: string | undefined;
}

/** What is sent, as its author wrote it. */
export interface TestContent {
  subject: string;
  body: string;
  format: 'html' | 'mjml' | 'text';
  files: { fileName: string; contentType: string; storedAs: string }[];
}

/** Sends one message to one address at once and says what the server said. 409 `CHANNEL_NOT_SET_UP`, 429 after many tests. */
export async function sendTest(strapi: Core.Strapi, access: Access, order: TestOrder): Promise<TestBody> {
  if (access.writes === 'none') throw forbidden();
  const [content, person] = await reading(strapi, async (handle) => {
    const [row] = await readMessage(handle, order.messageId, access.actor.userId, access.actor.staffId);
    const { subject, body, format, files } = seen(access, row, 'Message');
    const recipient = order.customer ? await recipientOf(handle, access, order.customer) : null;
    if (order.customer && !recipient) throw notFound('Customer');
    return [{ subject: subject ?? '', body, format, files }, recipient] as const;
  });
  const { name, phone, email, address, site } = await currentShop(strapi);
  const link = `${environment().publicUrl}/api/preferences/example`;
  const variables = variablesOf(person, { name, phone, email, address, site }, { unsubscribe_url: link, preferences_url: link });
  return handOver(strapi, access, { ...order, content, variables });
}

const TEST_TEXT = 'Проверка связи. Channel test. {{ shop.name }}';

/** "Send me a test": a short text, to see whether the channel's credentials work. */
export async function sendChannelTest(strapi: Core.Strapi, actor: Actor, channel: Channel, to: string): Promise<TestBody> {
  const { name } = await currentShop(strapi);
  const content = { subject: TEST_TEXT, body: TEST_TEXT, format: 'text' as const, files: [] };
  return handOver(strapi, { actor }, { channel, to, content, variables: { shop: { name } } });
}

/** Hands a text over on a channel, counted against the sender's tests and noted in the audit. */
export async function handOver(
  strapi: Core.Strapi,
  access: Pick<Access, 'actor'>,
  { channel, to, content, variables }: Pick<TestOrder, 'channel' | 'to'> & { content: TestContent; variables: object },
): Promise<TestBody> {
  const address = addressFrom(channel, to, (text) => normalisePhone(text, environment().defaultRegion));
  if (!address) throw invalid(['to'], `is no address on the channel ${channel}`);
  const transport = await transportOf(channel);
  if (!transport) throw new Refusal(409, `The channel ${channel} has no credentials`, { code: 'CHANNEL_NOT_SET_UP', channel });
  const filled = (await compileMessage(content, channel)).fill(variables);
  await count(strapi, access, channel, address);
  const line = transport.openLine(() => TIMEOUT_SECONDS);
  try {
    const fate = await line.send(
      {
        ...filled,
        uniqueId: uniqueIdOfTest(Math.random()),
        address,
        recipientName: null,
        messageId: `t.${randomUUID()}`,
        unsubscribeUrl: null,
        files: await readFiles(content.files),
      },
      () => Promise.resolve(true),
    );
    return testBody(fate);
  } finally {
    line.close();
  }
}

async function count(strapi: Core.Strapi, { actor }: Pick<Access, 'actor'>, channel: Channel, address: string): Promise<void> {
  const key = `tests ${actor.userId === null ? `staff ${actor.staffId ?? 0}` : `user ${actor.userId}`}`;
  const isAllowed = await strapi.db.transaction(async ({ trx }) => {
    const [row] = await takeTokens(trx as Trx, key, TESTS.perSecond, TESTS.burst, 1);
    if ((row?.granted ?? 0) < 1) return false;
    await audit(trx as Trx, { actor, action: 'mailing.test', subject: 'channel', subjectId: channel, after: { to: address } });
    return true;
  });
  if (!isAllowed)
    throw new Refusal(429, 'Too many tests; wait a minute', { code: 'TOO_MANY_TESTS', retryAfter: Math.ceil(1 / TESTS.perSecond) });
}

function testBody(fate: Fate): TestBody {
  switch (fate.kind) {
    case 'accepted':
      return { outcome: 'succeeded', reply: fate.reply };
    case 'lost':
      return { outcome: 'unknown', reply: fate.reply };
    case 'halted':
      return { outcome: 'failed', reply: '' };
    case 'refused':
    case 'unsent':
      return { outcome: 'failed', reply: fate.reply };
  }
}
