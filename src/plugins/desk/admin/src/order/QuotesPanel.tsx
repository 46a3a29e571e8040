import { useState } from 'react';
import { IconButton, Menu } from '@strapi/design-system';
import { FilePdf, More, Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { QuoteBody } from '../../../../../api/orders/contracts/bodies';
import type { OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { QUOTABLE_STATUSES } from '../../../../../api/orders/domain/quote';
import { Failed } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { QuoteDialog, type QuoteTask } from './QuoteDialog';
import { LinkLike, Panel, PanelHead } from './surface';
import { useAround } from './useAround';
import type { Papers } from './usePapers';

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  > li {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 8px 8px 8px 16px;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    font-size: 14px;
    line-height: 20px;
    font-variant-numeric: tabular-nums;
  }
`;

const Words = styled.div<{ $isPast: boolean }>`
  flex: 1;
  min-width: 0;
  b {
    display: block;
    font-weight: ${({ $isPast }) => ($isPast ? 400 : 600)};
    color: ${({ theme, $isPast }) => ($isPast ? theme.colors.neutral600 : theme.colors.neutral800)};
  }
  small {
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

const Sum = styled.span<{ $isPast: boolean }>`
  white-space: nowrap;
  font-weight: ${({ $isPast }) => ($isPast ? 400 : 600)};
  color: ${({ theme, $isPast }) => ($isPast ? theme.colors.neutral600 : theme.colors.neutral800)};
`;

interface QuotesPanelProps {
  order: OrderDetail;
  beat: number;
  papers: Papers;
  mayWrite: boolean;
  isEditing: boolean;
  reload: () => Promise<unknown>;
}

/** The quotes, newest first: made, opened, sent again, their link copied. */
export function QuotesPanel({ order, beat, papers, mayWrite, isEditing, reload }: QuotesPanelProps) {
  const intl = useIntl();
  const formats = useFormats();
  const quotes = useAround<QuoteBody[]>(`/orders/${order.documentId}/quotes`, beat);
  const [task, setTask] = useState<QuoteTask | null>(null);
  const canQuote = mayWrite && QUOTABLE_STATUSES.includes(order.status);
  const newest = quotes.value?.[0]?.version ?? null;
  const linkOf = ({ version, acceptToken }: QuoteBody): string | undefined => acceptToken ?? papers.linkOf(version);
  const stateOf = ({ version, validUntil, sentAt, acceptedAt }: QuoteBody): string => {
    if (acceptedAt) return intl.formatMessage({ id: 'desk.order.quote.accepted' }, { date: formats.date(acceptedAt) });
    if (version !== newest) return intl.formatMessage({ id: 'desk.order.quote.replaced' });
    const until = intl.formatMessage(
      { id: new Date(validUntil) < new Date() ? 'desk.order.quote.expired' : 'desk.order.quote.until' },
      { date: formats.date(validUntil) },
    );
    return sentAt ? `${until} · ${intl.formatMessage({ id: 'desk.order.quote.sent' }, { date: formats.date(sentAt) })}` : until;
  };
  return (
    <Panel aria-labelledby="order-quotes">
      <PanelHead id="order-quotes" title={intl.formatMessage({ id: 'desk.order.quotes' })}>
        {canQuote && (
          <LinkLike type="button" disabled={isEditing} onClick={() => setTask({ kind: 'new' })}>
            <Plus aria-hidden width={10} height={10} fill="currentColor" /> {intl.formatMessage({ id: 'desk.order.quote.new' })}
          </LinkLike>
        )}
      </PanelHead>
      {quotes.error !== null && !quotes.value && <Failed error={quotes.error} onRetry={() => void quotes.reload()} />}
      <List>
        {quotes.value?.length === 0 && (
          <li>
            <Words $isPast>
              <small>{intl.formatMessage({ id: 'desk.order.quote.none' })}</small>
            </Words>
          </li>
        )}
        {quotes.value?.map((quote) => {
          const isPast = quote.version !== newest;
          const name = intl.formatMessage({ id: 'desk.order.quote.number' }, { version: quote.version });
          return (
            <li key={quote.version}>
              <IconButton
                variant="ghost"
                label={intl.formatMessage({ id: 'desk.order.quote.open' }, { name })}
                onClick={() => papers.openQuote(quote.version)}
              >
                <FilePdf aria-hidden fill={isPast ? 'neutral600' : 'alternative600'} />
              </IconButton>
              <Words $isPast={isPast}>
                <b>{name}</b>
                <small>{stateOf(quote)}</small>
              </Words>
              <Sum $isPast={isPast}>{formats.money(quote.total)}</Sum>
              <Menu.Root>
                <Menu.Trigger
                  tag={IconButton}
                  variant="ghost"
                  icon={<More aria-hidden />}
                  label={intl.formatMessage({ id: 'desk.order.quote.more' }, { name })}
                />
                <Menu.Content popoverPlacement="bottom-end">
                  <Menu.Item onSelect={() => papers.openQuote(quote.version)}>
                    {intl.formatMessage({ id: 'desk.order.paper.open' })}
                  </Menu.Item>
                  <Menu.Item onSelect={() => papers.saveQuote(quote.version)}>
                    {intl.formatMessage({ id: 'desk.order.paper.save' })}
                  </Menu.Item>
                  {linkOf(quote) && !isPast && (
                    <Menu.Item onSelect={() => papers.copyLink(linkOf(quote) ?? '')}>
                      {intl.formatMessage({ id: 'desk.order.quote.copy' })}
                    </Menu.Item>
                  )}
                  {canQuote && !isPast && (
                    <Menu.Item onSelect={() => setTask({ kind: 'send', version: quote.version })}>
                      {intl.formatMessage({ id: quote.sentAt ? 'desk.order.quote.resend' : 'desk.order.quote.send' })}
                    </Menu.Item>
                  )}
                </Menu.Content>
              </Menu.Root>
            </li>
          );
        })}
      </List>
      {task && (
        <QuoteDialog
          order={order}
          task={task}
          nextVersion={(newest ?? 0) + 1}
          onClose={() => setTask(null)}
          onDone={async (quote) => {
            setTask(null);
            if (quote) papers.rememberLink(quote);
            await Promise.all([quotes.reload(), reload()]);
          }}
        />
      )}
    </Panel>
  );
}
