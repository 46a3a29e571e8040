import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { formatsOf, type Formats } from './formats';
import { useShop } from './useShop';

/** Money, dates and ages as this shop and this reader write them; the same object until one of them changes. */
export function useFormats(): Formats {
  const intl = useIntl();
  const { currency, timezone } = useShop();
  return useMemo(() => formatsOf(intl, { currency, timezone }), [intl, currency, timezone]);
}
