import { Box, Flex, Modal, Switch, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Kbd } from '../../ui/Kbd';
import { switchLetterKeys, useLetterKeys } from '../../ui/letter-keys';

const COMMAND_KEY = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

const SHORTCUTS: readonly { id: string; keys: readonly string[] }[] = [
  { id: 'palette', keys: [COMMAND_KEY, 'K'] },
  { id: 'search', keys: ['/'] },
  { id: 'help', keys: ['?'] },
  { id: 'create', keys: ['N'] },
  { id: 'filter', keys: ['F'] },
  { id: 'walk', keys: ['↑', '↓', 'J', 'K'] },
  { id: 'open', keys: ['Enter'] },
  { id: 'select', keys: ['X'] },
  { id: 'status', keys: ['S', '1–6, 0'] },
  { id: 'take', keys: ['T'] },
  { id: 'pay', keys: ['P'] },
  { id: 'back', keys: ['Esc'] },
  { id: 'drag', keys: ['Space', '←', '→', 'Enter'] },
];

/** Every shortcut, and the switch for those of one letter. */
export default function HelpSheet({ onClose }: { onClose: () => void }) {
  const intl = useIntl();
  const isOn = useLetterKeys();
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ maxWidth: '520px' }} aria-describedby={undefined}>
        <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Modal.Title>{intl.formatMessage({ id: 'desk.help.title' })}</Modal.Title>
        </Modal.Header>
        <Box padding={6} style={{ overflowY: 'auto' }}>
          <dl>
            {SHORTCUTS.map(({ id, keys }) => (
              <Flex key={id} justifyContent="space-between" gap={4} paddingTop={1} paddingBottom={1}>
                <Typography tag="dt" textColor="neutral800">
                  {intl.formatMessage({ id: `desk.help.${id}` })}
                </Typography>
                <Flex gap={1} tag="dd">
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </Flex>
              </Flex>
            ))}
          </dl>
          <Flex justifyContent="space-between" gap={4} paddingTop={5}>
            <Typography id="desk-letter-keys" textColor="neutral800">
              {intl.formatMessage({ id: 'desk.help.letters' })}
            </Typography>
            <Switch aria-labelledby="desk-letter-keys" checked={isOn} onCheckedChange={switchLetterKeys} />
          </Flex>
        </Box>
      </Modal.Content>
    </Modal.Root>
  );
}
