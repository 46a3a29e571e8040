import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useFormats } from '../ui/useFormats';
import { HomeWidget, Line, RowLink } from './widget';

/** How many orders came today and for how much, what is open, what nobody has taken. */
export function TodayWidget() {
  const intl = useIntl();
  const formats = useFormats();
  return (
    <HomeWidget>
      {({ today, open, unassignedCount }) => (
        <Flex alignItems="stretch" direction="column" gap={2}>
          <Flex alignItems="baseline" gap={2} paddingLeft={2} wrap="wrap">
            <Typography tag="p" textColor="neutral800" variant="alpha">
              {intl.formatMessage({ id: 'desk.home.today.count' }, { count: today.count })}
            </Typography>
            <Line>{intl.formatMessage({ id: 'desk.home.today.sum' }, { sum: formats.sum(today.total) })}</Line>
          </Flex>
          <RowLink to="/plugins/desk/orders">
            <Line>{intl.formatMessage({ id: 'desk.home.open' }, { count: open.count, sum: formats.sum(open.total) })}</Line>
          </RowLink>
          <RowLink to="/plugins/desk/orders?statuses=new,preparing_quote,quoted,confirmed,ready_for_delivery&managers=none">
            <Line strong={unassignedCount > 0}>{intl.formatMessage({ id: 'desk.home.unassigned' }, { count: unassignedCount })}</Line>
          </RowLink>
        </Flex>
      )}
    </HomeWidget>
  );
}
