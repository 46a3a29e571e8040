import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { Field, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CustomerBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { editedOrder, withText, type DraftText } from '../../../../../api/orders/domain/order-draft';
import { CustomerField } from './CustomerField';
import { Panel, PanelHead, PHONE } from './surface';
import type { Basket } from './useBasket';
import type { FieldFault } from './useCreateOrder';

const Fields = styled.div`
  display: grid;
  grid-template-columns: repeat(6, minmax(0, 1fr));
  gap: 12px 16px;
  padding: 4px 16px 16px;
  > .third {
    grid-column: span 2;
  }
  > .rest {
    grid-column: span 4;
  }
  ${PHONE} {
    grid-template-columns: minmax(0, 1fr);
    > .third,
    > .rest {
      grid-column: auto;
    }
  }
`;

const REST: readonly { field: DraftText; className: string; maxLength: number; type?: string }[] = [
  { field: 'contactName', className: 'third', maxLength: 200 },
  { field: 'contactEmail', className: 'third', maxLength: 254, type: 'email' },
  { field: 'deliveryCity', className: 'third', maxLength: 200 },
  { field: 'deliveryAddress', className: 'rest', maxLength: 1000 },
];

interface ContactPanelProps {
  basket: Basket;
  fault: FieldFault | null;
  phone: RefObject<HTMLInputElement>;
  onTake: (customer: CustomerBrief) => void;
}

/** Who orders: the phone first, then what is not known yet; Enter goes to the next field. */
export function ContactPanel({ basket, fault, phone, onTake }: ContactPanelProps) {
  const intl = useIntl();
  const name = useRef<HTMLInputElement>(null);
  const { draft, edit } = basket;
  const edited = editedOrder(draft);
  const next = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const fields = [...document.querySelectorAll<HTMLInputElement>('[data-new-order] input:not([disabled])')];
    fields[fields.indexOf(event.target as HTMLInputElement) + 1]?.focus();
  };
  const faultOf = (field: DraftText): string | undefined => (fault?.field === field ? fault.message : undefined);
  return (
    <Panel aria-labelledby="new-customer">
      <PanelHead id="new-customer" title={intl.formatMessage({ id: 'desk.new.customer' })} />
      <Fields>
        <Field.Root
          className="third"
          name="contactPhone"
          error={faultOf('contactPhone')}
          hint={intl.formatMessage({ id: 'desk.new.phone.hint' })}
        >
          <Field.Label>{intl.formatMessage({ id: 'desk.order.field.contactPhone' })}</Field.Label>
          <CustomerField
            ref={phone}
            autoFocus
            value={edited.texts.contactPhone}
            onType={(text) => edit((now) => withText(now, 'contactPhone', text))}
            onPick={onTake}
            onNext={() => name.current?.focus()}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        {REST.map(({ field, className, maxLength, type }) => (
          <Field.Root key={field} className={className} name={field} error={faultOf(field)}>
            <Field.Label>{intl.formatMessage({ id: `desk.order.field.${field}` })}</Field.Label>
            <TextInput
              ref={field === 'contactName' ? name : undefined}
              type={type ?? 'text'}
              autoComplete="off"
              maxLength={maxLength}
              value={edited.texts[field]}
              onChange={(event) => edit((now) => withText(now, field, event.target.value))}
              onKeyDown={next}
            />
            <Field.Error />
          </Field.Root>
        ))}
      </Fields>
    </Panel>
  );
}
