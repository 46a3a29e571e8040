import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ProductBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { useFormats } from '../ui/useFormats';
import { ProductPicture } from './ProductPicture';

/** A product in the list of a search: picture, name, SKU, price, stock. */
export function ProductOption({ product }: { product: ProductBrief }) {
  const intl = useIntl();
  const formats = useFormats();
  return (
    <Flex gap={3}>
      <ProductPicture url={product.thumbnail} size={40} />
      <Flex direction="column" alignItems="flex-start" flex={1} minWidth={0}>
        <Typography ellipsis maxWidth="100%">
          {product.name}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {product.sku}
        </Typography>
      </Flex>
      <Flex direction="column" alignItems="flex-end" shrink={0}>
        <Typography fontWeight="bold">{formats.money(product.price)}</Typography>
        <Typography variant="pi" textColor={product.available > 0 ? 'neutral600' : 'danger700'}>
          {intl.formatMessage(
            { id: product.available > 0 ? 'desk.order.stock.enough' : 'desk.order.stock.gone' },
            { available: product.available },
          )}
        </Typography>
      </Flex>
    </Flex>
  );
}
