import type { ReactNode } from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

const Bar = styled.header`
  position: sticky;
  top: 0;
  z-index: 5;
  display: flex;
  flex: none;
  align-items: center;
  justify-content: space-between;
  gap: 16px;
  min-height: 56px;
  padding: 0 24px;
  background: ${({ theme }) => theme.colors.neutral0};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  @media (max-width: 767px) {
    flex-wrap: wrap;
    padding: 8px 16px;
    gap: 8px;
  }
`;

const Side = styled.div`
  display: flex;
  align-items: center;
  gap: 12px;
  min-width: 0;
  @media (max-width: 767px) {
    gap: 8px;
  }
`;

/** The title keeps room on a phone: acts that leave it none go to a line of their own. */
const Head = styled(Side)`
  @media (max-width: 767px) {
    flex: 1 1 200px;
  }
`;

/** Buttons break their words rather than leave the page. */
const Acts = styled(Side)`
  min-width: min-content;
`;

/** The 56 px head of every page: the one h1, what belongs to it, and the acts on the right, the primary one last. */
export function PageBar({ title, before, left, right }: { title: string; before?: ReactNode; left?: ReactNode; right?: ReactNode }) {
  return (
    <Bar>
      <Head>
        {before}
        <Typography
          ellipsis
          fontWeight="bold"
          tag="h1"
          textColor="neutral800"
          style={{ fontSize: '20px', lineHeight: '24px', whiteSpace: 'nowrap' }}
        >
          {title}
        </Typography>
        {left}
      </Head>
      {right ? <Acts>{right}</Acts> : null}
    </Bar>
  );
}
