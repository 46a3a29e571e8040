import { useState } from 'react';
import { Box, Button, Flex, IconButton, Popover, Switch, Typography } from '@strapi/design-system';
import { VolumeMute, VolumeUp } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { ring, switchSound, useSound } from './alert-settings';

/** How a new order makes itself noticed: sound, and the browser's notifications, which are asked for only here. */
export function AlertsButton() {
  const intl = useIntl();
  const isOn = useSound();
  const [permission, setPermission] = useState(() => ('Notification' in window ? Notification.permission : 'denied'));
  const say = (id: string): string => intl.formatMessage({ id: `desk.alerts.${id}` });
  return (
    <Popover.Root>
      <Popover.Trigger>
        <IconButton label={say(isOn ? 'on' : 'off')} variant="tertiary" size="M">
          {isOn ? <VolumeUp aria-hidden /> : <VolumeMute aria-hidden />}
        </IconButton>
      </Popover.Trigger>
      <Popover.Content align="end" sideOffset={4} aria-label={say('title')}>
        <Flex alignItems="stretch" direction="column" gap={3} padding={4} width="300px">
          <Flex justifyContent="space-between" gap={4}>
            <Typography id="desk-sound" textColor="neutral800">
              {say('sound')}
            </Typography>
            <Switch
              aria-labelledby="desk-sound"
              checked={isOn}
              onCheckedChange={(next) => {
                switchSound(next);
                if (next) ring();
              }}
            />
          </Flex>
          <Box>
            {permission === 'default' ? (
              <Button fullWidth variant="tertiary" onClick={() => void Notification.requestPermission().then(setPermission)}>
                {say('ask')}
              </Button>
            ) : (
              <Typography textColor="neutral600" variant="pi">
                {say(permission === 'granted' ? 'granted' : 'denied')}
              </Typography>
            )}
          </Box>
        </Flex>
      </Popover.Content>
    </Popover.Root>
  );
}
