import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router-dom';
import { styled } from 'styled-components';
import { may } from '../permissions';
import { useMay } from '../ui/useMay';

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

const Tab = styled(Link)`
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

const SECTIONS = ['all', 'segments', 'duplicates', 'imports', 'trash', 'erasures'] as const;

const PATHS: Record<(typeof SECTIONS)[number], string> = {
  all: HOME,
  segments: `${HOME}/segments`,
  duplicates: `${HOME}/duplicates`,
  imports: `${HOME}/imports`,
  trash: `${HOME}?trash=1`,
  erasures: `${HOME}/erasures`,
};

/** The pages about customers, one beside the other. */
export function SectionRow() {
  const intl = useIntl();
  const { pathname, search } = useLocation();
  const canWrite = useMay(may.writeCustomers);
  const canErase = useMay(may.eraseCustomers);
  const isOffered: Partial<Record<(typeof SECTIONS)[number], boolean>> = { imports: canWrite, erasures: canErase };
  const isTrash = new URLSearchParams(search).get('trash') === '1';
  const isCurrent = (to: string): boolean => {
    const [path = '', query] = to.split('?');
    return pathname.endsWith(path) && (path !== HOME || isTrash === (query !== undefined));
  };
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the row is wider than the page: the open section is brought into sight.
    row.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname, search, canWrite, canErase]);
  return (
    <Row ref={row} aria-label={intl.formatMessage({ id: 'desk.customers.sections' })}>
      {SECTIONS.filter((name) => isOffered[name] !== false).map((name) => {
        const isOpen = isCurrent(PATHS[name]);
        return (
          <Tab key={name} to={PATHS[name]} aria-current={isOpen ? 'page' : undefined} data-current={isOpen ? '' : undefined}>
            {intl.formatMessage({ id: `desk.customers.section.${name}` })}
          </Tab>
        );
      })}
    </Row>
  );
}
