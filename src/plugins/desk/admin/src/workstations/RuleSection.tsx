import { useState } from 'react';
import { Box, Button, Dialog, Field, Flex, Radio, Typography } from '@strapi/design-system';
import { RULE_MODES, isStricter, type RuleMode } from '../../../../../api/accounts/domain/workstation-rule';
import { useWords } from './words';

interface Props {
  mode: RuleMode;
  onSave: (mode: RuleMode) => Promise<void>;
}

/** What managers need to sign in. A stricter rule asks before it is saved: it ends their sessions. */
export function RuleSection({ mode, onSave }: Props) {
  const words = useWords();
  const [chosen, setChosen] = useState<RuleMode | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const wanted = chosen ?? mode;
  const save = async (): Promise<void> => {
    setAsking(false);
    setSaving(true);
    await onSave(wanted);
    setSaving(false);
    setChosen(null);
  };
  return (
    <Box background="neutral0" hasRadius padding={6} shadow="tableShadow" tag="section">
      <Typography tag="h2" variant="delta">
        {words('rule')}
      </Typography>
      <Box paddingTop={4}>
        <Field.Root name="mode">
          <Radio.Group aria-label={words('rule')} onValueChange={(value: string) => setChosen(value as RuleMode)} value={wanted}>
            <Flex alignItems="stretch" direction="column" gap={3}>
              {RULE_MODES.map((one) => (
                <Box key={one}>
                  <Radio.Item value={one}>
                    <Typography fontWeight="semiBold">{words(`mode.${one}`)}</Typography>
                  </Radio.Item>
                  <Box paddingLeft={7}>
                    <Typography textColor="neutral600" variant="pi">
                      {words(`mode.${one}.hint`)}
                    </Typography>
                  </Box>
                </Box>
              ))}
            </Flex>
          </Radio.Group>
        </Field.Root>
      </Box>
      {wanted === mode ? null : (
        <Flex gap={2} paddingTop={4}>
          <Button loading={isSaving} onClick={() => (isStricter(mode, wanted) ? setAsking(true) : void save())}>
            {words('save')}
          </Button>
          <Button disabled={isSaving} onClick={() => setChosen(null)} variant="tertiary">
            {words('discard')}
          </Button>
        </Flex>
      )}
      <Dialog.Root onOpenChange={setAsking} open={isAsking}>
        <Dialog.Content>
          <Dialog.Header>{words('stricter.title')}</Dialog.Header>
          <Dialog.Body>{words('stricter.text')}</Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button fullWidth variant="tertiary">
                {words('discard')}
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button fullWidth onClick={() => void save()}>
                {words('save')}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </Box>
  );
}
