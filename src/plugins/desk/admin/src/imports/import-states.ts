import { CheckCircle, Clock, CrossCircle, Pencil, Trash } from '@strapi/icons';
import type { ImportBody } from '../../../../../api/crm/contracts/imports';
import type { Icon } from '../ui/status-look';

/** Whether a run is under way, so that the page asks again. */
export function isRunning({ state }: Pick<ImportBody, 'state'>): boolean {
  return state === 'queued' || state === 'running';
}

/** How the state of an import is drawn. */
export const STATE_LOOK: Record<ImportBody['state'], { icon: Icon; scale: 'primary' | 'success' | 'warning' | 'danger' | 'neutral' }> = {
  uploaded: { icon: Pencil, scale: 'neutral' },
  queued: { icon: Clock, scale: 'primary' },
  running: { icon: Clock, scale: 'primary' },
  checked: { icon: CheckCircle, scale: 'warning' },
  done: { icon: CheckCircle, scale: 'success' },
  failed: { icon: CrossCircle, scale: 'danger' },
  cancelled: { icon: CrossCircle, scale: 'neutral' },
  forgotten: { icon: Trash, scale: 'neutral' },
};
