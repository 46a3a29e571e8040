import { memo, type ReactNode } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import { Clock, Eye, Plus, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useTheme } from 'styled-components';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import type { PresentPerson } from '../../../../../../api/orders/contracts/live';
import { Avatar } from '../../ui/Avatar';
import { PaymentMark } from '../../ui/PaymentMark';
import { useFormats } from '../../ui/useFormats';
import { useShop } from '../../ui/useShop';
import type { Flash } from '../model/order-book';
import { useNow } from '../model/useNow';
import { CardLine, Clipped, Remark, TakeCircle } from './card-style';
import { customerName, isLate, summaryOf, warningOf } from './card-words';

interface CardFaceProps {
  card: OrderCard;
  flash: Flash | null;
  present: readonly PresentPerson[];
  /** Offered where nobody manages the order. */
  onTake?: () => void;
  /** The narrow screen shows the total beside the name and the payment in words. */
  isWide?: boolean;
  children?: ReactNode;
}

function Presence({ present }: { present: readonly PresentPerson[] }) {
  const intl = useIntl();
  const [first] = present;
  if (!first) return null;
  const names = present.map(({ name }) => name).join(', ');
  return (
    <span
      title={intl.formatMessage({ id: 'desk.orders.here' }, { names })}
      style={{ display: 'inline-flex', alignItems: 'center', gap: 4 }}
    >
      <Eye aria-hidden fill="primary600" height="14px" width="14px" />
      <Avatar name={first.name} size={18} />
      <VisuallyHidden>{intl.formatMessage({ id: 'desk.orders.here' }, { names })}</VisuallyHidden>
    </span>
  );
}

/** What a card says: number, age, customer, lines and place, warnings, total, payment, manager. */
export const CardFace = memo(function CardFace({ card, flash, present, onTake, isWide = false, children }: CardFaceProps) {
  const intl = useIntl();
  const formats = useFormats();
  const now = useNow();
  const { ageLimitHours } = useShop();
  const { colors } = useTheme();
  const late = isLate(card, now, ageLimitHours);
  const warning = warningOf(card, now, intl);
  const total = (
    <Clipped $colour="neutral800" $isStrong $size={14} style={{ flex: 'none' }}>
      {formats.money(card.total)}
    </Clipped>
  );
  const manager = card.manager ? (
    <span title={card.manager.displayName} style={{ display: 'inline-flex' }}>
      <Avatar name={card.manager.displayName} />
      <VisuallyHidden>{intl.formatMessage({ id: 'desk.orders.managed' }, { name: card.manager.displayName })}</VisuallyHidden>
    </span>
  ) : onTake ? (
    <TakeCircle
      type="button"
      aria-label={intl.formatMessage({ id: 'desk.orders.take.number' }, { number: card.number })}
      title={intl.formatMessage({ id: 'desk.orders.take' })}
      onClick={onTake}
    >
      <Plus aria-hidden height="10px" width="10px" />
    </TakeCircle>
  ) : null;
  return (
    <>
      <CardLine>
        <Clipped $isStrong>№ {card.number}</Clipped>
        {present.length > 0 ? (
          <Presence present={present} />
        ) : (
          <span
            title={formats.dateTime(card.createdAt)}
            style={{
              display: 'inline-flex',
              alignItems: 'center',
              gap: 4,
              flex: 'none',
              color: late ? colors.danger600 : colors.neutral600,
            }}
          >
            <Clock aria-hidden fill={late ? 'danger600' : 'neutral600'} height="12px" width="12px" />
            <span style={{ fontSize: 12, lineHeight: '16px', fontWeight: late ? 600 : 400 }}>{formats.age(card.createdAt, now)}</span>
          </span>
        )}
      </CardLine>
      <CardLine style={{ marginTop: 2 }}>
        <Clipped $colour="neutral800" $isStrong $size={14}>
          {customerName(card, intl)}
        </Clipped>
        {isWide ? total : null}
      </CardLine>
      <CardLine>
        <Clipped>{summaryOf(card, intl, formats)}</Clipped>
        {isWide ? <PaymentMark payment={card.paymentStatus} /> : null}
      </CardLine>
      {warning ? (
        <Remark $colour="danger600" title={warning}>
          <WarningCircle aria-hidden fill="danger600" height="13px" width="13px" />
          <span>{warning}</span>
        </Remark>
      ) : null}
      {isWide ? null : (
        <CardLine style={{ marginTop: 4 }}>
          {total}
          <span style={{ display: 'inline-flex', alignItems: 'center', gap: 8 }}>
            <PaymentMark payment={card.paymentStatus} compact />
            {manager}
          </span>
        </CardLine>
      )}
      {flash ? (
        <Remark $colour="primary600">
          <Avatar name={flash.by} size={16} />
          <span>{intl.formatMessage({ id: `desk.flash.${flash.kind}` }, { name: shortName(flash.by) })}</span>
        </Remark>
      ) : null}
      {children}
    </>
  );
});

/** «Ольга Котова» → «Ольга К.» */
export function shortName(name: string): string {
  const [first = name, second] = name.split(/\s+/);
  return second ? `${first} ${[...second][0] ?? ''}.` : first;
}
