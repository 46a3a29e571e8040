import type { ReactNode } from 'react';
import { Field, NumberInput, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TextField } from '../../../../../api/accounts/domain/shop-draft';
import type { FaultyField, ShopFormState } from './useShopForm';

/** What every field of the form is given. */
export interface FieldProps {
  form: ShopFormState;
}

/** The words of a field: label, hint where there is one, and what is wrong with it. */
function useFieldWords(name: FaultyField, form: ShopFormState): { label: string; hint?: string; error?: string } {
  const intl = useIntl();
  const text = (part: string): string | undefined => {
    const id = `desk.settings.${part}.${name}`;
    return intl.messages[id] ? intl.formatMessage({ id }) : undefined;
  };
  return { label: text('field') ?? name, hint: text('hint'), error: form.faulty.has(name) ? text('error') : undefined };
}

/** Label above, hint and error below. */
export function Line({
  name,
  form,
  isRequired = false,
  children,
}: FieldProps & { name: FaultyField; isRequired?: boolean; children: ReactNode }) {
  const { label, hint, error } = useFieldWords(name, form);
  return (
    <Field.Root error={error} hint={hint} id={`shop-${name.replace('.', '-')}`} name={name} required={isRequired} width="100%">
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** One line of text. */
export function TextLine({ name, form, ...input }: FieldProps & { name: TextField; type?: string; inputMode?: 'numeric' | 'tel' }) {
  return (
    <Line form={form} isRequired={name === 'name'} name={name}>
      <TextInput
        {...input}
        autoComplete="off"
        onChange={(event) => form.set({ [name]: event.target.value })}
        value={form.draft?.[name] ?? ''}
      />
    </Line>
  );
}

/** A number; empty is none. */
export function NumberLine({
  name,
  form,
  step = 1,
}: FieldProps & { name: 'vatRate' | 'ageLimitHours' | 'quoteValidityDays'; step?: number }) {
  const intl = useIntl();
  return (
    <Line form={form} name={name}>
      <NumberInput
        locale={intl.locale}
        onValueChange={(value) => form.set({ [name]: value ?? null })}
        step={step}
        value={form.draft?.[name] ?? undefined}
      />
    </Line>
  );
}

/** One of a few; the words of each are `desk.settings.option.<name>.<value>`. */
export function ChoiceLine({ name, form, options }: FieldProps & { name: 'reserveAt' | 'documentLocale'; options: readonly string[] }) {
  const intl = useIntl();
  return (
    <Line form={form} name={name}>
      <SingleSelect onChange={(value) => form.set({ [name]: value })} value={form.draft?.[name]}>
        {options.map((option) => (
          <SingleSelectOption key={option} value={option}>
            {intl.formatMessage({ id: `desk.settings.option.${name}.${option}` })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Line>
  );
}

/** One of many; typing the first letters finds it. */
export function ListLine({
  name,
  form,
  options,
}: FieldProps & { name: 'currency' | 'timezone'; options: readonly (readonly [value: string, label: string])[] }) {
  return (
    <Line form={form} name={name}>
      <SingleSelect onChange={(value) => form.set({ [name]: String(value) })} value={form.draft?.[name]}>
        {options.map(([value, label]) => (
          <SingleSelectOption key={value} value={value}>
            {label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Line>
  );
}
