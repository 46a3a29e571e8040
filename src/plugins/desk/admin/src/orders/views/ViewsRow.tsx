import { useState } from 'react';
import { IconButton, Menu } from '@strapi/design-system';
import { CaretDown, Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { SavedView } from '../../../../../../api/orders/contracts/staff-bodies';
import { BUILT_IN_VIEWS, type OrderFilters } from '../../../../../../api/orders/domain/order-filters';
import { useMessageOf } from '../../ui/error-message';
import { useNotices } from '../../ui/notices';
import type { OrderFiltersState } from '../model/useOrderFilters';
import { SaveViewDialog } from './SaveViewDialog';
import { BUILT_IN_TABS, type Views } from './useViews';

const Row = styled.nav`
  display: flex;
  flex: none;
  align-items: stretch;
  gap: 20px;
  height: 41px;
  padding: 0 24px;
  overflow-x: auto;
  scrollbar-width: none;
  background: ${({ theme }) => theme.colors.neutral0};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

const Tab = styled.button`
  display: inline-flex;
  flex: none;
  align-items: center;
  gap: 8px;
  padding: 0;
  border: none;
  border-bottom: 2px solid transparent;
  background: none;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 14px;
  line-height: 20px;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
  &:hover {
    color: ${({ theme }) => theme.colors.neutral800};
  }
  &[aria-current] {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

export const TabCount = styled.span<{ $isCurrent?: boolean }>`
  min-width: 20px;
  padding: 2px 6px;
  border-radius: 9px;
  background: ${({ theme, $isCurrent }) => ($isCurrent ? theme.colors.primary100 : theme.colors.neutral150)};
  color: ${({ theme, $isCurrent }) => ($isCurrent ? theme.colors.primary700 : theme.colors.neutral700)};
  font-size: 11px;
  line-height: 14px;
  font-weight: 600;
  text-align: center;
  font-variant-numeric: tabular-nums;
`;

type Asked = { kind: 'save' } | { kind: 'rename'; view: SavedView } | null;

/** What a view of mine can be asked to do. */
function ViewMenu({
  view,
  onRename,
  onChange,
  onRemove,
}: {
  view: SavedView;
  onRename: () => void;
  onChange: (change: Partial<SavedView>) => void;
  onRemove: () => void;
}) {
  const intl = useIntl();
  return (
    <Menu.Root>
      <Menu.Trigger
        tag={IconButton}
        icon={<CaretDown aria-hidden />}
        variant="ghost"
        label={intl.formatMessage({ id: 'desk.views.menu' }, { name: view.name })}
        size="S"
      />
      <Menu.Content>
        <Menu.Item onSelect={() => onChange({})}>{intl.formatMessage({ id: 'desk.views.update' })}</Menu.Item>
        <Menu.Item onSelect={onRename}>{intl.formatMessage({ id: 'desk.views.rename' })}</Menu.Item>
        <Menu.Item onSelect={() => onChange({ isShared: !view.isShared })}>
          {intl.formatMessage({ id: view.isShared ? 'desk.views.unshare' : 'desk.views.share' })}
        </Menu.Item>
        <Menu.Item onSelect={onRemove} variant="danger">
          {intl.formatMessage({ id: 'desk.views.delete' })}
        </Menu.Item>
      </Menu.Content>
    </Menu.Root>
  );
}

/** Views as tabs with live counts: those everybody has, then the saved ones. */
export function ViewsRow({ state, views }: { state: OrderFiltersState; views: Views }) {
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const [asked, setAsked] = useState<Asked>(null);
  const { tab, view: mode, openTab, filters } = state;
  const told = (work: Promise<unknown>): void => {
    work.catch((error: unknown) =>
      notices.show({ tone: 'danger', title: intl.formatMessage({ id: 'desk.views.refused' }), text: messageOf(error) }),
    );
  };
  const tabs: { id: string; label: string; filters: OrderFilters; saved?: SavedView }[] = [
    ...BUILT_IN_TABS[mode].map((id) => ({
      id,
      label: intl.formatMessage({ id: mode === 'board' && id === 'open' ? 'desk.views.open.board' : `desk.views.${id}` }),
      filters: BUILT_IN_VIEWS[id],
    })),
    ...views.saved.map((saved) => ({ id: saved.documentId, label: saved.name, filters: saved.filters, saved })),
  ];
  return (
    <Row aria-label={intl.formatMessage({ id: 'desk.views.title' })}>
      {tabs.map(({ id, label, filters: ofTab, saved }) => (
        <span key={id} style={{ display: 'inline-flex', alignItems: 'stretch', flex: 'none' }}>
          <Tab type="button" aria-current={tab === id ? 'page' : undefined} onClick={() => openTab(id, ofTab)}>
            {label}
            {views.counts[id] === undefined ? null : <TabCount $isCurrent={tab === id}>{intl.formatNumber(views.counts[id])}</TabCount>}
          </Tab>
          {saved?.isMine && tab === id ? (
            <span style={{ alignSelf: 'center' }}>
              <ViewMenu
                view={saved}
                onRename={() => setAsked({ kind: 'rename', view: saved })}
                onChange={(change) =>
                  told(views.change(saved, Object.keys(change).length > 0 ? { isShared: change.isShared } : { filters }))
                }
                onRemove={() => {
                  told(views.remove(saved));
                  state.reset();
                }}
              />
            </span>
          ) : null}
        </span>
      ))}
      <Tab type="button" onClick={() => setAsked({ kind: 'save' })} style={{ gap: 6 }}>
        <Plus aria-hidden height="10px" width="10px" />
        {intl.formatMessage({ id: 'desk.views.save' })}
      </Tab>
      {asked ? (
        <SaveViewDialog
          title={intl.formatMessage({ id: asked.kind === 'save' ? 'desk.views.save' : 'desk.views.rename' })}
          name={asked.kind === 'rename' ? asked.view.name : undefined}
          isShared={asked.kind === 'rename' ? asked.view.isShared : undefined}
          onClose={() => setAsked(null)}
          onSave={async (name, isShared) => {
            if (asked.kind === 'rename') return views.change(asked.view, { name, isShared });
            const saved = await views.save(name, isShared, filters);
            openTab(saved.documentId, saved.filters);
          }}
        />
      ) : null}
    </Row>
  );
}
