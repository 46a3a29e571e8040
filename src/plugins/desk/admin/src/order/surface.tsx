import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

/** Below it the side column stands under the main one, below the second everything is one narrow column. */
export const NARROW = '@media (max-width: 1080px)';
export const PHONE = '@media (max-width: 640px)';

/** A sheet on the page's ground. */
export const Panel = styled.section`
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  min-width: 0;
`;

const Head = styled.header`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 12px;
  min-height: 48px;
  padding: 8px 16px;
  flex-wrap: wrap;
`;

/** Title of a panel, with a count and an action. */
export function PanelHead({ id, title, count, children }: { id: string; title: string; count?: number; children?: ReactNode }) {
  return (
    <Head>
      <Flex gap={2}>
        <Typography id={id} tag="h2" variant="omega" fontWeight="bold">
          {title}
        </Typography>
        {count !== undefined && <Count>{count}</Count>}
      </Flex>
      {children}
    </Head>
  );
}

/** A small number beside a word. */
export const Count = styled.span`
  min-width: 20px;
  padding: 0 6px;
  border-radius: 10px;
  text-align: center;
  font-size: 11px;
  line-height: 16px;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral700};
  background: ${({ theme }) => theme.colors.neutral150};
`;

/** Label and value in two columns. */
export const FactList = styled.dl`
  display: grid;
  grid-template-columns: 84px minmax(0, 1fr);
  gap: 8px 12px;
  margin: 0;
  padding: 0 16px 16px;
  align-items: baseline;
  dt {
    font-size: 12px;
    line-height: 20px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  dd {
    margin: 0;
    min-width: 0;
    font-size: 14px;
    line-height: 20px;
    color: ${({ theme }) => theme.colors.neutral800};
    overflow-wrap: anywhere;
  }
`;

/** An old value that an edit replaces. */
export const Struck = styled.s`
  font-size: 12px;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral600};
`;

/** Text for screen readers only. */
export const Hidden = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

/** The ring of a changed field and the ground of one that somebody else has just changed. */
export const Flashing = styled.div<{ $isFlashing: boolean }>`
  border-radius: 4px;
  background: ${({ theme, $isFlashing }) => ($isFlashing ? theme.colors.primary100 : 'transparent')};
  box-shadow: 0 0 0 ${({ $isFlashing }) => ($isFlashing ? '2px' : '0')} ${({ theme }) => theme.colors.primary600};
  transition: ${({ $isFlashing }) => ($isFlashing ? 'none' : 'background 0.6s, box-shadow 0.6s')};
  @media (prefers-reduced-motion: reduce) {
    transition: none;
  }
`;

/** A text-only button in the colour of links. */
export const LinkLike = styled.button`
  min-height: 24px;
  padding: 0 4px;
  border: 0;
  border-radius: 4px;
  background: none;
  cursor: pointer;
  font-size: 12px;
  line-height: 16px;
  font-weight: 600;
  color: ${({ theme }) => theme.colors.primary600};
  &:hover:not(:disabled) {
    text-decoration: underline;
  }
  &:disabled {
    cursor: default;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;
