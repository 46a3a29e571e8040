import { useState } from 'react';
import { Button, Checkbox, Field, Flex, Modal, SingleSelect, SingleSelectOption, Textarea, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import type { ErasureAct } from '../../../../../api/crm/contracts/privacy';
import { customerName } from '../customers/customer-name';
import { DeskError } from '../ui/desk-error';
import { useMessageOf } from '../ui/error-message';
import { deskApi } from '../ui/useDeskApi';

const BASES = ['request', 'withdrawal', 'other'] as const;
const SHORTEST_REASON = 3;

interface OpenOrder {
  documentId: string;
  number: string;
}

interface EraseDialogProps {
  customer: CustomerBody;
  onClose: () => void;
  onErased: (act: ErasureAct) => void;
}

/** The orders that stand in the way, as a refusal lists them. */
function openOrdersOf(error: unknown): OpenOrder[] {
  if (!(error instanceof DeskError) || error.code !== 'HAS_OPEN_ORDERS' || !Array.isArray(error.details.orders)) return [];
  return (error.details.orders as unknown[]).map((order) =>
    typeof order === 'string' ? { documentId: '', number: order } : (order as OpenOrder),
  );
}

/** Erases a person for good: says what goes and what stays, asks for the reason and a tick first. */
export function EraseDialog({ customer, onClose, onErased }: EraseDialogProps) {
  const intl = useIntl();
  const messageOf = useMessageOf();
  const [basis, setBasis] = useState<string>('request');
  const [reason, setReason] = useState('');
  const [isSure, setSure] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const text = (id: string, values?: Record<string, string>): string => intl.formatMessage({ id: `desk.erase.${id}` }, values);
  const erase = async (): Promise<void> => {
    setErasing(true);
    setError(null);
    try {
      const { data } = await deskApi.post<{ data: ErasureAct }>(`/crm/customers/${customer.documentId}/erase`, {
        reason: reason.trim(),
        basis,
      });
      onErased(data);
    } catch (failure) {
      setError(failure);
      setErasing(false);
    }
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined} style={{ maxWidth: '560px' }} data-erase-dialog>
        <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Modal.Title>{text('title', { name: customerName(customer, intl) })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex alignItems="stretch" direction="column" gap={4}>
            <Typography tag="p">{text('goes')}</Typography>
            <Typography tag="p">{text('stays')}</Typography>
            <Field.Root name="basis">
              <Field.Label>{text('basis')}</Field.Label>
              <SingleSelect onChange={(next) => setBasis(String(next))} value={basis}>
                {BASES.map((one) => (
                  <SingleSelectOption key={one} value={one}>
                    {text(`basis.${one}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            <Field.Root name="reason" hint={text('reason.hint')} required>
              <Field.Label>{text('reason')}</Field.Label>
              <Textarea
                maxLength={500}
                onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)}
                rows={2}
                style={{ minHeight: 64 }}
                value={reason}
              />
              <Field.Hint />
            </Field.Root>
            <Checkbox checked={isSure} onCheckedChange={(isOn) => setSure(isOn === true)}>
              {text('sure')}
            </Checkbox>
            {error ? (
              <div role="alert">
                <Typography tag="p" textColor="danger600">
                  {messageOf(error)}
                </Typography>
                {openOrdersOf(error).map(({ documentId, number }) =>
                  documentId ? (
                    <Typography key={number} tag="p">
                      <Link to={`/plugins/desk/orders/${documentId}`}>{number}</Link>
                    </Typography>
                  ) : (
                    <Typography key={number} tag="p">
                      {number}
                    </Typography>
                  ),
                )}
              </div>
            ) : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={onClose} variant="tertiary">
            {text('cancel')}
          </Button>
          <Button
            disabled={!isSure || reason.trim().length < SHORTEST_REASON}
            loading={isErasing}
            onClick={() => void erase()}
            variant="danger"
          >
            {text('save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
