import { useState } from 'react';
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTags } from './useTags';

interface TagPickerProps {
  label: string;
  /** Tags that are not offered. */
  without: readonly string[];
  /** A name that is no tag yet becomes one. */
  canCreate?: boolean;
  isLabelHidden?: boolean;
  onPick: (name: string) => void;
}

const LONGEST = 60;

/** One tag out of those there are, or a new one: typing finds it, Enter takes it. */
export function TagPicker({ label, without, canCreate = false, isLabelHidden = false, onPick }: TagPickerProps) {
  const intl = useIntl();
  const tags = useTags();
  // A new key empties the field: what was picked stands beside it.
  const [turn, setTurn] = useState(0);
  const pick = (name: string | undefined): void => {
    const wanted = name?.trim().slice(0, LONGEST);
    if (!wanted) return;
    setTurn((before) => before + 1);
    if (!without.includes(wanted)) onPick(wanted);
  };
  return (
    <Field.Root name="tag" width="100%">
      {isLabelHidden ? null : <Field.Label>{label}</Field.Label>}
      <Combobox
        key={turn}
        aria-label={label}
        autoFocus={turn > 0}
        creatable={canCreate}
        createMessage={(name: string) => intl.formatMessage({ id: 'desk.customers.tag.create' }, { name })}
        noOptionsMessage={() => intl.formatMessage({ id: 'desk.customers.tag.none' })}
        // Text that was typed and left is no choice; a new tag is made by its own line only.
        onChange={(name: string | undefined) => tags.some((tag) => tag.name === name) && pick(name)}
        onCreateOption={(name?: string) => pick(name)}
        placeholder={intl.formatMessage({ id: 'desk.customers.tag.placeholder' })}
        size="S"
      >
        {tags
          .filter(({ name }) => !without.includes(name))
          .map(({ documentId, name }) => (
            <ComboboxOption key={documentId} value={name}>
              {name}
            </ComboboxOption>
          ))}
      </Combobox>
    </Field.Root>
  );
}
