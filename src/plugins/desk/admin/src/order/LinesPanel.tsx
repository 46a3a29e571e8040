import { forwardRef } from 'react';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { OrderDetail, ProductBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { MAX_LINES } from '../../../../../api/orders/domain/lines';
import {
  draftedLines,
  editedOrder,
  hasLostProducts,
  withCost,
  withProduct,
  withQuantity,
  type DraftLine,
} from '../../../../../api/orders/domain/order-draft';
import { cents } from '../../../../../kernel/money';
import { BoughtTogether } from './BoughtTogether';
import { LineTable, type TableLine } from './LineTable';
import { ProductField } from './ProductField';
import { Count, Panel } from './surface';
import { Totals } from './Totals';
import type { DraftState } from './useOrderDraft';
import type { Shortages } from './useOrderWork';

const Head = styled.header`
  display: flex;
  align-items: center;
  justify-content: space-between;
  flex-wrap: wrap;
  gap: 8px 16px;
  min-height: 48px;
  padding: 8px 16px;
  > h2 {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  > div {
    flex: 0 1 360px;
    min-width: min(280px, 100%);
  }
`;

/** A picked product as a line of a draft. */
export function lineOfProduct(
  { documentId, name, sku, price, thumbnail }: Pick<ProductBrief, 'documentId' | 'name' | 'sku' | 'price' | 'thumbnail'>,
  quantity: number,
): DraftLine {
  return { product: documentId, name, sku, unitPrice: cents(Math.round(price * 100)), quantity, thumbnail };
}

interface LinesPanelProps {
  order: OrderDetail;
  drafting: DraftState;
  shortages: Shortages;
  isReadOnly: boolean;
  flashing: ReadonlySet<string>;
}

/** The goods of an order: edited in the table, added by the field, summed up below. */
export const LinesPanel = forwardRef<HTMLInputElement, LinesPanelProps>(function LinesPanel(
  { order, drafting, shortages, isReadOnly, flashing },
  field,
) {
  const intl = useIntl();
  const { draft, stock, edit, learnStock } = drafting;
  const isLocked = hasLostProducts(order);
  const lines = draftedLines(draft).map((line): TableLine => {
    const saved = order.lines.find(({ product }) => product?.documentId === line.product);
    const known = saved?.available ?? stock[line.product]?.available ?? null;
    return {
      ...line,
      available: shortages[line.product] ?? known,
      isLow: saved?.isLow ?? stock[line.product]?.isLow ?? false,
      isArchived: saved?.isArchived ?? false,
    };
  });
  const lost = order.lines.flatMap((line, index): TableLine[] =>
    line.product
      ? []
      : [
          {
            product: `lost-${index}`,
            name: line.name,
            sku: line.sku,
            unitPrice: cents(Math.round(line.unitPrice * 100)),
            quantity: line.quantity,
            before: line.quantity,
            thumbnail: null,
            available: null,
            isLow: false,
            isArchived: true,
          },
        ],
  );
  const edited = editedOrder(draft);
  return (
    <Panel aria-labelledby="order-lines">
      <Head>
        <Typography id="order-lines" tag="h2" fontWeight="bold">
          {intl.formatMessage({ id: 'desk.order.lines' })} <Count>{edited.lines.length + lost.length}</Count>
        </Typography>
        {!isReadOnly && !isLocked && (
          <div>
            <ProductField
              ref={field}
              hotKey="A"
              label={intl.formatMessage({ id: 'desk.order.add' })}
              placeholder={intl.formatMessage({ id: 'desk.order.add.placeholder' })}
              isDisabled={edited.lines.length >= MAX_LINES}
              onPick={(product, quantity) => {
                edit((now) => withProduct(now, lineOfProduct(product, quantity)));
                learnStock(product.documentId, { available: product.available, isLow: product.isLow });
              }}
            />
          </div>
        )}
      </Head>
      <LineTable
        lines={[...lines, ...lost]}
        isReadOnly={isReadOnly || isLocked}
        flashing={flashing}
        onQuantity={({ product }, quantity) => edit((now) => withQuantity(now, product, quantity))}
      />
      {isReadOnly || isLocked || edited.lines.length >= MAX_LINES ? null : (
        <BoughtTogether
          products={edited.lines.map(({ product }) => product)}
          onAdd={(product) => {
            edit((now) => withProduct(now, lineOfProduct({ ...product, thumbnail: null }, 1)));
            learnStock(product.documentId, { available: product.available, isLow: product.available <= 0 });
          }}
        />
      )}
      <Totals
        order={isLocked ? { ...edited, lines: [...edited.lines, ...lost] } : edited}
        saved={isLocked ? { ...draft.base, lines: [...draft.base.lines, ...lost] } : draft.base}
        isReadOnly={isReadOnly}
        onCost={(cost, amount) => edit((now) => withCost(now, cost, amount))}
      />
    </Panel>
  );
});
