import { ApiRefusal } from '@artel/client';
import type { ReactNode } from 'react';
import { useWords } from '../language/use-words';
import { Icon, type IconName } from './Icon';
import { refusalMessage } from './refusal-message';

/** Nothing is here, and what to do about it. */
export function Empty({
  icon = 'box',
  title,
  children,
  action,
}: {
  icon?: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="empty">
      <span className="empty-icon">
        <Icon name={icon} size={32} />
      </span>
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

/** What could not be read, in the place where it would be. */
export function Broken({ error, retry }: { error: unknown; retry?: (() => unknown) | undefined }) {
  const { words } = useWords();
  const isOffline = error instanceof ApiRefusal && error.status === 0;
  return (
    <div className="notice notice-problem" role="alert">
      <p>{isOffline ? words('state.offline') : refusalMessage(words, error)}</p>
      {retry && (
        <button type="button" className="button button-quiet" onClick={() => void retry()}>
          {words('action.retry')}
        </button>
      )}
    </div>
  );
}

/** A line of good or bad word beside a form. */
export function Notice({ kind = 'plain', children }: { kind?: 'plain' | 'good' | 'problem'; children: ReactNode }) {
  return (
    <div className={`notice notice-${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      <p>{children}</p>
    </div>
  );
}
