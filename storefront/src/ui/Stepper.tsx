import { useEffect, useState } from 'react';
import { useWords } from '../language/use-words';
import { Icon } from './Icon';

/** How many: one less, a number to type, one more. 0 takes it out. */
export function Stepper({
  name,
  quantity,
  most,
  onChange,
  large = false,
}: {
  name: string;
  quantity: number;
  most: number;
  onChange: (quantity: number) => void;
  large?: boolean;
}) {
  const { words } = useWords();
  const [text, setText] = useState(String(quantity));
  useEffect(() => setText(String(quantity)), [quantity]);
  const settle = (): void => {
    const wanted = Math.min(Math.max(Math.trunc(Number(text)) || 0, 0), Math.max(most, 1));
    setText(String(wanted));
    if (wanted !== quantity) onChange(wanted);
  };
  return (
    <div className={large ? 'stepper stepper-large' : 'stepper'} role="group" aria-label={words('stepper.label', { name })}>
      <button
        type="button"
        onClick={() => onChange(quantity - 1)}
        aria-label={quantity === 1 ? words('stepper.remove') : words('stepper.less')}
      >
        <Icon name="minus" size={18} />
      </button>
      <input
        inputMode="numeric"
        value={text}
        aria-label={words('stepper.quantity')}
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
