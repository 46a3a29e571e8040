import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { Struck } from '../order/surface';

const Ring = styled.div<{ $isChanged: boolean }>`
  border-radius: 4px;
  box-shadow: ${({ theme, $isChanged }) => ($isChanged ? `0 0 0 2px ${theme.colors.primary600}` : 'none')};
`;

interface ChangedFieldProps {
  isChanged: boolean;
  /** The old value in words. */
  was: string;
  children: ReactNode;
}

/** A field that is no text: ringed when it was changed, the old value struck below it. */
export function ChangedField({ isChanged, was, children }: ChangedFieldProps) {
  const intl = useIntl();
  return (
    <>
      <Ring $isChanged={isChanged}>{children}</Ring>
      {isChanged ? (
        <Struck style={{ display: 'block', marginTop: 6 }}>{was === '' ? intl.formatMessage({ id: 'desk.order.empty' }) : was}</Struck>
      ) : null}
    </>
  );
}
