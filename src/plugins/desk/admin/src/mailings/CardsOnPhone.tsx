import { styled } from 'styled-components';

/** Around a table: on a telephone its rows are cards, one below the other, instead of columns to be pushed about. */
export const CardsOnPhone = styled.div`
  @media (max-width: 640px) {
    table,
    tbody,
    tr,
    td {
      display: block;
      width: 100%;
      min-width: 0;
      height: auto;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody > tr {
      padding: 8px 0;
      border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    }
    td,
    td:first-of-type {
      padding: 2px 0;
      overflow-wrap: anywhere;
    }
  }
`;
