import type { SyntheticEvent } from 'react';
import { DatePicker } from '@strapi/design-system';
import { DateTime } from 'luxon';
import { useIntl } from 'react-intl';

interface DayFieldProps {
  /** A calendar day, `YYYY-MM-DD`; undefined for none. */
  value: string | undefined;
  min?: string;
  max?: string;
  size?: 'S' | 'M';
  /** What a screen reader calls it where no label stands beside it. */
  label?: string;
  /** What stands in the empty field; else how a day is written. */
  placeholder?: string;
  /** Without it the day cannot be cleared. */
  onClear?: () => void;
  onChange: (day: string) => void;
}

/** The picker reads days in UTC and answers midnights of the browser's zone; noon is the same day in both. */
const momentOf = (day: string | undefined): Date | undefined => (day ? new Date(`${day}T12:00:00Z`) : undefined);
const dayOf = (moment: Date): string => DateTime.fromJSDate(moment).toISODate() ?? '';

/** The day it is for the reader. */
export const today = (): string => dayOf(new Date());

/** A calendar day, picked or typed; a typed one counts by Enter, whether the calendar is open or not, and when the field is left. */
export function DayField({ value, min, max, size = 'M', label, placeholder, onClear, onChange }: DayFieldProps) {
  const intl = useIntl();
  const isRussian = !intl.locale.startsWith('en');
  const take = (day: string): void => {
    if (day && day !== value && (!min || day >= min) && (!max || day <= max)) onChange(day);
  };
  const read = ({ target }: SyntheticEvent<HTMLElement>): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const typed = DateTime.fromFormat(target.value.trim(), isRussian ? 'd.M.yyyy' : 'd/M/yyyy');
    if (typed.isValid) take(typed.toISODate());
  };
  return (
    <div onBlur={read} onKeyDown={(event) => event.key === 'Enter' && read(event)}>
      <DatePicker
        aria-label={label}
        clearLabel={intl.formatMessage({ id: 'desk.filter.clear' })}
        locale={isRussian ? 'ru-RU' : 'en-GB'}
        maxDate={momentOf(max)}
        minDate={momentOf(min)}
        onChange={(moment: Date | undefined) => moment && take(dayOf(moment))}
        onClear={onClear}
        placeholder={placeholder ?? intl.formatMessage({ id: 'desk.ui.day.format' })}
        size={size}
        value={momentOf(value)}
      />
    </div>
  );
}
