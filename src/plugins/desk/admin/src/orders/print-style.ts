import { Main } from '@strapi/design-system';
import { styled } from 'styled-components';

/** Black on white on A4, whatever the panel's theme; the panel around it is left out on paper. */
export const Sheet = styled(Main)`
  min-height: 100vh;
  background: #ffffff;
  color: #000000;
  section {
    max-width: 1000px;
    margin: 0 auto;
    padding: 24px;
  }
  h2 {
    font-size: 18px;
    font-weight: 600;
  }
  p {
    margin: 4px 0 16px;
    font-size: 12px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 11px;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  thead {
    display: table-header-group;
  }
  tr {
    break-inside: avoid;
  }
  th,
  td {
    padding: 4px 6px;
    border-bottom: 1px solid #c0c0cf;
    text-align: left;
    vertical-align: top;
  }
  th {
    border-bottom: 1px solid #000000;
    font-weight: 600;
  }
  [data-right] {
    text-align: right;
    white-space: nowrap;
  }
  @media print {
    position: absolute;
    inset: 0;
    [data-screen-only] {
      display: none;
    }
    section {
      max-width: none;
      padding: 0;
    }
    @page {
      size: A4;
      margin: 14mm 12mm;
    }
  }
`;
