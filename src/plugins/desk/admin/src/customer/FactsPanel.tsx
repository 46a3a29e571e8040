import type { ReactNode } from 'react';
import { SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { ageOn } from '../../../../../api/crm/domain/age';
import { SEXES, type CustomerField } from '../../../../../api/crm/domain/customer';
import { editedCustomer, isReachableDraft } from '../../../../../api/crm/domain/customer-draft';
import { HolderLine } from '../customers/AddCustomerDialog';
import type { FieldFaults, Holder } from '../customers/field-faults';
import { InPlace } from '../order/InPlace';
import { CategoryBadge } from '../order/CustomerFigures';
import { FactList, Panel, PanelHead, PHONE } from '../order/surface';
import { DayField, today } from '../ui/DayField';
import { useFormats } from '../ui/useFormats';
import { ChangedField } from './ChangedField';
import { fieldValue } from './field-words';
import type { CustomerDraftState } from './useCustomerDraft';

const TEXTS: readonly { field: CustomerField; maxLength: number; inputMode?: 'tel' | 'email'; isLong?: boolean }[] = [
  { field: 'name', maxLength: 200 },
  { field: 'shortName', maxLength: 100 },
  { field: 'phone', maxLength: 50, inputMode: 'tel' },
  { field: 'email', maxLength: 254, inputMode: 'email' },
  { field: 'city', maxLength: 200 },
  { field: 'address', maxLength: 1000, isLong: true },
  { field: 'socialStatus', maxLength: 100 },
];

const Fault = styled.p`
  font-size: 12px;
  line-height: 16px;
  color: ${({ theme }) => theme.colors.danger600};
`;

const PhoneOnly = styled.span`
  display: none;
  ${PHONE} {
    display: block;
  }
`;

interface FactsPanelProps {
  category: CustomerBody['category'];
  drafting: CustomerDraftState;
  isReadOnly: boolean;
  faults: FieldFaults;
  holder: Holder | null;
}

/** A customer's own fields, each edited where it stands. */
export function FactsPanel({ category, drafting, isReadOnly, faults, holder }: FactsPanelProps) {
  const intl = useIntl();
  const formats = useFormats();
  const { draft, type } = drafting;
  const edited = editedCustomer(draft);
  const labelOf = (field: CustomerField): string => intl.formatMessage({ id: `desk.customers.field.${field}` });
  const links: Partial<Record<CustomerField, ReactNode>> = {
    phone: <a href={`tel:${edited.phone}`}>{formats.phone(edited.phone)}</a>,
    email: <a href={`mailto:${edited.email}`}>{edited.email}</a>,
  };
  const line = (field: CustomerField, content: ReactNode) => [
    <dt key={`${field}-label`}>{labelOf(field)}</dt>,
    <dd key={field} data-field={field}>
      {content}
      {faults[field] ? <Fault role="alert">{faults[field]}</Fault> : null}
      {holder?.field === field ? (
        <div role="alert">
          <HolderLine holder={holder} />
        </div>
      ) : null}
    </dd>,
  ];
  const age = edited.birthDate === '' ? null : ageOn(edited.birthDate, new Date().toISOString().slice(0, 10));
  return (
    <Panel aria-labelledby="customer-facts">
      <PanelHead id="customer-facts" title={intl.formatMessage({ id: 'desk.customer.facts' })}>
        {category ? (
          <PhoneOnly>
            <CategoryBadge category={category} />
          </PhoneOnly>
        ) : null}
      </PanelHead>
      <FactList>
        {TEXTS.map(({ field, ...input }) =>
          line(
            field,
            <InPlace
              {...input}
              label={labelOf(field)}
              value={edited[field]}
              saved={draft.base[field]}
              shown={edited[field] === '' ? undefined : links[field]}
              isReadOnly={isReadOnly}
              isFlashing={false}
              onChange={(value) => type(field, value)}
            />,
          ),
        )}
        {line(
          'sex',
          isReadOnly ? (
            fieldValue('sex', edited.sex, intl, formats)
          ) : (
            <ChangedField isChanged={edited.sex !== draft.base.sex} was={fieldValue('sex', draft.base.sex, intl, formats)}>
              <SingleSelect aria-label={labelOf('sex')} onChange={(value) => type('sex', String(value))} size="S" value={edited.sex}>
                {SEXES.map((sex) => (
                  <SingleSelectOption key={sex} value={sex}>
                    {fieldValue('sex', sex, intl, formats)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </ChangedField>
          ),
        )}
        {line(
          'birthDate',
          <>
            {isReadOnly ? (
              fieldValue('birthDate', edited.birthDate, intl, formats) || '—'
            ) : (
              <ChangedField
                isChanged={edited.birthDate !== draft.base.birthDate}
                was={fieldValue('birthDate', draft.base.birthDate, intl, formats)}
              >
                <DayField
                  label={labelOf('birthDate')}
                  max={today()}
                  min="1900-01-01"
                  onChange={(day) => type('birthDate', day)}
                  onClear={() => type('birthDate', '')}
                  size="S"
                  value={edited.birthDate || undefined}
                />
              </ChangedField>
            )}
            {age !== null && age >= 0 ? (
              <Typography tag="p" textColor="neutral600" variant="pi">
                {intl.formatMessage({ id: 'desk.customer.age' }, { age })}
              </Typography>
            ) : null}
          </>,
        )}
      </FactList>
      {isReachableDraft(draft) ? null : (
        <Fault role="alert" style={{ padding: '0 16px 16px' }}>
          {intl.formatMessage({ id: 'desk.customer.unreachable' })}
        </Fault>
      )}
    </Panel>
  );
}
