import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { draftedLines, withQuantity } from '../../../../../api/orders/domain/order-draft';
import { LineTable } from './LineTable';
import type { Basket } from './useBasket';

/** The goods of a basket, or a word that there are none yet. */
export function BasketLines({ basket }: { basket: Basket }) {
  const intl = useIntl();
  const lines = draftedLines(basket.draft).map((line) => ({
    ...line,
    available: basket.stock[line.product]?.available ?? null,
    isLow: basket.stock[line.product]?.isLow ?? false,
    isArchived: false,
  }));
  if (lines.length === 0)
    return (
      <Typography tag="p" textColor="neutral600" padding={6} style={{ textAlign: 'center' }}>
        {intl.formatMessage({ id: 'desk.new.lines.none' })}
      </Typography>
    );
  return (
    <LineTable
      lines={lines}
      marksChanges={false}
      onQuantity={({ product }, quantity) => basket.edit((now) => withQuantity(now, product, quantity))}
    />
  );
}
