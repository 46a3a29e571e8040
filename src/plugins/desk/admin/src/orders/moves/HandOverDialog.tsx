import { useState } from 'react';
import { Box, Button, Field, Flex, Modal, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { StaffBrief } from '../../../../../../api/orders/contracts/staff-bodies';
import { useStaff } from '../../ui/useStaff';

interface HandOverDialogProps {
  title: string;
  /** Who has it now. */
  present: string | null;
  onChoose: (person: StaffBrief | null) => void;
  onClose: () => void;
}

const NOBODY = 'nobody';

/** Chooses who is to look after an order, or several. */
export function HandOverDialog({ title, present, onChoose, onClose }: HandOverDialogProps) {
  const intl = useIntl();
  const staff = useStaff();
  const [chosen, setChosen] = useState<string | null>(null);
  const candidates = staff.filter(({ documentId }) => documentId !== present);
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ maxWidth: '440px' }} aria-describedby={undefined}>
        <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Box padding={6}>
          <Field.Root name="manager">
            <Field.Label>{intl.formatMessage({ id: 'desk.orders.column.manager' })}</Field.Label>
            <SingleSelect
              onChange={(value: string | number) => setChosen(String(value))}
              placeholder={intl.formatMessage({ id: 'desk.orders.hand.choose' })}
              value={chosen}
            >
              {candidates.map(({ documentId, displayName }) => (
                <SingleSelectOption key={documentId} value={documentId}>
                  {displayName}
                </SingleSelectOption>
              ))}
              {present ? (
                <SingleSelectOption value={NOBODY}>{intl.formatMessage({ id: 'desk.orders.manager.none' })}</SingleSelectOption>
              ) : null}
            </SingleSelect>
          </Field.Root>
        </Box>
        <Modal.Footer>
          <Flex gap={2} justifyContent="flex-end" width="100%">
            <Button onClick={onClose} variant="tertiary">
              {intl.formatMessage({ id: 'desk.ui.cancel' })}
            </Button>
            <Button disabled={chosen === null} onClick={() => onChoose(staff.find(({ documentId }) => documentId === chosen) ?? null)}>
              {intl.formatMessage({ id: 'desk.orders.hand.do' })}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
