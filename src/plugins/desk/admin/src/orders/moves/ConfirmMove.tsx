import { useState } from 'react';
import { Box, Button, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import type { OrderStatus } from '../../../../../../api/orders/domain/status';
import { STATUS_LOOK } from '../../ui/status-look';
import { useFormats } from '../../ui/useFormats';
import { effectWords, shortageWords } from './effect-words';
import { useMoves } from './useMoves';

interface ConfirmMoveProps {
  card: OrderCard;
  to: OrderStatus;
  onConfirm: (note: string | undefined) => void;
  onClose: () => void;
}

/** Asks before a move that nothing leads back from, with what it will do and room for a reason. */
export function ConfirmMove({ card, to, onConfirm, onClose }: ConfirmMoveProps) {
  const intl = useIntl();
  const { money } = useFormats();
  const [note, setNote] = useState('');
  const move = useMoves(card).find((candidate) => candidate.to === to);
  const { icon: Icon, iconColour } = STATUS_LOOK[to];
  const short = move ? shortageWords(move, intl) : null;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{intl.formatMessage({ id: `desk.confirm.${to}.title` }, { number: card.number })}</Dialog.Header>
        <Dialog.Body icon={<Icon fill={to === 'cancelled' ? 'danger600' : iconColour} />}>
          <Box width="100%">
            <Typography fontWeight="bold" tag="p" textColor="neutral800">
              {[card.customer?.name, money(card.total)].filter(Boolean).join(' · ')}
            </Typography>
            <Dialog.Description>{move ? effectWords(move, card.status, intl) : ''}</Dialog.Description>
            {short ? (
              <Typography tag="p" textColor="danger600">
                {short}
              </Typography>
            ) : null}
            <Box paddingTop={4}>
              <Field.Root name="note">
                <Field.Label>{intl.formatMessage({ id: 'desk.confirm.note' })}</Field.Label>
                <Textarea maxLength={5000} onChange={(event) => setNote(event.target.value)} value={note} />
              </Field.Root>
            </Box>
          </Box>
        </Dialog.Body>
        <Dialog.Footer>
          <Flex gap={2} justifyContent="flex-end" width="100%">
            <Dialog.Cancel>
              <Button variant="tertiary">{intl.formatMessage({ id: 'desk.ui.cancel' })}</Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button onClick={() => onConfirm(note.trim() || undefined)} variant={to === 'cancelled' ? 'danger' : 'default'}>
                {intl.formatMessage({ id: `desk.confirm.${to}.do` })}
              </Button>
            </Dialog.Action>
          </Flex>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
