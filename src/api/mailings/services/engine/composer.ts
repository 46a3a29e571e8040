import type { Core } from '@strapi/strapi';
import { currentShop } from '../../../accounts/services/shop-settings';
import type { ClaimedRow } from '../../sql/engine';
import { mailingContent, type MailingContentRow } from '../../sql/mailing-content';
import { recipientsOfMarketer, recipientsOfShop, type RecipientRow } from '../../sql/recipients';
import { compileMessage, type CompiledMessage } from '../letters/compile-message';
import { readFiles } from '../letters/message-files';
import { variablesOf, type ShopVariables } from '../letters/variables';
import { preferencesLink, unsubscribeLink } from '../unsubscribe/links';
import type { EngineDatabase } from './engine-database';
import type { Outgoing, OutgoingFile } from './transport';

/** Compiled mailings kept at a time; each holds its attachments. */
const KEPT = 20;

interface Prepared {
  row: MailingContentRow;
  message: CompiledMessage;
  files: OutgoingFile[];
}

/** Turns claims into messages: the mailing's text is compiled once, each recipient's is filled in when a line is free for it. */
export class Composer {
  private readonly prepared = new Map<number, Promise<Prepared>>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly database: EngineDatabase,
  ) {}

  /** One function a claim, in the same order; it throws when the text cannot be made for this recipient. */
  async prepare(mailingId: number, claims: readonly ClaimedRow[]): Promise<(() => Outgoing)[]> {
    if (claims.length === 0) return [];
    const mailing = await this.mailing(mailingId);
    const people = await this.people(mailing.row, claims);
    const shop = await currentShop(this.strapi);
    return claims.map((claim) => () => outgoing(mailing, claim, people.get(claim.customer_id ?? 0) ?? null, shop));
  }

  private mailing(id: number): Promise<Prepared> {
    const known = this.prepared.get(id);
    if (known) return known;
    const made = this.make(id);
    made.catch(() => this.prepared.delete(id));
    this.prepared.set(id, made);
    if (this.prepared.size > KEPT) this.prepared.delete([...this.prepared.keys()][0] ?? id);
    return made;
  }

  private async make(id: number): Promise<Prepared> {
    const [row] = await this.database.run((handle) => mailingContent(handle, id));
    if (!row) throw new Error(`There is no mailing ${id}`);
    return { row, message: await compileMessage(row.content, row.channel), files: await readFiles(row.content.files) };
  }

  private async people(
    { audience_scope, owner_user_id }: MailingContentRow,
    claims: readonly ClaimedRow[],
  ): Promise<Map<number, RecipientRow>> {
    const ids = claims.flatMap(({ customer_id }) => customer_id ?? []);
    const rows = await this.database.run((handle) =>
      audience_scope === 'recipients' ? recipientsOfMarketer(handle, ids, owner_user_id ?? 0) : recipientsOfShop(handle, ids),
    );
    return new Map(rows.map((row) => [row.customer_id, row]));
  }
}

function outgoing({ row, message, files }: Prepared, claim: ClaimedRow, person: RecipientRow | null, shop: ShopVariables): Outgoing {
  const unsubscribeUrl = row.channel === 'email' ? unsubscribeLink(claim.document_id) : null;
  const variables = variablesOf(person, shop, {
    unsubscribe_url: unsubscribeLink(claim.document_id),
    preferences_url: preferencesLink(claim.document_id),
  });
  return {
    ...message.fill(variables),
    uniqueId: claim.id,
    address: claim.address,
    recipientName: person?.name ?? null,
    messageId: `m.${claim.document_id}`,
    unsubscribeUrl,
    files,
  };
}
