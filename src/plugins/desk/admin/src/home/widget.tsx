import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DeskHome } from '../../../../../api/orders/contracts/staff-bodies';
import { Bone, Failed } from '../ui/states';
import { useHome } from './useHome';

/** One row of a widget, all of it a link. */
export const RowLink = styled(Link)`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 12px;
  min-height: 40px;
  padding: 4px 8px;
  border-radius: 4px;
  color: inherit;
  text-decoration: none;
  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** A line of text that ends where its widget does. */
export function Line({ children, strong }: { children: ReactNode; strong?: boolean }) {
  return (
    <Typography ellipsis fontWeight={strong ? 'bold' : undefined} textColor={strong ? 'neutral800' : 'neutral600'} variant="omega">
      {children}
    </Typography>
  );
}

/** What every widget of the desk does alike: it waits, fails with a way on, or shows. */
export function HomeWidget({ children }: { children: (home: DeskHome) => ReactNode }) {
  const { home, error, retry } = useHome();
  if (home) return <Box width="100%">{children(home)}</Box>;
  if (error) return <Failed error={error} onRetry={retry} />;
  return (
    <Flex alignItems="stretch" direction="column" gap={3}>
      <Bone $height={32} $width="50%" />
      <Bone />
      <Bone />
    </Flex>
  );
}
