import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

const Dot = styled.span<{ $isFine: boolean }>`
  width: 8px;
  height: 8px;
  border-radius: 50%;
  flex: none;
  background: ${({ theme, $isFine }) => ($isFine ? theme.colors.success600 : theme.colors.warning600)};
`;

/** «На связи, всё отправлено», or how much waits on this device. */
export function SendingState({ waiting, isReachable, isBrief }: { waiting: number; isReachable: boolean; isBrief: boolean }) {
  const intl = useIntl();
  const isFine = isReachable && waiting === 0;
  const id = waiting > 0 ? 'saved' : isReachable ? 'sent' : 'offline';
  const words = intl.formatMessage({ id: `desk.reception.state.${id}` }, { count: waiting });
  return (
    <Flex gap={2} role="status" data-reception={id} minWidth={0}>
      <Dot $isFine={isFine} aria-hidden />
      {isBrief && isFine ? (
        <VisuallyHidden>{words}</VisuallyHidden>
      ) : (
        <Typography ellipsis variant="pi" textColor="neutral700">
          {words}
        </Typography>
      )}
    </Flex>
  );
}
