import { randomBytes } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import type { Actor } from '../../../accounts/contracts/actor';
import { writeWords } from '../../../crm/services/privacy/write-words';
import { CHANNELS, type Channel } from '../../domain/channels';
import type { ChannelChoice } from '../../domain/pages/letter-pages';
import { deliveryByDocument, markDelivery, type LinkedDelivery } from '../../sql/deliveries';
import { addressesOf, resubscribe, suppress, suppressionOf } from '../../sql/suppressions';
import { deliveryOfToken } from './links';

/** The letter a link of ours belongs to; null for a link this server has not made. */
export async function letterOfToken(handle: Trx, token: string): Promise<LinkedDelivery | null> {
  const delivery = deliveryOfToken(token);
  if (delivery === null) return null;
  return (await deliveryByDocument(handle, delivery))[0] ?? null;
}

/** Writes to this letter's address on its channel no more, and keeps the word among the person's consents. Again changes nothing. */
export async function unsubscribe(trx: Trx, letter: LinkedDelivery): Promise<void> {
  await bar(trx, letter, letter.channel, letter.address);
  await markDelivery(trx, letter.id, 'unsubscribed');
}

async function bar(trx: Trx, letter: LinkedDelivery, channel: Channel, address: string): Promise<void> {
  const [barred] = await suppress(trx, channel, [documentId(randomBytes)], [address], 'unsubscribed', null, null);
  if (barred) await keepWord(trx, letter, channel, false);
}

/** What the reader of a letter said of a channel, as they would have said it in their profile. */
async function keepWord(trx: Trx, letter: LinkedDelivery, channel: Channel, granted: boolean): Promise<void> {
  const [person] = letter.customer_id === null ? [] : await addressesOf(trx, letter.customer_id);
  if (letter.customer_id === null || !person) return;
  const reader: Actor = { kind: 'client', role: 'client', userId: null, staffId: null, name: person.name ?? letter.address };
  const words = [{ purpose: 'marketing' as const, channel, granted }];
  await writeWords(trx, reader, { customerId: letter.customer_id, words }, { source: 'unsubscribe' });
}

/** How the reader of a letter can be reached, and what they have chosen. */
export async function choicesOf(handle: Trx, letter: LinkedDelivery): Promise<ChannelChoice[]> {
  const addresses = await reachOf(handle, letter);
  const choices: ChannelChoice[] = [];
  for (const [channel, address] of addresses) {
    const [suppression] = await suppressionOf(handle, channel, address);
    const state = !suppression ? 'on' : suppression.reason === 'unsubscribed' ? 'off' : 'barred';
    choices.push({ channel, address, state });
  }
  return choices;
}

/** Takes the reader's choice over: a box that is not ticked unsubscribes, a ticked one takes back what they did themselves. */
export async function choose(trx: Trx, letter: LinkedDelivery, wanted: ReadonlySet<Channel>): Promise<void> {
  for (const { channel, address, state } of await choicesOf(trx, letter)) {
    if (wanted.has(channel) && state === 'off') {
      const [lifted] = await resubscribe(trx, channel, address);
      if (lifted) await keepWord(trx, letter, channel, true);
    }
    if (wanted.has(channel) || state !== 'on') continue;
    await bar(trx, letter, channel, address);
    if (channel === letter.channel) await markDelivery(trx, letter.id, 'unsubscribed');
  }
}

/** The letter's own address first, then the others of the same person. */
async function reachOf(handle: Trx, letter: LinkedDelivery): Promise<Map<Channel, string>> {
  const [person] = letter.customer_id === null ? [] : await addressesOf(handle, letter.customer_id);
  const known: Record<Channel, string | null> = { email: person?.email ?? null, sms: person?.phone ?? null, vk: person?.vk_id ?? null };
  return new Map(
    CHANNELS.flatMap((channel) => {
      const address = channel === letter.channel ? letter.address : known[channel];
      return address ? [[channel, address] as const] : [];
    }),
  );
}
