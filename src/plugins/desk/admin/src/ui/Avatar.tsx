import { styled } from 'styled-components';
import type { ColourToken } from './status-look';

/** Ground, line and text of an avatar; each text has 4.5:1 on its ground in both themes. */
const LOOKS: readonly (readonly [ColourToken, ColourToken, ColourToken])[] = [
  ['primary100', 'primary200', 'primary700'],
  ['success100', 'success200', 'success700'],
  ['secondary100', 'secondary200', 'secondary700'],
  ['alternative100', 'alternative200', 'alternative700'],
  ['warning100', 'warning200', 'neutral800'],
  ['danger100', 'danger200', 'danger700'],
];

const Circle = styled.span<{ $look: readonly [ColourToken, ColourToken, ColourToken]; $size: number }>`
  display: inline-flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: ${({ $size }) => $size}px;
  height: ${({ $size }) => $size}px;
  border-radius: 50%;
  border: 1px solid ${({ theme, $look }) => theme.colors[$look[1]]};
  background: ${({ theme, $look }) => theme.colors[$look[0]]};
  color: ${({ theme, $look }) => theme.colors[$look[2]]};
  font-size: ${({ $size }) => Math.max(8, Math.round($size * 0.4))}px;
  font-weight: 600;
  line-height: 1;
  user-select: none;
`;

/** First letters of the first two words; legal forms and quotes say nothing about who it is. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/[«»"“”]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const telling = words.filter((word) => !/^(ООО|АО|ПАО|ЗАО|ИП|LLC|Ltd\.?|Inc\.?)$/i.test(word));
  const [first = '', second = ''] = telling.length > 0 ? telling : words;
  return `${[...first][0] ?? '?'}${[...second][0] ?? ''}`.toUpperCase();
}

function lookOf(name: string) {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return LOOKS[sum % LOOKS.length] ?? (['primary100', 'primary200', 'primary700'] as const);
}

/** Initials in a circle whose colour stays with the name. Decorative: the name stands beside it or in hidden text. */
export function Avatar({ name, size = 24 }: { name: string; size?: number }) {
  return (
    <Circle $look={lookOf(name)} $size={size} aria-hidden>
      {initialsOf(name)}
    </Circle>
  );
}
