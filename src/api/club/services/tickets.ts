import type { Core } from '@strapi/strapi';
import { reading } from '../../../platform/database/read';
import { notFound, Refusal } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { currentShop } from '../../accounts/services/shop-settings';
import { renderPaper } from '../../orders/services/documents/render-paper';
import { ticketPaper } from '../domain/ticket-paper';
import { selectEvent } from '../sql/events';
import type { ParticipationRow } from '../sql/participations';
import { signedCode } from './codes';
import { readParticipation } from './participations';

/** Which ticket: the event's and the sign-up's documentId. */
export interface TicketWish {
  event: string;
  participation: string;
  locale?: 'ru' | 'en' | undefined;
}

/** Pixels; enough for a telephone's screen and for a sheet of paper. */
const PICTURE_WIDTH = 480;

/** The ticket as PDF. 404 for others', 409 `NO_PLACE_GIVEN` without a place. */
export async function ticketPdf(strapi: Core.Strapi, actor: Actor, { event: id, participation, locale }: TicketWish): Promise<Buffer> {
  const { row, event } = await reading(strapi, async (handle) => {
    const found = await readParticipation(handle, actor, id, participation);
    return { row: found, event: (await selectEvent(handle, id))[0] };
  });
  if (!event) throw notFound('Event');
  requirePlace(row);
  const shop = await currentShop(strapi);
  const paper = ticketPaper(
    {
      code: signedCode({ kind: 'ticket', documentId: row.document_id }),
      title: event.title,
      startAt: event.start_at.toISOString(),
      endAt: event.end_at.toISOString(),
      place: event.place,
      holder: row.customer.name ?? '',
      partySize: row.party_size,
      shop: shop.name,
      timeZone: shop.timezone,
    },
    locale ?? shop.documentLocale,
  );
  return renderPaper({ kind: 'laid-out', document: paper });
}

/** The QR code of a ticket as PNG. Refusals as for the PDF. */
export async function ticketPng(strapi: Core.Strapi, actor: Actor, { event, participation }: TicketWish): Promise<Buffer> {
  const row = await reading(strapi, (handle) => readParticipation(handle, actor, event, participation));
  requirePlace(row);
  return codePicture(signedCode({ kind: 'ticket', documentId: row.document_id }));
}

/** The QR code of a customer's card as PNG. */
export async function cardPng(customer: string): Promise<Buffer> {
  return codePicture(signedCode({ kind: 'card', documentId: customer }));
}

async function codePicture(text: string): Promise<Buffer> {
  const { default: qrcode } = await import('qrcode');
  return qrcode.toBuffer(text, { errorCorrectionLevel: 'M', margin: 2, width: PICTURE_WIDTH });
}

function requirePlace(row: ParticipationRow): void {
  if (['registered', 'attended', 'no_show'].includes(row.state)) return;
  throw new Refusal(409, 'There is no place to show a ticket for', { code: 'NO_PLACE_GIVEN', status: row.state });
}
