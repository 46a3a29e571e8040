import { useState, type FormEvent } from 'react';
import { Button, Field, Flex, Modal, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { INVITED_ROLES, type InvitedRole, type PanelAccess } from '../../../../../api/accounts/contracts/panel-access';
import { fitsType } from '../../../../../api/accounts/domain/panel-door';
import { DeskError } from '../ui/desk-error';
import { useMessageOf } from '../ui/error-message';
import { deskApi } from '../ui/useDeskApi';
import type { UserRow } from './useUsers';

interface Props {
  row: UserRow;
  onClose: () => void;
  onDone: (access: PanelAccess) => void;
}

/** Opens the panel to a user by a letter; where the panel knows the address already, asks whether it is the same person. */
export function InviteDialog({ row, onClose, onDone }: Props) {
  const intl = useIntl();
  const messageOf = useMessageOf();
  const usual = INVITED_ROLES.find((role) => role === `artel-${row.type}`) ?? 'artel-manager';
  const [role, setRole] = useState<InvitedRole>(usual);
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const text = (id: string, values?: Record<string, string>): string => intl.formatMessage({ id: `desk.users.${id}` }, values);
  const isKnown = failure instanceof DeskError && failure.code === 'PANEL_ACCOUNT_EXISTS';
  const invite = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    try {
      const { data } = await deskApi.post<{ data: PanelAccess }>(`/users/${row.documentId}/panel-access`, { role, link: isKnown });
      onDone(data);
    } catch (error) {
      setFailure(error);
      setSaving(false);
    }
  };
  return (
    <Modal.Root onOpenChange={(isOpen: boolean) => !isOpen && onClose()} open>
      <Modal.Content style={{ maxWidth: 480 }}>
        <Modal.Header>
          <Modal.Title>{text('invite.title', { name: row.username })}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void invite(event)}>
          <Modal.Body>
            <Flex alignItems="stretch" direction="column" gap={4}>
              <Typography textColor="neutral600">{text('invite.text', { email: row.email })}</Typography>
              <Field.Root error={failure ? messageOf(failure) : undefined} name="role" required>
                <Field.Label>{text('invite.role')}</Field.Label>
                <SingleSelect disabled={isKnown} onChange={(value: string | number) => setRole(value as InvitedRole)} value={role}>
                  {INVITED_ROLES.filter((one) => fitsType(one, row.type)).map((one) => (
                    <SingleSelectOption key={one} value={one}>
                      {text(`invite.role.${one}`)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
                <Field.Error />
              </Field.Root>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button onClick={onClose} type="button" variant="tertiary">
              {text('invite.cancel')}
            </Button>
            <Button loading={isSaving} type="submit">
              {text(isKnown ? 'invite.link' : 'invite.send')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
