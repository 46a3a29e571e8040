import { useEffect, useState } from 'react';
import { useWords } from '../language/use-words';
import { Icon } from './Icon';

/** How many: one less, a number to type, one more. From `least` 0 on, the last one less takes it out of the cart. */
export function Stepper({
  name,
  quantity,
  most,
  least = 0,
  unit,
  onChange,
  large = false,
}: {
  name: string;
  quantity: number;
  most: number;
  least?: 0 | 1;
  /** What is counted, when it is no pieces of goods. */
  unit?: string;
  onChange: (quantity: number) => void;
  large?: boolean;
}) {
  const { words } = useWords();
  const [text, setText] = useState(String(quantity));
  useEffect(() => setText(String(quantity)), [quantity]);
  const settle = (): void => {
    const wanted = Math.min(Math.max(Math.trunc(Number(text)) || 0, least), Math.max(most, 1));
    setText(String(wanted));
    if (wanted !== quantity) onChange(wanted);
  };
  return (
    <div className={large ? 'stepper stepper-large' : 'stepper'} role="group" aria-label={unit ?? words('stepper.label', { name })}>
      <button
        type="button"
        onClick={() => onChange(quantity - 1)}
        disabled={quantity <= least}
        aria-label={quantity === 1 && least === 0 ? words('stepper.remove') : words('stepper.less')}
      >
        <Icon name="minus" size={18} />
      </button>
      <input
        inputMode="numeric"
        value={text}
        aria-label={unit ?? words('stepper.quantity')}
        onChange={(event) => setText(event.target.value.replace(/\D/g, '').slice(0, 6))}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      <button type="button" onClick={() => onChange(quantity + 1)} disabled={quantity >= most} aria-label={words('stepper.more')}>
        <Icon name="plus" size={18} />
      </button>
    </div>
  );
}
