import { Box, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { StatusPill } from '../ui/StatusPill';
import { useFormats } from '../ui/useFormats';
import { HomeWidget, Line, RowLink } from './widget';

/** As many rows as the widget's height takes with a line below them. */
const BESIDE_MORE = 4;

/** Orders of mine in which the next act is mine, the oldest first. */
export function WaitingWidget() {
  const intl = useIntl();
  const formats = useFormats();
  return (
    <HomeWidget>
      {({ waiting, waitingCount }) => {
        const shown = waitingCount > waiting.length ? waiting.slice(0, BESIDE_MORE) : waiting;
        return shown.length === 0 ? (
          <Box padding={2}>
            <Line>{intl.formatMessage({ id: 'desk.home.waiting.none' })}</Line>
          </Box>
        ) : (
          <Flex alignItems="stretch" direction="column">
            {shown.map((order) => (
              <RowLink key={order.documentId} to={`/plugins/desk/orders/${order.documentId}`}>
                <Flex alignItems="flex-start" direction="column" minWidth={0}>
                  <Line strong>{order.customer ?? intl.formatMessage({ id: 'desk.home.nameless' })}</Line>
                  <Line>
                    {order.number} · {formats.money(order.total)}
                  </Line>
                </Flex>
                <StatusPill status={order.status} />
              </RowLink>
            ))}
            {waitingCount > shown.length ? (
              <Box padding={2}>
                <Line>{intl.formatMessage({ id: 'desk.home.waiting.more' }, { count: waitingCount - shown.length })}</Line>
              </Box>
            ) : null}
          </Flex>
        );
      }}
    </HomeWidget>
  );
}
