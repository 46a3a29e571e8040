import { Box, Field, Flex, TimePicker } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { DayField } from './DayField';

interface MomentFieldProps {
  /** A time on a clock: `2026-07-01T09:00`. */
  value: string;
  /** What a screen reader calls the clock beside the day. */
  clockLabel: string;
  onChange: (moment: string) => void;
}

/** A calendar day and a time of it, as a clock of some zone shows them. */
export function MomentField({ value, clockLabel, onChange }: MomentFieldProps) {
  const intl = useIntl();
  const [day = '', clock = ''] = value.split('T');
  return (
    <Flex alignItems="flex-start" gap={2}>
      <Box flex="1 1 150px">
        <DayField onChange={(next) => onChange(`${next}T${clock || '09:00'}`)} value={day || undefined} />
      </Box>
      <Box flex="0 0 152px">
        <Field.Root>
          <TimePicker
            aria-label={clockLabel}
            clearLabel={intl.formatMessage({ id: 'desk.filter.clear' })}
            onChange={(time: string) => time && onChange(`${day}T${time}`)}
            value={clock}
          />
        </Field.Root>
      </Box>
    </Flex>
  );
}
