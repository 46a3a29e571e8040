import { styled } from 'styled-components';
import type { TableTwin } from '../export/table';

export const DataTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 12px;
  line-height: 16px;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral800};
  caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  th,
  td {
    padding: 6px 8px;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: left;
  }
  td:first-child {
    min-width: 116px;
  }
  th {
    position: sticky;
    top: 0;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: 500;
  }
  [data-number] {
    text-align: right;
    white-space: nowrap;
  }
`;

export const Scroll = styled.div`
  overflow: auto;
  max-height: 320px;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  [data-full] & {
    max-height: none;
  }
`;

/** A chart's numbers as a table: what screen readers, and people who want the figures, read. */
export function TwinTable<Row>({ twin }: { twin: TableTwin<Row> }) {
  const { caption, columns, rows } = twin;
  return (
    <Scroll aria-label={caption} role="region" tabIndex={0}>
      <DataTable>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, isNumber }) => (
              <th key={head} data-number={isNumber || undefined} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map(({ head, isNumber, show }) => (
                <td key={head} data-number={isNumber || undefined}>
                  {show(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Scroll>
  );
}
