import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import { isDraining } from '../../../../platform/health/draining';
import { numberEvents } from '../../../../platform/outbox/feed';
import { cursorText } from '../../domain/cursor';

const LOOK_MS = 500;

/** Readers that this node lets wait; a further one is answered at once. */
const MOST_WAITING = 200;

interface Watch {
  waiting: Set<(cursor: string | null) => void>;
  timer: NodeJS.Timeout;
}

let watch: Watch | null = null;

/**
 * Waits until the feed has gone beyond the cursor, the time (ms) is over, the reader leaves or the node ends. All readers of a node
 * share one look at the database; nobody waiting costs nothing. False when there is no sense in waiting on.
 */
export async function waitForNews(strapi: Core.Strapi, cursor: string, patience: number, leaving: AbortSignal): Promise<boolean> {
  const current = (watch ??= startWatch(strapi));
  if (current.waiting.size >= MOST_WAITING) return false;
  return new Promise<boolean>((resolve) => {
    const end = (mayGoOn: boolean): void => {
      current.waiting.delete(hear);
      clearTimeout(timer);
      leaving.removeEventListener('abort', leave);
      if (current.waiting.size === 0) endWatch(current);
      resolve(mayGoOn);
    };
    const leave = (): void => end(false);
    const hear = (head: string | null): void => {
      if (head !== cursor) end(head !== null);
    };
    const timer = setTimeout(leave, patience);
    leaving.addEventListener('abort', leave);
    current.waiting.add(hear);
    if (leaving.aborted) leave();
  });
}

function startWatch(strapi: Core.Strapi): Watch {
  const waiting: Watch['waiting'] = new Set();
  const look = async (): Promise<void> => {
    // A node that ends lets nobody wait; neither does one that cannot read.
    const state = isDraining() ? null : await reading(strapi, (handle) => numberEvents(handle, true)).catch(() => null);
    const head = state && cursorText({ life: state.life, position: state.head });
    for (const hear of [...waiting]) hear(head);
  };
  return { waiting, timer: setInterval(() => void look(), LOOK_MS) };
}

function endWatch(ending: Watch): void {
  clearInterval(ending.timer);
  if (watch === ending) watch = null;
}
