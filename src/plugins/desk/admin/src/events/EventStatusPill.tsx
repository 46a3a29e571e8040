import { Box, Flex, Typography } from '@strapi/design-system';
import { Calendar, CheckCircle, CrossCircle, Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useTheme } from 'styled-components';
import type { EventBody } from '../../../../../api/club/contracts/fields';
import type { ColourToken, Icon } from '../ui/status-look';

const LOOK: Record<EventBody['status'], { icon: Icon; ground: ColourToken; line: ColourToken; colour: ColourToken }> = {
  draft: { icon: Pencil, ground: 'warning100', line: 'warning200', colour: 'warning700' },
  published: { icon: Calendar, ground: 'primary100', line: 'primary200', colour: 'primary600' },
  finished: { icon: CheckCircle, ground: 'neutral100', line: 'neutral200', colour: 'success600' },
  cancelled: { icon: CrossCircle, ground: 'neutral100', line: 'neutral200', colour: 'neutral600' },
};

/** The state of an event as icon and word. */
export function EventStatusPill({ status }: { status: EventBody['status'] }) {
  const intl = useIntl();
  const { colors } = useTheme();
  const { icon: Glyph, ground, line, colour } = LOOK[status];
  return (
    <Box background={ground} borderColor={line} display="inline-block" hasRadius paddingLeft={2} paddingRight={2} tag="span">
      <Flex gap={1} height="24px" inline tag="span">
        <Glyph aria-hidden height={13} width={13} style={{ flex: 'none', fill: colors[colour] }} />
        <Typography fontWeight="bold" textColor="neutral800" variant="pi">
          {intl.formatMessage({ id: `desk.events.status.${status}` })}
        </Typography>
      </Flex>
    </Box>
  );
}
