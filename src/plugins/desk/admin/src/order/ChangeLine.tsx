import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { Avatar } from '../ui/Avatar';
import { LinkLike } from './surface';
import type { OthersChange } from './useOrder';

/** How long it is said who changed an order that nobody edits here. */
const SAID_MS = 5_000;

const Line = styled.div`
  display: flex;
  align-items: center;
  flex-wrap: wrap;
  gap: 4px 8px;
  min-height: 32px;
  padding: 4px 16px;
  border-radius: 4px;
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.primary100};
  border: 1px solid ${({ theme }) => theme.colors.primary200};
`;

/** One quiet line above the page, with its acts. */
export function QuietLine({ children, acts }: { children: ReactNode; acts?: readonly { label: string; onClick: () => void }[] }) {
  return (
    <Line role="status">
      {children}
      {acts?.map(({ label, onClick }) => (
        <LinkLike key={label} type="button" onClick={onClick}>
          {label}
        </LinkLike>
      ))}
    </Line>
  );
}

interface ChangeLineProps {
  change: OthersChange | null;
  /** My edits lie upon an older version. */
  isBehind: boolean;
  onCompare: () => void;
}

/** Says that somebody else changed the order: for a moment, or until my own edits are merged with it. */
export function ChangeLine({ change, isBehind, onCompare }: ChangeLineProps) {
  const intl = useIntl();
  const [isFresh, setFresh] = useState(false);
  useEffect(() => {
    if (!change) return;
    setFresh(true);
    const timer = window.setTimeout(() => setFresh(false), SAID_MS);
    return () => window.clearTimeout(timer);
  }, [change]);
  if (!isBehind && !(isFresh && change)) return null;
  const name = change?.name || intl.formatMessage({ id: 'desk.error.somebody' });
  return (
    <QuietLine acts={isBehind ? [{ label: intl.formatMessage({ id: 'desk.order.compare' }), onClick: onCompare }] : undefined}>
      <Avatar name={name} size={20} />
      {intl.formatMessage({ id: 'desk.order.changedBy' }, { name })}
    </QuietLine>
  );
}

/** Says that edits from before a reload are back. */
export function RestoredLine({ onKeep, onDiscard }: { onKeep: () => void; onDiscard: () => void }) {
  const intl = useIntl();
  const acts = [
    { label: intl.formatMessage({ id: 'desk.order.restored.keep' }), onClick: onKeep },
    { label: intl.formatMessage({ id: 'desk.order.restored.discard' }), onClick: onDiscard },
  ];
  return <QuietLine acts={acts}>{intl.formatMessage({ id: 'desk.order.restored' })}</QuietLine>;
}
