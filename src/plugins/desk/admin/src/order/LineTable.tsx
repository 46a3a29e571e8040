import { IconButton } from '@strapi/design-system';
import { ArrowClockwise, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { DraftedLine } from '../../../../../api/orders/domain/order-draft';
import { useFormats } from '../ui/useFormats';
import { Availability } from './Availability';
import { Quantity } from './Quantity';
import { ProductPicture } from './ProductPicture';
import { LineGrid } from './line-grid';
import { Hidden, Struck } from './surface';

const Product = styled.div<{ $isGone: boolean }>`
  display: flex;
  align-items: center;
  gap: 12px;
  min-width: 0;
  opacity: ${({ $isGone }) => ($isGone ? 0.65 : 1)};
  text-decoration: ${({ $isGone }) => ($isGone ? 'line-through' : 'none')};
  b {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

const Row = styled.tr<{ $isFlashing: boolean }>`
  background: ${({ theme, $isFlashing }) => ($isFlashing ? theme.colors.primary100 : 'transparent')};
  outline: ${({ theme, $isFlashing }) => ($isFlashing ? `2px solid ${theme.colors.primary600}` : 'none')};
  outline-offset: -2px;
  transition: ${({ $isFlashing }) => ($isFlashing ? 'none' : 'background 0.6s')};
  @media (prefers-reduced-motion: reduce) {
    transition: none;
  }
`;

const Stock = styled.div`
  display: flex;
  align-items: center;
  flex-wrap: wrap;
  gap: 2px 8px;
`;

const Fresh = styled.span`
  margin-right: 8px;
  font-size: 12px;
  color: ${({ theme }) => theme.colors.primary600};
`;

/** A line of an order, a draft or a sale, with what is known of its stock. */
export interface TableLine extends DraftedLine {
  available: number | null;
  isLow: boolean;
  isArchived: boolean;
}

interface LineTableProps {
  lines: readonly TableLine[];
  isReadOnly?: boolean;
  /** New lines are ringed and named as such; off where every line is new. */
  marksChanges?: boolean;
  flashing?: ReadonlySet<string>;
  onQuantity: (line: TableLine, quantity: number) => void;
}

/** The goods: picture, price, pieces, stock in words and total; the same on the order page, in a new order and at the counter. */
export function LineTable({ lines, isReadOnly = false, marksChanges = true, flashing, onQuantity }: LineTableProps) {
  const intl = useIntl();
  const formats = useFormats();
  const say = (id: string, values?: Record<string, string>): string => intl.formatMessage({ id: `desk.order.line.${id}` }, values);
  return (
    <LineGrid>
      <thead>
        <tr>
          <th scope="col" className="product">
            {say('product')}
          </th>
          <th scope="col" className="number">
            {say('price')}
          </th>
          <th scope="col" className="pieces">
            {say('quantity')}
          </th>
          <th scope="col">{say('stock')}</th>
          <th scope="col" className="number">
            {say('total')}
          </th>
          <th scope="col">
            <Hidden>{say('actions')}</Hidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const isGone = line.quantity === 0;
          const isChanged = marksChanges && line.quantity !== line.before;
          return (
            <Row key={line.product} $isFlashing={flashing?.has(`line:${line.product}`) ?? false}>
              <td className="product">
                <Product $isGone={isGone}>
                  <ProductPicture url={line.thumbnail} />
                  <span>
                    <b>{line.name}</b>
                    {line.sku && <small>{line.sku}</small>}
                  </span>
                </Product>
              </td>
              <td className="number price">{formats.money(line.unitPrice / 100)}</td>
              <td className="pieces">
                {isChanged && line.before > 0 && (
                  <Struck aria-label={say('was', { quantity: String(line.before) })} style={{ marginRight: 8 }}>
                    {line.before}
                  </Struck>
                )}
                {isChanged && line.before === 0 && <Fresh>{say('new')}</Fresh>}
                {isGone ? (
                  <span>{say('removed')}</span>
                ) : isReadOnly ? (
                  line.quantity
                ) : (
                  <Quantity
                    name={line.name}
                    value={line.quantity}
                    isChanged={isChanged}
                    onChange={(quantity) => onQuantity(line, quantity)}
                  />
                )}
              </td>
              <td className="stock">
                <Stock>
                  {!isGone && (
                    <Availability
                      name={line.name}
                      wanted={line.quantity}
                      available={line.available}
                      isLow={line.isLow}
                      isArchived={line.isArchived}
                      onTake={isReadOnly ? undefined : (quantity) => onQuantity(line, quantity)}
                    />
                  )}
                </Stock>
              </td>
              <td className="number total">
                <b>{formats.money((line.unitPrice * line.quantity) / 100)}</b>
              </td>
              <td className="end">
                {!isReadOnly && (
                  <IconButton
                    variant="ghost"
                    label={say(isGone ? 'restore' : 'remove', { name: line.name })}
                    onClick={() => onQuantity(line, isGone ? line.before : 0)}
                  >
                    {isGone ? <ArrowClockwise aria-hidden /> : <Trash aria-hidden />}
                  </IconButton>
                )}
              </td>
            </Row>
          );
        })}
      </tbody>
    </LineGrid>
  );
}
