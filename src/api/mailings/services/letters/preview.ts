import type { Core } from '@strapi/strapi';
import { environment } from '../../../../platform/database/environment';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import type { Input } from '../../../../platform/http/endpoint';
import { notFound } from '../../../../platform/http/refusal';
import { currentShop } from '../../../accounts/services/shop-settings';
import type { PreviewBody } from '../../contracts/bodies';
import type * as contract from '../../contracts/messages';
import { tagsOf } from '../../domain/merge-tags';
import { customerIdOf, recipientsOfMarketer, recipientsOfShop, type RecipientRow } from '../../sql/recipients';
import type { Access } from '../access';
import { compileMessage } from './compile-message';
import { variablesOf } from './variables';

/** A text as one customer would get it, or with every field empty. 404 for a customer this person may not write to. */
export async function previewMessage(
  strapi: Core.Strapi,
  access: Access,
  { subject, body, format, channel, customer }: Input<typeof contract.previewMessage>['body'],
): Promise<PreviewBody> {
  const person = customer ? await reading(strapi, (handle) => recipientOf(handle, access, customer)) : null;
  if (customer && !person) throw notFound('Customer');
  const { name, phone, email, address, site } = await currentShop(strapi);
  const link = `${environment().publicUrl}/api/preferences/example`;
  const variables = variablesOf(person, { name, phone, email, address, site }, { unsubscribe_url: link, preferences_url: link });
  const message = await compileMessage({ subject, body, format }, channel);
  const use = tagsOf(subject, body);
  const values = (variables as { customer: Record<string, unknown> }).customer;
  const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
  return { ...message.fill(variables), missing: use.required.filter((tag) => isEmpty(values[tag])), unknownTags: use.unknown };
}

/** What a text may say of a customer, as this person may know them; null for one they may not write to. */
export async function recipientOf(handle: Trx, { actor, scope }: Access, documentId: string): Promise<RecipientRow | null> {
  const [customer] = await customerIdOf(handle, documentId);
  if (!customer) return null;
  const [row] =
    scope === 'recipients'
      ? await recipientsOfMarketer(handle, [customer.id], actor.userId ?? 0)
      : await recipientsOfShop(handle, [customer.id]);
  return row ?? null;
}
