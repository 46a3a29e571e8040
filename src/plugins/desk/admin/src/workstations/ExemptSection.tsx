import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { WorkstationsPage } from '../../../../../api/accounts/contracts/workstations';
import { useFormats } from '../ui/useFormats';
import { useWords } from './words';

type Exemption = WorkstationsPage['exemptions'][number];

interface Props {
  exemptions: readonly Exemption[];
  onAdd: () => void;
  onEnd: (exemption: Exemption) => void;
}

/** Who may sign in from anywhere now, until when and why. */
export function ExemptSection({ exemptions, onAdd, onEnd }: Props) {
  const words = useWords();
  const formats = useFormats();
  return (
    <Box background="neutral0" hasRadius padding={6} shadow="tableShadow" tag="section">
      <Flex gap={3} justifyContent="space-between" wrap="wrap">
        <Typography tag="h2" variant="delta">
          {words('exempt')}
        </Typography>
        <Button onClick={onAdd} variant="tertiary">
          {words('exempt.add')}
        </Button>
      </Flex>
      <Box paddingTop={3}>
        {exemptions.length === 0 ? (
          <Typography textColor="neutral600">{words('exempt.none')}</Typography>
        ) : (
          <Flex alignItems="stretch" direction="column" gap={3} tag="ul">
            {exemptions.map((one) => (
              <Flex gap={3} justifyContent="space-between" key={one.documentId} tag="li" wrap="wrap">
                <Flex alignItems="flex-start" direction="column">
                  <Typography fontWeight="semiBold">{one.name}</Typography>
                  <Typography textColor="neutral600" variant="pi">
                    {words('exempt.line', { until: formats.dateTime(one.until), reason: one.reason, by: one.grantedBy ?? '' })}
                  </Typography>
                </Flex>
                <Button aria-label={words('exempt.end.one', { name: one.name })} onClick={() => onEnd(one)} size="S" variant="tertiary">
                  {words('exempt.end')}
                </Button>
              </Flex>
            ))}
          </Flex>
        )}
      </Box>
    </Box>
  );
}
