import { styled } from 'styled-components';
import { PHONE } from './surface';

/** The table of goods; on a phone each line is a small grid. */
export const LineGrid = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 14px;
  line-height: 20px;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral800};
  th {
    padding: 8px 16px;
    text-align: left;
    font-size: 11px;
    line-height: 16px;
    font-weight: 600;
    text-transform: uppercase;
    white-space: nowrap;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  td {
    height: 56px;
    padding: 7px 16px;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  th.product {
    width: 60%;
  }
  th.number,
  td.number {
    text-align: right;
    white-space: nowrap;
  }
  th.pieces {
    text-align: center;
  }
  td.pieces {
    text-align: right;
    white-space: nowrap;
  }
  td.end {
    width: 48px;
    padding: 0 8px 0 0;
    text-align: right;
  }
  @media (max-width: 1360px) {
    th,
    td {
      padding-left: 12px;
      padding-right: 12px;
    }
  }
  ${PHONE} {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto auto;
      align-items: center;
      padding: 8px 12px;
      border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    }
    td {
      height: auto;
      border: 0;
      padding: 4px;
    }
    td.product {
      grid-column: 1 / 3;
    }
    td.end {
      grid-row: 1;
      grid-column: 3;
      width: auto;
      padding: 0;
    }
    td.pieces {
      grid-row: 2;
      text-align: left;
    }
    td.price {
      display: none;
    }
    td.total {
      grid-column: 2 / 4;
      grid-row: 2;
    }
    td.stock {
      grid-column: 1 / 4;
    }
  }
`;
