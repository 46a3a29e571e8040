import { Dialog, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import type { OrderStatus } from '../../../../../../api/orders/domain/status';
import { useFormats } from '../../ui/useFormats';
import { effectWords, shortageWords } from './effect-words';
import { FinalMoveDialog } from './FinalMoveDialog';
import { useMoves } from './useMoves';

interface ConfirmMoveProps {
  card: OrderCard;
  to: OrderStatus;
  onConfirm: (note: string | undefined) => void;
  onClose: () => void;
}

/** Asks before a move that nothing leads back from, with what it will do. */
export function ConfirmMove({ card, to, onConfirm, onClose }: ConfirmMoveProps) {
  const intl = useIntl();
  const { money } = useFormats();
  const move = useMoves(card).find((candidate) => candidate.to === to);
  const short = move ? shortageWords(move, intl) : null;
  const title = intl.formatMessage({ id: `desk.confirm.${to}.title` }, { number: card.number });
  return (
    <FinalMoveDialog onClose={onClose} onConfirm={onConfirm} title={title} to={to}>
      <Typography fontWeight="bold" tag="p" textColor="neutral800">
        {[card.customer?.name, money(card.total)].filter(Boolean).join(' · ')}
      </Typography>
      <Dialog.Description>{move ? effectWords(move, card.status, intl) : ''}</Dialog.Description>
      {short ? (
        <Typography tag="p" textColor="danger600">
          {short}
        </Typography>
      ) : null}
    </FinalMoveDialog>
  );
}
