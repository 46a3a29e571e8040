import type { ReactNode } from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Opens } from './bars';
import { Sparkline } from './Sparkline';

/** Tiles side by side. */
export const Tiles = styled.div`
  display: grid;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  gap: 12px;
  @media (max-width: 767px) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px;
  }
`;

const Tile = styled.section`
  min-width: 0;
  padding: 12px 14px;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  h2 {
    font-size: 12px;
    line-height: 16px;
    font-weight: 400;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  svg[width='62'] {
    @media (max-width: 900px) {
      display: none;
    }
  }
`;

const Line = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 4px;
  min-height: 30px;
  button {
    font-size: 20px;
    line-height: 26px;
    white-space: nowrap;
    letter-spacing: -0.2px;
    text-align: left;
    min-width: 0;
    &[data-number] {
      text-align: left;
    }
  }
`;

const Beside = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0 10px;
  min-height: 16px;
  font-size: 12px;
  line-height: 16px;
  color: ${({ theme }) => theme.colors.neutral600};
`;

/** A number with what it is held against; `onOpen` shows its rows. */
interface OneTile {
  title: string;
  value: string;
  onOpen?: () => void;
  spark?: readonly number[];
  aside?: string;
  beside: ReactNode;
}

/** One number. */
export function TileView({ title, value, onOpen, spark, aside, beside }: OneTile) {
  return (
    <Tile>
      <h2>{title}</h2>
      <Line>
        {onOpen ? (
          <Opens data-number onClick={onOpen} type="button" aria-label={`${title}: ${value}`}>
            {value}
          </Opens>
        ) : (
          <Typography fontWeight="bold" style={{ fontSize: 20, lineHeight: '26px', whiteSpace: 'nowrap' }} textColor="neutral800">
            {value}
          </Typography>
        )}
        {spark ? <Sparkline values={spark} /> : null}
        {aside ? <Beside>{aside}</Beside> : null}
      </Line>
      <Beside>{beside}</Beside>
    </Tile>
  );
}
