import { useEffect, useRef } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, FilePdf } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Panel } from '../order/surface';
import { openPdf } from '../order/open-pdf';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { useDeskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import type { Sale } from './Till';

/** The sale is made: its number, the change, the receipt, and the next one. */
export function SaleDone({ sale, onNext }: { sale: Sale; onNext: () => void }) {
  const api = useDeskApi();
  const intl = useIntl();
  const formats = useFormats();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const next = useRef<HTMLButtonElement>(null);
  const { order, paidBy, change } = sale;
  useEffect(() => next.current?.focus(), []);
  const receipt = (): void => {
    const language = intl.locale.startsWith('en') ? 'en' : 'ru';
    const name = `${intl.formatMessage({ id: 'desk.order.paper.receipt' })} ${order.number}.pdf`;
    openPdf(() => api.blob(`/counter/sales/${order.documentId}/receipt.pdf`, { locale: language }), name).catch((failure: unknown) =>
      notices.show({ title: intl.formatMessage({ id: 'desk.order.paper.failed' }), text: messageOf(failure), tone: 'danger' }),
    );
  };
  return (
    <Panel role="status" data-sale-done>
      <Flex direction="column" alignItems="stretch" gap={4} padding={6}>
        <Flex direction="column" gap={2}>
          <CheckCircle aria-hidden width={40} height={40} fill="success600" />
          <Typography tag="h2" variant="beta">
            {intl.formatMessage({ id: 'desk.counter.done' }, { number: order.number })}
          </Typography>
          <Typography textColor="neutral600">
            {intl.formatMessage({ id: `desk.counter.${paidBy}` })} · {formats.money(order.total)}
          </Typography>
          {change !== null && change > 0 && (
            <Typography variant="alpha" tag="p">
              {intl.formatMessage({ id: 'desk.counter.change' })} {formats.money(change / 100)}
            </Typography>
          )}
        </Flex>
        <Button variant="tertiary" size="L" fullWidth startIcon={<FilePdf aria-hidden />} onClick={receipt}>
          {intl.formatMessage({ id: 'desk.counter.receipt' })}
        </Button>
        <Button ref={next} size="L" fullWidth onClick={onNext}>
          {intl.formatMessage({ id: 'desk.counter.next' })}
        </Button>
      </Flex>
    </Panel>
  );
}
