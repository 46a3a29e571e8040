import { VisuallyHidden } from '@strapi/design-system';
import { styled, useTheme } from 'styled-components';

const Grid = styled.table<{ $cell: number }>`
  width: 100%;
  border-collapse: separate;
  border-spacing: 2px;
  table-layout: fixed;
  font-size: 11px;
  line-height: 14px;
  font-variant-numeric: tabular-nums;
  th {
    padding: 2px;
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: 400;
    text-align: center;
    white-space: nowrap;
  }
  th[scope='row'] {
    text-align: left;
  }
  td {
    height: ${({ $cell }) => $cell}px;
    padding: 0;
    border-radius: 2px;
    text-align: center;
    print-color-adjust: exact;
  }
  button {
    width: 100%;
    height: 100%;
    min-height: 24px;
    padding: 0;
    border: none;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

/** One cell: what it says, how strong it is (0 … 1), and what it opens. Null leaves the place empty. */
export interface Heat {
  text: string;
  strength: number;
  label?: string;
  onOpen?: () => void;
}

interface HeatMapProps {
  caption: string;
  columns: readonly string[];
  rows: readonly { head: string; cells: readonly (Heat | null)[] }[];
  headWidth?: number;
  cellHeight?: number;
}

/** Numbers in cells whose ground grows darker with them; every number is there to be read. */
export function HeatMap({ caption, columns, rows, headWidth = 32, cellHeight = 27 }: HeatMapProps) {
  const { colors } = useTheme();
  // Four grounds, each with a text colour that is readable on it in both themes.
  const look = (strength: number): { background: string; color: string } => {
    if (strength >= 0.75) return { background: colors.primary600, color: colors.neutral0 };
    if (strength >= 0.4) return { background: colors.primary200, color: colors.neutral900 };
    if (strength > 0) return { background: colors.primary100, color: colors.neutral800 };
    return { background: colors.neutral100, color: colors.neutral600 };
  };
  return (
    <div style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={caption}>
      <Grid $cell={cellHeight} style={{ minWidth: headWidth + columns.length * 26 }}>
        <thead>
          <tr>
            <th scope="col" style={{ width: headWidth }}>
              <VisuallyHidden>{caption}</VisuallyHidden>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) =>
                cell === null ? (
                  <td key={index} aria-hidden />
                ) : (
                  <td key={index} style={look(cell.strength)}>
                    {cell.onOpen ? (
                      <button onClick={cell.onOpen} type="button">
                        {cell.text}
                        <VisuallyHidden>{`, ${cell.label ?? ''}`}</VisuallyHidden>
                      </button>
                    ) : (
                      cell.text
                    )}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Grid>
    </div>
  );
}
