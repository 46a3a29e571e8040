import { useEffect, useState } from 'react';
import { Box, Button, Checkbox, Field, Flex, NumberInput, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { areTotalsCrossed, type OrderFilters } from '../../../../../../api/orders/domain/order-filters';
import { CHANNELS, ORDER_STATUSES, PAYMENT_STATUSES } from '../../../../../../api/orders/domain/status';
import { DayField } from '../../ui/DayField';
import { STATUS_LOOK } from '../../ui/status-look';
import { useStaff } from '../../ui/useStaff';

export interface FieldProps {
  filters: OrderFilters;
  onChange: (filters: OrderFilters) => void;
}

const TYPING_MS = 350;

interface ChoicesProps {
  choices: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Several of a few, each a tick. */
export function Choices({ choices, chosen, onChange }: ChoicesProps) {
  return (
    <Flex alignItems="stretch" direction="column" gap={2} style={{ maxHeight: 320, overflowY: 'auto' }} padding={1}>
      {choices.map(({ value, label }) => (
        <Checkbox
          key={value}
          checked={chosen.includes(value)}
          onCheckedChange={(isOn) => onChange(isOn === true ? [...chosen, value] : chosen.filter((other) => other !== value))}
        >
          {label}
        </Checkbox>
      ))}
    </Flex>
  );
}

export function StatusesField({ filters, onChange }: FieldProps) {
  const intl = useIntl();
  const choices = ORDER_STATUSES.map((value) => ({ value, label: intl.formatMessage({ id: STATUS_LOOK[value].labelId }) }));
  return (
    <Choices
      choices={choices}
      chosen={filters.statuses ?? []}
      onChange={(chosen) => onChange({ ...filters, statuses: ORDER_STATUSES.filter((status) => chosen.includes(status)) })}
    />
  );
}

export function ManagersField({ filters, onChange }: FieldProps) {
  const intl = useIntl();
  const staff = useStaff();
  const choices = [
    { value: 'me', label: intl.formatMessage({ id: 'desk.filter.me' }) },
    { value: 'none', label: intl.formatMessage({ id: 'desk.orders.manager.none' }) },
    ...staff.filter(({ isMe }) => !isMe).map(({ documentId, displayName }) => ({ value: documentId, label: displayName })),
  ];
  return <Choices choices={choices} chosen={filters.managers ?? []} onChange={(managers) => onChange({ ...filters, managers })} />;
}

export function PaymentsField({ filters, onChange }: FieldProps) {
  const intl = useIntl();
  const choices = PAYMENT_STATUSES.map((value) => ({ value, label: intl.formatMessage({ id: `desk.payment.${value}` }) }));
  return (
    <Choices
      choices={choices}
      chosen={filters.payments ?? []}
      onChange={(chosen) => onChange({ ...filters, payments: PAYMENT_STATUSES.filter((value) => chosen.includes(value)) })}
    />
  );
}

export function ChannelsField({ filters, onChange }: FieldProps) {
  const intl = useIntl();
  const choices = CHANNELS.map((value) => ({ value, label: intl.formatMessage({ id: `desk.channel.${value}` }) }));
  return (
    <Choices
      choices={choices}
      chosen={filters.channels ?? []}
      onChange={(chosen) => onChange({ ...filters, channels: CHANNELS.filter((value) => chosen.includes(value)) })}
    />
  );
}

/** Text that filters a moment after the last letter. */
function TypedField({ filters, onChange, name }: FieldProps & { name: 'customer' | 'number' }) {
  const intl = useIntl();
  const [typed, setTyped] = useState(filters[name] ?? '');
  useEffect(() => {
    if (typed === (filters[name] ?? '')) return;
    const timer = window.setTimeout(() => onChange({ ...filters, [name]: typed.trim() || undefined }), TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [typed, filters, name, onChange]);
  return (
    <Field.Root hint={name === 'customer' ? intl.formatMessage({ id: 'desk.filter.customer.hint' }) : undefined} name={name}>
      <Field.Label>{intl.formatMessage({ id: `desk.filter.${name}` })}</Field.Label>
      <TextInput onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)} size="S" value={typed} />
      <Field.Hint />
    </Field.Root>
  );
}

export function CustomerField(props: FieldProps) {
  return <TypedField {...props} name="customer" />;
}

export function NumberField(props: FieldProps) {
  return <TypedField {...props} name="number" />;
}

export function TotalField({ filters, onChange }: FieldProps) {
  const intl = useIntl();
  const fault = areTotalsCrossed(filters) ? intl.formatMessage({ id: 'desk.filter.total.crossed' }) : undefined;
  return (
    <Box>
      <Flex gap={2} alignItems="flex-start">
        {(['totalFrom', 'totalTo'] as const).map((name) => (
          <Field.Root key={name} error={fault} name={name} style={{ width: 130 }}>
            <Field.Label>{intl.formatMessage({ id: `desk.filter.${name}` })}</Field.Label>
            <NumberInput
              onValueChange={(value) => onChange({ ...filters, [name]: value === undefined || value < 0 ? undefined : value })}
              size="S"
              value={filters[name]}
            />
          </Field.Root>
        ))}
      </Flex>
      <Box paddingTop={fault ? 2 : 0} role="status">
        {fault ? (
          <Typography textColor="danger600" variant="pi">
            {fault}
          </Typography>
        ) : null}
      </Box>
    </Box>
  );
}

const PRESETS = [1, 7, 30, 90] as const;

export function CreatedField({ filters, onChange }: FieldProps) {
  const intl = useIntl();
  const withRange = (name: 'createdFrom' | 'createdTo', day: string | undefined): OrderFilters => ({
    ...filters,
    createdDays: undefined,
    [name]: day,
  });
  return (
    <Box>
      <Flex gap={1} paddingBottom={3} wrap="wrap">
        {PRESETS.map((days) => (
          <Button
            key={days}
            aria-pressed={filters.createdDays === days}
            onClick={() => onChange({ ...filters, createdDays: days, createdFrom: undefined, createdTo: undefined })}
            size="S"
            variant={filters.createdDays === days ? 'secondary' : 'tertiary'}
          >
            {intl.formatMessage({ id: 'desk.filter.days' }, { days })}
          </Button>
        ))}
      </Flex>
      <Flex gap={2} alignItems="flex-start">
        {(['createdFrom', 'createdTo'] as const).map((name) => (
          <Field.Root key={name} name={name} style={{ width: 180 }}>
            <Field.Label>{intl.formatMessage({ id: `desk.filter.${name}` })}</Field.Label>
            <DayField
              onChange={(day) => onChange(withRange(name, day))}
              onClear={() => onChange(withRange(name, undefined))}
              size="S"
              value={filters[name]}
            />
          </Field.Root>
        ))}
      </Flex>
    </Box>
  );
}
