import { Button, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { styled } from 'styled-components';
import type { ProductBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { useInsight } from '../insights/model/useInsight';
import { useWords } from '../insights/model/useWords';
import { useFormats } from '../ui/useFormats';
import { Hidden } from './surface';

const Row = styled.section`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 12px;
  padding: 8px 16px;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

const SHOWN = 3;
const MOST_ASKED = 30;

interface BoughtTogetherProps {
  products: readonly string[];
  onAdd: (product: Pick<ProductBrief, 'documentId' | 'name' | 'sku' | 'price' | 'available'>) => void;
}

/** What orders with these goods often have too, by the nightly baskets; nothing when there is no such rule. */
export function BoughtTogether({ products, onAdd }: BoughtTogetherProps) {
  const formats = useFormats();
  const { say } = useWords();
  const query = { products: [...products].sort().slice(0, MOST_ASKED).join(','), limit: SHOWN };
  const { data } = useInsight('boughtTogether', products.length === 0 ? null : query);
  const found = (data ?? []).filter(({ documentId }) => !products.includes(documentId));
  if (products.length === 0 || found.length === 0) return null;
  return (
    <Row aria-label={say('together.title')}>
      <Typography tag="h3" variant="pi" textColor="neutral600">
        {say('together.title')}
      </Typography>
      <ul>
        {found.map((product) => {
          const why = say('together.why', { share: formats.percent(product.confidence), usual: formats.percent(product.usual) });
          return (
            <li key={product.documentId}>
              <Button onClick={() => onAdd(product)} size="S" startIcon={<Plus aria-hidden />} title={why} variant="tertiary">
                {product.name}, {formats.money(product.price)}
                <Hidden>. {why}</Hidden>
              </Button>
            </li>
          );
        })}
      </ul>
    </Row>
  );
}
