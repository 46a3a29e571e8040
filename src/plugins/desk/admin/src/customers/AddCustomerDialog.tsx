import { useState, type FormEvent } from 'react';
import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link, useNavigate } from 'react-router-dom';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { useMessageOf } from '../ui/error-message';
import { deskApi } from '../ui/useDeskApi';
import { fieldFaultsOf, holderOf, type FieldFaults, type Holder } from './field-faults';

const FIELDS = [
  { name: 'phone', type: 'tel', maxLength: 50 },
  { name: 'name', type: 'text', maxLength: 200 },
  { name: 'email', type: 'email', maxLength: 254 },
  { name: 'city', type: 'text', maxLength: 200 },
] as const;

type Typed = Record<(typeof FIELDS)[number]['name'], string>;

const NOTHING: Typed = { phone: '', name: '', email: '', city: '' };

/** Adds somebody: a phone or an e-mail is enough, the rest is typed on the page that opens. */
export function AddCustomerDialog({ onClose }: { onClose: () => void }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const messageOf = useMessageOf();
  const [typed, setTyped] = useState(NOTHING);
  const [faults, setFaults] = useState<FieldFaults>({});
  const [holder, setHolder] = useState<Holder | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const isReachable = typed.phone.trim() !== '' || typed.email.trim() !== '';

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReachable || isSaving) return;
    setSaving(true);
    setFaults({});
    setHolder(null);
    setRefusal(null);
    try {
      const filled = Object.fromEntries(Object.entries(typed).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : [])));
      const { data } = await deskApi.post<{ data: CustomerBody }>('/crm/customers', filled);
      navigate(`/plugins/desk/customers/${data.documentId}`);
    } catch (error) {
      const named = fieldFaultsOf(error, intl);
      const found = holderOf(error);
      setFaults(named);
      setHolder(found);
      if (!found && Object.keys(named).length === 0) setRefusal(messageOf(error));
      setSaving(false);
    }
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ maxWidth: '480px' }} aria-describedby={undefined}>
        <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Modal.Title>{intl.formatMessage({ id: 'desk.customers.add' })}</Modal.Title>
        </Modal.Header>
        <form noValidate onSubmit={(event) => void save(event)} style={{ display: 'contents' }}>
          <Modal.Body>
            <Flex alignItems="stretch" direction="column" gap={4}>
              {FIELDS.map(({ name, type, maxLength }, index) => (
                <Field.Root
                  key={name}
                  name={name}
                  error={faults[name]}
                  hint={name === 'phone' ? intl.formatMessage({ id: 'desk.customers.add.phone.hint' }) : undefined}
                >
                  <Field.Label>{intl.formatMessage({ id: `desk.customers.field.${name}` })}</Field.Label>
                  <TextInput
                    autoComplete="off"
                    autoFocus={index === 0}
                    maxLength={maxLength}
                    onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped((now) => ({ ...now, [name]: event.target.value }))}
                    type={type}
                    value={typed[name]}
                  />
                  <Field.Hint />
                  <Field.Error />
                </Field.Root>
              ))}
              <div role="alert">
                {holder ? <HolderLine holder={holder} /> : null}
                {refusal ? <Typography textColor="danger600">{refusal}</Typography> : null}
              </div>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button onClick={onClose} type="button" variant="tertiary">
              {intl.formatMessage({ id: 'desk.customers.add.cancel' })}
            </Button>
            <Button disabled={!isReachable} loading={isSaving} type="submit">
              {intl.formatMessage({ id: 'desk.customers.add.save' })}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Whose phone or e-mail it is, with the way there. */
export function HolderLine({ holder }: { holder: Holder }) {
  const intl = useIntl();
  const { field, documentId, name, isDeleted } = holder;
  const link = (parts: React.ReactNode[]) => (
    <Link to={`/plugins/desk/customers/${documentId}`} style={{ color: 'inherit', fontWeight: 600, textDecoration: 'underline' }}>
      {parts}
    </Link>
  );
  return (
    <Typography tag="p" textColor="danger600">
      {intl.formatMessage(
        { id: isDeleted ? 'desk.customers.taken.trash' : 'desk.customers.taken' },
        {
          field: intl.formatMessage({ id: `desk.customers.taken.${field}` }),
          name: name || intl.formatMessage({ id: 'desk.order.customer.unnamed' }),
          a: link as never,
        },
      )}
    </Typography>
  );
}
