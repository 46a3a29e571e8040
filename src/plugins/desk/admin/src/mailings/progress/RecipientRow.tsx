import { useState } from 'react';
import { Box, Button, Dialog, IconButton, Td, Tr, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { DeliveryBody, DeliveryDetail, MailingBody } from '../../../../../../api/mailings/contracts/bodies';
import { useAround } from '../../order/useAround';
import { useMessageOf } from '../../ui/error-message';
import { useNotices } from '../../ui/notices';
import { deskApi } from '../../ui/useDeskApi';
import { useFormats } from '../../ui/useFormats';
import { DeliveryPill } from '../marks';

interface Props {
  mailing: MailingBody;
  delivery: DeliveryBody;
  onChanged: () => void;
}

/** Every try with the server's words; a letter of unknown fate can be sent again by somebody's word. */
function Log({ mailing, delivery, onChanged }: Props) {
  const intl = useIntl();
  const formats = useFormats();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const text = (id: string, values?: Record<string, string>): string => intl.formatMessage({ id: `desk.mailings.${id}` }, values);
  const path = `/mailings/${mailing.documentId}/deliveries/${delivery.documentId}`;
  const { value } = useAround<DeliveryDetail>(path, delivery.attempts);
  const [isAsking, setAsking] = useState(false);
  const resend = async (): Promise<void> => {
    setAsking(false);
    try {
      await deskApi.post(`${path}/resend`, { acceptRisk: true });
      onChanged();
    } catch (error) {
      notices.show({ title: text('not-done'), text: messageOf(error), tone: 'danger', key: 'resend' });
    }
  };
  return (
    <Box borderColor="neutral200" borderStyle="solid" borderWidth="0 0 0 2px" paddingLeft={4}>
      {value?.log.length === 0 ? <Typography textColor="neutral600">{text('log.none')}</Typography> : null}
      {value?.log.map(({ at, outcome, serverResponse }, index) => (
        <Typography key={at} style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }} tag="p" textColor="neutral700" variant="pi">
          {formats.dateTime(at)} · {text('log.try', { number: String(index + 1) })} · {text(`outcome.${outcome}`)} {serverResponse ?? ''}
        </Typography>
      ))}
      {(['bouncedAt', 'complainedAt', 'unsubscribedAt'] as const).map((mark) => {
        const at = delivery[mark];
        return at ? (
          <Typography key={mark} tag="p" textColor="warning700" variant="pi">
            {formats.dateTime(at)} · {text(`mark.${mark}`)}
          </Typography>
        ) : null;
      })}
      {delivery.state === 'unknown' && mailing.owner.isMe ? (
        <Button onClick={() => setAsking(true)} size="S" variant="tertiary">
          {text('resend')}
        </Button>
      ) : null}
      <Dialog.Root onOpenChange={setAsking} open={isAsking}>
        <Dialog.Content>
          <Dialog.Header>{text('resend.title')}</Dialog.Header>
          <Dialog.Body>{text('resend.text', { address: delivery.address })}</Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button fullWidth variant="tertiary">
                {text('cancel')}
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button fullWidth onClick={() => void resend()} variant="danger-light">
                {text('resend')}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </Box>
  );
}

/** One recipient; opens to the log. */
export function RecipientRow(props: Props) {
  const { delivery } = props;
  const intl = useIntl();
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const when = delivery.settledAt ?? delivery.nextTryAt;
  return (
    <>
      <Tr>
        <Td>
          <Typography fontWeight="semiBold" textColor="neutral800">
            {delivery.customer?.name ?? '—'}
          </Typography>
        </Td>
        <Td>
          <Typography textColor="neutral800">{delivery.address}</Typography>
        </Td>
        <Td>
          <DeliveryPill state={delivery.state} />
        </Td>
        <Td>
          <Typography textColor="neutral600" variant="pi">
            {when ? formats.dateTime(when) : '–'}
          </Typography>
        </Td>
        <Td>
          <Typography textColor="neutral800">{delivery.attempts}</Typography>
        </Td>
        <Td>
          <Typography ellipsis style={{ maxWidth: 260, display: 'block' }} textColor="neutral600" variant="pi">
            {delivery.reason ?? ''}
          </Typography>
        </Td>
        <Td>
          <IconButton
            aria-expanded={isOpen}
            label={intl.formatMessage({ id: 'desk.mailings.log.of' }, { address: delivery.address })}
            onClick={() => setOpen(!isOpen)}
            variant="ghost"
          >
            {isOpen ? <ChevronUp /> : <ChevronDown />}
          </IconButton>
        </Td>
      </Tr>
      {isOpen ? (
        <Tr>
          <Td colSpan={7}>
            <Log {...props} />
          </Td>
        </Tr>
      ) : null}
    </>
  );
}
