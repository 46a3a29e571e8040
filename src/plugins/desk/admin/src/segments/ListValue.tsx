import { useState, type KeyboardEvent } from 'react';
import { Flex, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { Tag } from '../customers/TagChips';
import { TagPicker } from '../customers/TagPicker';
import { useTags } from '../customers/useTags';

export const Toggle = styled.button`
  min-height: 28px;
  padding: 0 10px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 14px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 12px;
  font-weight: 500;
  cursor: pointer;
  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary200};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

interface TogglesProps<T> {
  label: string;
  options: readonly { value: T; label: string }[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}

/** Several of a few, each a button that stays pressed. */
export function Toggles<T extends string | number>({ label, options, chosen, onChange }: TogglesProps<T>) {
  return (
    <Flex gap={1} minHeight="32px" wrap="wrap" role="group" aria-label={label}>
      {options.map(({ value, label: name }) => (
        <Toggle
          key={value}
          type="button"
          aria-pressed={chosen.includes(value)}
          onClick={() => onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])}
        >
          {name}
        </Toggle>
      ))}
    </Flex>
  );
}

interface WordsProps {
  label: string;
  words: readonly string[];
  onChange: (words: string[]) => void;
}

/** A list of words: Enter or a comma adds what was typed. */
export function Words({ label, words, onChange }: WordsProps) {
  const intl = useIntl();
  const [typed, setTyped] = useState('');
  const add = (): void => {
    const word = typed.trim();
    if (word !== '' && !words.includes(word)) onChange([...words, word]);
    setTyped('');
  };
  return (
    <Flex alignItems="stretch" direction="column" gap={2}>
      <TextInput
        aria-label={label}
        maxLength={200}
        onBlur={add}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ',') return;
          event.preventDefault();
          add();
        }}
        placeholder={intl.formatMessage({ id: 'desk.segment.words' })}
        size="S"
        value={typed}
      />
      <Chips words={words} onChange={onChange} />
    </Flex>
  );
}

/** A list of the shop's tags. */
export function TagWords({ label, words, onChange }: WordsProps) {
  return (
    <Flex alignItems="stretch" direction="column" gap={2}>
      <TagPicker isLabelHidden label={label} without={words} onPick={(name) => onChange([...words, name])} />
      <Chips words={words} onChange={onChange} />
    </Flex>
  );
}

function Chips({ words, onChange }: Omit<WordsProps, 'label'>) {
  const tags = useTags();
  if (words.length === 0) return null;
  return (
    <Flex gap={1} wrap="wrap">
      {words.map((word) => (
        <Tag
          key={word}
          tag={{ name: word, colour: tags.find(({ name }) => name === word)?.colour ?? null }}
          onRemove={() => onChange(words.filter((other) => other !== word))}
        />
      ))}
    </Flex>
  );
}
