import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Calendar, Check, PriceTag, Walk } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useTheme } from 'styled-components';
import type { Visitor } from '../../../../../api/club/contracts/staff';
import { may } from '../permissions';
import { Avatar } from '../ui/Avatar';
import { Kbd } from '../ui/Kbd';
import type { Formats } from '../ui/formats';
import { useFormats } from '../ui/useFormats';
import { useClock } from '../ui/useClock';
import { useMay } from '../ui/useMay';
import { Matched, Row } from './layout';

/** The phone with the digits that were looked for marked, where it ends with them. */
function Phone({ phone, digits, formats }: { phone: string; digits: string; formats: Formats }) {
  const shown = formats.phone(phone);
  if (digits.length < 2 || !phone.endsWith(digits)) return <>{shown}</>;
  let left = digits.length;
  let from = shown.length;
  while (left > 0 && from > 0) {
    from -= 1;
    if (/\d/.test(shown[from] ?? '')) left -= 1;
  }
  return (
    <>
      {shown.slice(0, from)}
      <Matched>{shown.slice(from)}</Matched>
    </>
  );
}

/** What is to be said of a visit that begins or lasts. */
function Notes({ visitor }: { visitor: Visitor }) {
  const intl = useIntl();
  const { colors } = useTheme();
  const { time } = useClock();
  return (
    <>
      {visitor.inside ? (
        <Flex gap={1} tag="span">
          <Walk aria-hidden width={14} height={14} style={{ fill: colors.success600 }} />
          <Typography variant="pi" fontWeight="bold" textColor="success700">
            {intl.formatMessage({ id: 'desk.reception.insideSince' }, { time: time(visitor.inside.since) })}
          </Typography>
        </Flex>
      ) : null}
      {visitor.today ? (
        <Flex gap={1} tag="span">
          <Calendar aria-hidden width={14} height={14} style={{ fill: colors.primary600 }} />
          <Typography variant="pi" fontWeight="bold" textColor="primary700">
            {intl.formatMessage(
              { id: visitor.today.isIn ? 'desk.reception.cameTo' : 'desk.reception.signedUpFor' },
              { title: visitor.today.title, time: time(visitor.today.startAt), party: visitor.today.partySize },
            )}
          </Typography>
        </Flex>
      ) : null}
    </>
  );
}

interface VisitorRowProps {
  visitor: Visitor;
  typed: string;
  isArmed: boolean;
  onCheckIn: () => void;
  onCheckOut: () => void;
  onSale: () => void;
}

/** Somebody who was found: who they are, and the one act that is possible. The armed row obeys Enter. */
export function VisitorRow({ visitor, typed, isArmed, onCheckIn, onCheckOut, onSale }: VisitorRowProps) {
  const intl = useIntl();
  const formats = useFormats();
  const maySell = useMay(may.sell);
  const name = visitor.name ?? intl.formatMessage({ id: 'desk.reception.nameless' });
  const digits = /\p{L}/u.test(typed) ? '' : typed.replace(/\D/g, '');
  const facts = [
    visitor.age === null ? null : intl.formatMessage({ id: 'desk.reception.age' }, { age: visitor.age }),
    visitor.socialStatus,
    visitor.visits === 0
      ? intl.formatMessage({ id: 'desk.reception.firstVisit' })
      : intl.formatMessage({ id: 'desk.reception.visits' }, { visits: visitor.visits }),
    visitor.lastVisitAt && !visitor.inside
      ? intl.formatMessage({ id: 'desk.reception.lastVisit' }, { date: formats.date(visitor.lastVisitAt) })
      : null,
  ].filter(Boolean);
  const isInside = visitor.inside !== null;
  return (
    <Row $isArmed={isArmed} data-visitor={visitor.documentId} data-armed={isArmed || undefined}>
      <Avatar name={name} size={48} />
      <Flex alignItems="flex-start" direction="column" flex="1" gap={1} minWidth={0}>
        <Typography
          ellipsis
          fontWeight="bold"
          tag="h2"
          textColor="neutral800"
          style={{ fontSize: '18px', lineHeight: '22px', maxWidth: '100%' }}
        >
          {name}
        </Typography>
        <Typography textColor="neutral700" style={{ fontVariantNumeric: 'tabular-nums' }}>
          {visitor.phone ? <Phone phone={visitor.phone} digits={digits} formats={formats} /> : null}
          {visitor.phone && facts.length > 0 ? ' · ' : ''}
          {facts.join(' · ')}
        </Typography>
        <Notes visitor={visitor} />
      </Flex>
      {maySell ? (
        <IconButton label={`${intl.formatMessage({ id: 'desk.reception.sale' })}: ${name}`} size="L" variant="tertiary" onClick={onSale}>
          <PriceTag />
        </IconButton>
      ) : null}
      <Button
        aria-label={`${intl.formatMessage({ id: isInside ? 'desk.reception.checkOut' : 'desk.reception.checkIn' })}: ${name}`}
        onClick={isInside ? onCheckOut : onCheckIn}
        size="L"
        startIcon={isInside ? undefined : <Check aria-hidden />}
        variant={isArmed ? 'default' : 'tertiary'}
        style={{ minHeight: 48 }}
      >
        <Flex gap={2} tag="span">
          {intl.formatMessage({ id: isInside ? 'desk.reception.checkOut' : isArmed ? 'desk.reception.checkIn' : 'desk.reception.in' })}
          {isArmed ? <Kbd $onPrimary>↵</Kbd> : null}
        </Flex>
      </Button>
    </Row>
  );
}
