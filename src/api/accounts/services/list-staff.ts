import type { Core } from '@strapi/strapi';
import { reading } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import type { Actor } from '../contracts/actor';
import { listStaff, panelUsersWithoutStaff } from '../sql/list-staff';
import { panelActorOf, staffIdOf } from './staff';

/** Panel roles whose people work orders. */
const WORKING_ROLES = ['strapi-super-admin', 'artel-director', 'artel-manager'];

/** One staff member in a picker; `isMe` marks the reader. */
export interface StaffChoice {
  documentId: string;
  displayName: string;
  isMe: boolean;
}

/** Everybody who can work an order. Panel users who have not acted yet become staff members here, so that work can be handed to them. */
export async function readStaff(strapi: Core.Strapi, actor: Actor): Promise<StaffChoice[]> {
  const waiting = await reading(strapi, (handle) => panelUsersWithoutStaff(handle, WORKING_ROLES));
  if (waiting.length > 0) {
    await strapi.db.transaction(async ({ trx }) => {
      for (const user of waiting) await panelActorOf(trx as Trx, user);
    });
  }
  return reading(strapi, async (handle) => {
    const me = await staffIdOf(handle, actor);
    return (await listStaff(handle)).map((row) => ({ documentId: row.document_id, displayName: row.display_name, isMe: row.id === me }));
  });
}

/** The document id of the staff member who acts, or null for somebody who is none. */
export async function staffDocumentIdOf(handle: Trx, actor: Actor): Promise<string | null> {
  const id = await staffIdOf(handle, actor);
  return (await listStaff(handle)).find((row) => row.id === id)?.document_id ?? null;
}
