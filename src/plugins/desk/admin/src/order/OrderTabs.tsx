import { Tabs } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import type { LetterBody } from '../../../../../api/orders/contracts/documents';
import type { NotificationBody } from '../../../../../api/mailings/contracts/notifications';
import type { Attachment, OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { Told } from '../notifications/Told';
import { Comments } from './Comments';
import { Files } from './Files';
import { History, type HistoryEntry } from './History';
import { Letters } from './Letters';
import { Count, Panel } from './surface';
import { useAround } from './useAround';
import type { OrderWork } from './useOrderWork';

const TABS = ['comments', 'history', 'letters', 'files'] as const;
type Tab = (typeof TABS)[number];

const List = styled(Tabs.List)`
  padding: 0 8px;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  overflow-x: auto;
  scrollbar-width: none;
  > div {
    flex-wrap: nowrap;
  }
  [role='tab'] > div {
    padding: 12px 8px;
  }
`;

const Label = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 8px;
  font-size: 14px;
  line-height: 20px;
  text-transform: none;
  white-space: nowrap;
`;

interface OrderTabsProps {
  order: OrderDetail;
  beat: number;
  mayWrite: boolean;
  isEditing: boolean;
  work: OrderWork;
  reload: () => Promise<unknown>;
}

/** Comments, history, letters and files; the open one is in the address. */
export function OrderTabs({ order, beat, mayWrite, isEditing, work, reload }: OrderTabsProps) {
  const intl = useIntl();
  const [params, setParams] = useSearchParams();
  const tab: Tab = TABS.find((one) => one === params.get('tab')) ?? 'comments';
  const path = (part: string): string => `/orders/${order.documentId}/${part}`;
  const history = useAround<HistoryEntry[]>(tab === 'history' ? path('history') : null, beat);
  const letters = useAround<LetterBody[]>(tab === 'letters' ? path('letters') : null, beat);
  const told = useAround<NotificationBody[]>(path('notifications'), beat);
  const files = useAround<Attachment[]>(tab === 'files' ? path('files') : null, beat);
  const counts: Record<Tab, number> = {
    comments: order.comments.length,
    ...order.counts,
    letters: order.counts.letters + (told.value?.length ?? 0),
  };
  const choose = (next: string): void =>
    setParams(
      (now) => {
        const params = new URLSearchParams(now);
        if (next === 'comments') params.delete('tab');
        else params.set('tab', next);
        return params;
      },
      { replace: true },
    );
  return (
    <Panel>
      <Tabs.Root variant="simple" value={tab} onValueChange={choose}>
        <List aria-label={intl.formatMessage({ id: 'desk.order.tabs' })}>
          {TABS.map((one) => (
            <Tabs.Trigger key={one} value={one}>
              <Label>
                {intl.formatMessage({ id: `desk.order.tab.${one}` })}
                <Count>{counts[one]}</Count>
              </Label>
            </Tabs.Trigger>
          ))}
        </List>
        <Tabs.Content value="comments">
          <Comments order={order} isReadOnly={!mayWrite} reload={reload} />
        </Tabs.Content>
        <Tabs.Content value="history">
          <History order={order} history={history} canUndo={mayWrite && !isEditing} work={work} />
        </Tabs.Content>
        <Tabs.Content value="letters">
          {letters.value?.length === 0 && told.value?.length ? null : <Letters letters={letters} />}
          <Told told={told.value ?? []} />
        </Tabs.Content>
        <Tabs.Content value="files">
          <Files id={order.documentId} files={files} isReadOnly={!mayWrite} reload={reload} />
        </Tabs.Content>
      </Tabs.Root>
    </Panel>
  );
}
