import { Flex, Tooltip, Typography, VisuallyHidden } from '@strapi/design-system';
import { CheckCircle, ClockCounterClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useTheme } from 'styled-components';
import type { PaymentStatus } from '../../../../../api/orders/domain/status';

function UnpaidRing() {
  const { colors } = useTheme();
  return (
    <svg aria-hidden fill="none" height="14" viewBox="0 0 14 14" width="14">
      <circle cx="7" cy="7" r="5.6" stroke={colors.warning700} strokeDasharray="2.6 1.8" strokeWidth="1.8" />
    </svg>
  );
}

/** The glyph alone; the word must stand beside it or be hidden text. */
export function PaymentGlyph({ payment }: { payment: PaymentStatus }) {
  switch (payment) {
    case 'unpaid':
      return <UnpaidRing />;
    case 'paid':
      return <CheckCircle aria-hidden fill="success600" height="14px" width="14px" />;
    case 'refunded':
      return <ClockCounterClockwise aria-hidden fill="neutral600" height="14px" width="14px" />;
  }
}

/** Whether an order is paid: glyph and word; `compact` keeps the word for the tooltip and screen readers. */
export function PaymentMark({ payment, compact = false }: { payment: PaymentStatus; compact?: boolean }) {
  const intl = useIntl();
  const word = intl.formatMessage({ id: `desk.payment.${payment}` });
  if (compact)
    return (
      <Tooltip label={word}>
        <Flex tag="span" data-payment={payment}>
          <PaymentGlyph payment={payment} />
          <VisuallyHidden>{word}</VisuallyHidden>
        </Flex>
      </Tooltip>
    );
  return (
    <Flex gap={2} inline tag="span" data-payment={payment}>
      <PaymentGlyph payment={payment} />
      <Typography variant="pi" textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
        {word}
      </Typography>
    </Flex>
  );
}
