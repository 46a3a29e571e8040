import { useIntl } from 'react-intl';
import { NavLink, useLocation } from 'react-router-dom';
import { styled } from 'styled-components';

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
  @media (max-width: 767px) {
    padding: 0 16px;
  }
`;

const Tab = styled(NavLink)`
  display: inline-flex;
  flex: none;
  align-items: center;
  border-bottom: 2px solid transparent;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 14px;
  line-height: 20px;
  font-weight: 500;
  text-decoration: none;
  white-space: nowrap;
  &:hover {
    color: ${({ theme }) => theme.colors.neutral800};
  }
  &[data-current] {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const HOME = '/plugins/desk/customers';

const SECTIONS = [
  { name: 'all', to: HOME },
  { name: 'segments', to: `${HOME}/segments` },
  { name: 'trash', to: `${HOME}?trash=1` },
] as const;

/** The pages about customers, one beside the other. */
export function SectionRow() {
  const intl = useIntl();
  const { pathname, search } = useLocation();
  const isTrash = new URLSearchParams(search).get('trash') === '1';
  const isCurrent = (to: string): boolean => {
    const [path = '', query] = to.split('?');
    return pathname.endsWith(path) && (path !== HOME || isTrash === (query !== undefined));
  };
  return (
    <Row aria-label={intl.formatMessage({ id: 'desk.customers.sections' })}>
      {SECTIONS.map(({ name, to }) => (
        <Tab key={name} end to={to} aria-current={isCurrent(to) ? 'page' : 'false'} data-current={isCurrent(to) ? '' : undefined}>
          {intl.formatMessage({ id: `desk.customers.section.${name}` })}
        </Tab>
      ))}
    </Row>
  );
}
