import { useState } from 'react';
import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import { ConfirmDialog } from './ConfirmDialog';
import { useWords } from './words';

type From = 'earliest' | 'latest';

/** Where to go on from when what was missed is not kept any more. */
export function ResumeDialog({ onClose, onResume }: { onClose: () => void; onResume: (from: From) => void }) {
  const words = useWords();
  const [from, setFrom] = useState<From>('earliest');
  return (
    <ConfirmDialog
      act={words('resume')}
      onClose={onClose}
      onConfirm={() => onResume(from)}
      text={words('resume.expired')}
      title={words('resume.title')}
    >
      <Box paddingTop={4} width="100%">
        <Radio.Group aria-label={words('resume.title')} onValueChange={(value: string) => setFrom(value as From)} value={from}>
          <Flex alignItems="stretch" direction="column" gap={2}>
            {['earliest', 'latest'].map((one) => (
              <Radio.Item key={one} value={one}>
                <Typography>{words(`resume.${one}`)}</Typography>
              </Radio.Item>
            ))}
          </Flex>
        </Radio.Group>
      </Box>
    </ConfirmDialog>
  );
}
