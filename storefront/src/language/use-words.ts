import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { useShop } from '../shop/use-shop';
import type { MessageId } from './messages/ru';

type Values = Record<string, string | number | Date>;

/** The words of the pages, and amounts, times and days as the language writes them. */
export interface Words {
  words: (id: MessageId, values?: Values) => string;
  /** `1 290 ₽`; copecks only where there are some. */
  money: (amount: number) => string;
  /** `21 ноября 2026 г., 14:05` in the shop's time zone. */
  moment: (at: string) => string;
  day: (at: string) => string;
  intl: IntlShape;
}

/** What every page speaks with. */
export function useWords(): Words {
  const intl = useIntl();
  const { data: shop } = useShop();
  const currency = shop?.currency ?? 'RUB';
  return useMemo(
    () => ({
      intl,
      words: (id, values) => intl.formatMessage({ id }, values),
      money: (amount) =>
        intl.formatNumber(amount, {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
          maximumFractionDigits: 2,
        }),
      moment: (at) => intl.formatDate(at, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }),
      day: (at) => intl.formatDate(at, { day: 'numeric', month: 'long', year: 'numeric' }),
    }),
    [intl, currency],
  );
}
