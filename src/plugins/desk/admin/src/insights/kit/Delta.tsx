import { Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import { useTheme } from 'styled-components';
import { useFormats } from '../../ui/useFormats';
import { useWords } from '../model/useWords';

/** A change as an arrow and a share of what it is held against; green is good news, red is bad. */
export function Delta({ change, isGoodUp = true, text }: { change: number | null; isGoodUp?: boolean; text?: string }) {
  const formats = useFormats();
  const { say } = useWords();
  const { colors } = useTheme();
  if (change === null)
    return (
      <Typography textColor="neutral600" variant="pi">
        {say('delta.none')}
      </Typography>
    );
  const isFlat = Math.abs(change) < 0.0005;
  const colour = isFlat ? 'neutral600' : change > 0 === isGoodUp ? 'success700' : 'danger700';
  const Arrow = change > 0 ? ArrowUp : ArrowDown;
  return (
    <Typography
      fontWeight="bold"
      textColor={colour}
      variant="pi"
      style={{ display: 'inline-flex', alignItems: 'center', gap: 3, whiteSpace: 'nowrap' }}
    >
      {isFlat ? null : <Arrow aria-label={say(change > 0 ? 'delta.up' : 'delta.down')} height="9px" width="9px" fill={colors[colour]} />}
      {text ?? formats.percent(Math.abs(change))}
    </Typography>
  );
}
