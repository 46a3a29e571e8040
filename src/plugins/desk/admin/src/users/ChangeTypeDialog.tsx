import { useState } from 'react';
import { Box, Button, Field, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { USER_TYPES, type UserType } from '../../../../../api/accounts/contracts/actor';

interface Props {
  count: number;
  initial: UserType;
  onClose: () => void;
  onSave: (type: UserType) => Promise<void>;
}

/** Body and foot of the dialog: one type for one user or for many; each says what it allows. */
export function ChangeTypeForm({ initial, onClose, onSave }: Omit<Props, 'count'>) {
  const intl = useIntl();
  const [type, setType] = useState<UserType>(initial);
  const [isSaving, setSaving] = useState(false);
  const text = (id: string): string => intl.formatMessage({ id: `desk.users.${id}` });
  const save = (): void => {
    setSaving(true);
    void onSave(type).finally(() => setSaving(false));
  };
  return (
    <>
      <Modal.Body>
        <Field.Root name="type">
          <Radio.Group aria-label={text('type')} onValueChange={(value: string) => setType(value as UserType)} value={type}>
            <Flex alignItems="stretch" direction="column" gap={3}>
              {USER_TYPES.map((one) => (
                <Box key={one}>
                  <Radio.Item value={one}>
                    <Typography fontWeight="semiBold">{text(`type.${one}`)}</Typography>
                  </Radio.Item>
                  <Box paddingLeft={7}>
                    <Typography textColor="neutral600" variant="pi">
                      {text(`type.effect.${one}`)}
                    </Typography>
                  </Box>
                </Box>
              ))}
            </Flex>
          </Radio.Group>
        </Field.Root>
        <Box paddingTop={4}>
          <Typography textColor="neutral600" variant="pi">
            {text('type.note')}
          </Typography>
        </Box>
      </Modal.Body>
      <Modal.Footer>
        <Button onClick={onClose} variant="tertiary">
          {text('cancel')}
        </Button>
        <Button loading={isSaving} onClick={save}>
          {text('save')}
        </Button>
      </Modal.Footer>
    </>
  );
}

/** The dialog around it, for the desk's own page. */
export function ChangeTypeDialog({ count, ...form }: Props) {
  const intl = useIntl();
  return (
    <Modal.Root onOpenChange={(isOpen: boolean) => !isOpen && form.onClose()} open>
      <Modal.Content style={{ maxWidth: 480 }}>
        <Modal.Header>
          <Modal.Title>{intl.formatMessage({ id: 'desk.users.type.title' }, { count })}</Modal.Title>
        </Modal.Header>
        <ChangeTypeForm {...form} />
      </Modal.Content>
    </Modal.Root>
  );
}
