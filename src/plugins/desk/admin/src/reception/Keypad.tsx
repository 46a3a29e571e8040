import { ArrowLeft, Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Keys } from './layout';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Digits for the fingers; the search field keeps the focus. */
export function Keypad({ onDigit, onErase, onClear }: { onDigit: (digit: string) => void; onErase: () => void; onClear: () => void }) {
  const intl = useIntl();
  const key = (digit: string) => (
    <button key={digit} type="button" onClick={() => onDigit(digit)} onMouseDown={(event) => event.preventDefault()}>
      {digit}
    </button>
  );
  return (
    <Keys role="group" aria-label={intl.formatMessage({ id: 'desk.reception.keypad' })}>
      {DIGITS.map(key)}
      <button
        type="button"
        aria-label={intl.formatMessage({ id: 'desk.reception.clear' })}
        onClick={onClear}
        onMouseDown={(event) => event.preventDefault()}
      >
        <Cross aria-hidden />
      </button>
      {key('0')}
      <button
        type="button"
        aria-label={intl.formatMessage({ id: 'desk.reception.erase' })}
        onClick={onErase}
        onMouseDown={(event) => event.preventDefault()}
      >
        <ArrowLeft aria-hidden />
      </button>
    </Keys>
  );
}
