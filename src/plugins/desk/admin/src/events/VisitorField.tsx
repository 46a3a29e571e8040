import { useEffect, useState } from 'react';
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Visitor } from '../../../../../api/club/contracts/staff';
import { useVisitors } from '../reception/useVisitors';
import { useFormats } from '../ui/useFormats';

/** Finds somebody by the last digits of the phone or by name. */
export function VisitorField({ label, onPick }: { label: string; onPick: (visitor: Visitor | null) => void }) {
  const intl = useIntl();
  const formats = useFormats();
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<Visitor | null>(null);
  const { visitors } = useVisitors(typed, () => undefined);
  useEffect(() => onPick(picked), [picked]);
  const shown = picked && !visitors.some(({ documentId }) => documentId === picked.documentId) ? [picked, ...visitors] : visitors;
  return (
    <Field.Root name="visitor" required width="100%">
      <Field.Label>{label}</Field.Label>
      <Combobox
        autocomplete="none"
        onInputChange={(event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value)}
        onChange={(value: string | undefined) => setPicked(shown.find(({ documentId }) => documentId === value) ?? null)}
        onClear={() => setPicked(null)}
        clearLabel={intl.formatMessage({ id: 'desk.reception.clear' })}
        noOptionsMessage={() => intl.formatMessage({ id: 'desk.ui.nothing' })}
        placeholder={intl.formatMessage({ id: 'desk.reception.search.hint' })}
        value={picked?.documentId}
      >
        {shown.map(({ documentId, name, phone }) => (
          <ComboboxOption key={documentId} value={documentId} textValue={name ?? phone ?? documentId}>
            {[name ?? intl.formatMessage({ id: 'desk.reception.nameless' }), phone ? formats.phone(phone) : ''].filter(Boolean).join(' · ')}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
}
