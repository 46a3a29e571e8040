import type { ReactNode } from 'react';
import { Field, NumberInput, Textarea, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface LineProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  isRequired?: boolean;
  children: ReactNode;
}

/** Label above, hint and error below. */
export function Line({ name, label, hint, error, isRequired = false, children }: LineProps) {
  return (
    <Field.Root error={error} hint={hint} name={name} required={isRequired} width="100%">
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

type TextProps = Omit<LineProps, 'children'> & {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'time';
  maxLength?: number;
  isFirst?: boolean;
};

export function TextLine({ value, onChange, type = 'text', maxLength = 300, isFirst = false, ...line }: TextProps) {
  return (
    <Line {...line}>
      <TextInput
        autoComplete="off"
        autoFocus={isFirst}
        maxLength={maxLength}
        type={type}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Line>
  );
}

export function LongLine({ value, onChange, ...line }: Omit<LineProps, 'children'> & { value: string; onChange: (value: string) => void }) {
  return (
    <Line {...line}>
      <Textarea maxLength={20_000} rows={3} value={value} onChange={(event) => onChange(event.target.value)} />
    </Line>
  );
}

export function NumberLine({
  value,
  onChange,
  step = 1,
  ...line
}: Omit<LineProps, 'children'> & { value: number | null; onChange: (value: number | null) => void; step?: number }) {
  const intl = useIntl();
  return (
    <Line {...line}>
      <NumberInput locale={intl.locale} step={step} value={value ?? undefined} onValueChange={(next) => onChange(next ?? null)} />
    </Line>
  );
}
