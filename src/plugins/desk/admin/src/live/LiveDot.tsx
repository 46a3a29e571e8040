import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { LiveState } from './link-state';
import { useLiveState } from './useLive';

const COLOUR = { live: 'success600', reconnecting: 'warning600', offline: 'danger600' } as const satisfies Record<
  LiveState['state'],
  string
>;

const Dot = styled.span<{ $colour: (typeof COLOUR)[LiveState['state']] }>`
  width: 8px;
  height: 8px;
  border-radius: 50%;
  flex: none;
  background: ${({ theme, $colour }) => theme.colors[$colour]};
`;

/** «На связи»: the state of the connection, said to screen readers when it changes. */
export function LiveDot() {
  const intl = useIntl();
  const { state } = useLiveState();
  return (
    <Flex gap={2} role="status" data-live={state}>
      <Dot $colour={COLOUR[state]} aria-hidden />
      <Typography variant="pi" textColor="neutral700">
        {intl.formatMessage({ id: `desk.live.${state}` })}
      </Typography>
    </Flex>
  );
}
