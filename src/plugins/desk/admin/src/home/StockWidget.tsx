import { Box, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { HomeWidget, Line, RowLink } from './widget';

/** Goods at or below their threshold, the emptiest first. */
export function StockWidget() {
  const intl = useIntl();
  return (
    <HomeWidget>
      {({ lowStock }) =>
        lowStock.length === 0 ? (
          <Box padding={2}>
            <Line>{intl.formatMessage({ id: 'desk.home.stock.none' })}</Line>
          </Box>
        ) : (
          <Flex alignItems="stretch" direction="column">
            {lowStock.map(({ documentId, name, sku, available, threshold }) => (
              <RowLink key={documentId} to={`/content-manager/collection-types/api::catalog.product/${documentId}`}>
                <Flex alignItems="flex-start" direction="column" minWidth={0}>
                  <Line strong>{name}</Line>
                  <Line>
                    {sku} · {intl.formatMessage({ id: 'desk.home.stock.left' }, { available, threshold })}
                  </Line>
                </Flex>
              </RowLink>
            ))}
          </Flex>
        )
      }
    </HomeWidget>
  );
}
