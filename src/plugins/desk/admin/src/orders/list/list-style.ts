import { styled } from 'styled-components';
import { Menu } from '@strapi/design-system';

/** The table's own scroller: the head stays, rows are 44 px. */
export const Scroller = styled.div`
  flex: 1;
  min-height: 0;
  margin: 0 24px;
  overflow: auto;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-bottom: none;
  border-radius: 4px 4px 0 0;
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  table {
    width: 100%;
    min-width: 1080px;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    white-space: nowrap;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    height: 36px;
    padding: 0 8px;
    background: ${({ theme }) => theme.colors.neutral0};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: left;
  }
  tbody td {
    height: 44px;
    padding: 0 8px;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    overflow: hidden;
    text-overflow: ellipsis;
    font-size: 12px;
    line-height: 16px;
  }
  th[data-right],
  td[data-right] {
    text-align: right;
  }
  th[data-right] > * {
    justify-content: flex-end;
  }
  td > * {
    vertical-align: middle;
  }
  th:first-child,
  td:first-child {
    padding-left: 16px;
  }
  tbody tr {
    scroll-margin-top: 40px;
  }
  tbody tr:hover td {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  tbody tr[aria-selected='true'] td,
  tbody tr[data-flash] td {
    background: ${({ theme }) => theme.colors.primary100};
  }
  tbody tr[data-flash] td:first-child {
    box-shadow: inset 3px 0 0 ${({ theme }) => theme.colors.primary600};
  }
  tbody tr:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  tbody tr[data-spacer] td {
    height: auto;
    padding: 0;
    border: none;
  }
`;

/** A head that sorts. */
export const SortButton = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 4px;
  min-height: 24px;
  padding: 0;
  border: none;
  background: none;
  color: inherit;
  font: inherit;
  letter-spacing: inherit;
  text-transform: inherit;
  cursor: pointer;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** A status pill that opens the moves. */
export const PillTrigger = styled(Menu.Trigger)`
  height: auto;
  padding: 0;
  border: none;
  background: none;
  &:hover {
    background: none;
  }
`;

/** Text that acts like a link without being one. */
export const TextAct = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 8px;
  min-height: 24px;
  padding: 0;
  border: none;
  background: none;
  color: ${({ theme }) => theme.colors.primary600};
  font-size: 12px;
  font-weight: 500;
  cursor: pointer;
  &:hover {
    color: ${({ theme }) => theme.colors.primary700};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
