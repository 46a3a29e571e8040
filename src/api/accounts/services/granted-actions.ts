import type { Core } from '@strapi/strapi';
import { reading } from '../../../platform/database/read';
import { grantedActionRows, type RoleRow } from '../sql/granted-actions';

/** A role as Strapi's controllers expect to find it on a user. */
export interface RoleInfo {
  id: number;
  documentId: string;
  name: string;
  description: string | null;
  type: string;
}

/** What one role may do; `can` has the shape of Strapi's own abilities. */
export interface Grants {
  role: RoleInfo | null;
  ability: { can: (action: string) => boolean };
}

interface Snapshot {
  loadedAt: number;
  byType: Map<string, Grants>;
  requiresConfirmation: boolean;
  allowsRegistration: boolean;
}

const NOTHING: Grants = { role: null, ability: { can: () => false } };

/** How long a node may act on permissions that another node has changed, in milliseconds. */
const MAX_AGE_MS = 2_000;

/**
 * Every role's actions, in memory. A change made on this node counts from the next request on
 * (`forget`, called by lifecycles); one made elsewhere within two seconds, because older memory is read again.
 */
export class GrantedActions {
  private snapshot: Snapshot | null = null;
  private loading: Promise<Snapshot> | null = null;
  private generation = 0;

  constructor(private readonly strapi: Core.Strapi) {}

  /** What the role of this type (`public` for visitors) may do; nothing when there is no such role. */
  async of(roleType: string): Promise<Grants> {
    const { byType } = await this.current();
    return byType.get(roleType) ?? NOTHING;
  }

  /** True when people must have confirmed their e-mail before they may act (Strapi's advanced settings). */
  async requiresConfirmation(): Promise<boolean> {
    return (await this.current()).requiresConfirmation;
  }

  /** False when an administrator has closed signing up (Strapi's advanced settings). */
  async allowsRegistration(): Promise<boolean> {
    return (await this.current()).allowsRegistration;
  }

  /** Drops the memory; a read that is under way does not bring it back. */
  forget(): void {
    this.generation += 1;
    this.snapshot = null;
    this.loading = null;
  }

  private current(): Snapshot | Promise<Snapshot> {
    if (this.snapshot && Date.now() - this.snapshot.loadedAt < MAX_AGE_MS) return this.snapshot;
    this.loading ??= this.load();
    return this.loading;
  }

  private async load(): Promise<Snapshot> {
    const { generation } = this;
    const loadedAt = Date.now();
    try {
      const snapshot = snapshotOf(await reading(this.strapi, (handle) => grantedActionRows(handle)), loadedAt);
      if (generation === this.generation) this.snapshot = snapshot;
      return snapshot;
    } finally {
      if (generation === this.generation) this.loading = null;
    }
  }
}

function snapshotOf(rows: RoleRow[], loadedAt: number): Snapshot {
  const byType = new Map<string, Grants>();
  for (const { id, document_id, name, description, type, actions } of rows) {
    const granted = new Set(actions);
    const role = { id, documentId: document_id, name, description, type };
    byType.set(type, { role, ability: { can: (action) => granted.has(action) } });
  }
  const advanced = JSON.parse(rows[0]?.advanced ?? '{}') as { email_confirmation?: boolean; allow_register?: boolean };
  return {
    loadedAt,
    byType,
    requiresConfirmation: advanced.email_confirmation === true,
    allowsRegistration: advanced.allow_register !== false,
  };
}

const instances = new WeakMap<Core.Strapi, GrantedActions>();

/** The one memory of this running app. */
export function grantedActions(strapi: Core.Strapi): GrantedActions {
  const known = instances.get(strapi);
  if (known) return known;
  const created = new GrantedActions(strapi);
  instances.set(strapi, created);
  return created;
}

/** Forgets at every change of a role or a permission, and once more when its transaction has committed. */
export function watchGrantedActions(strapi: Core.Strapi): void {
  const memory = grantedActions(strapi);
  const forget = async (): Promise<void> => {
    memory.forget();
    if (strapi.db.inTransaction()) {
      await strapi.db.transaction(({ onCommit }: { onCommit: (act: () => void) => void }) => onCommit(() => memory.forget()));
    }
  };
  strapi.db.lifecycles.subscribe({
    models: ['plugin::users-permissions.permission', 'plugin::users-permissions.role'],
    afterCreate: forget,
    afterCreateMany: forget,
    afterUpdate: forget,
    afterUpdateMany: forget,
    afterDelete: forget,
    afterDeleteMany: forget,
  });
}
