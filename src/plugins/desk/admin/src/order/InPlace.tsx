import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { Flashing, Struck } from './surface';

const Value = styled.div`
  display: flex;
  align-items: flex-start;
  gap: 4px;
  min-height: 24px;
  a {
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
`;

const Edit = styled.button<{ $isWide: boolean }>`
  display: inline-flex;
  align-items: center;
  justify-content: ${({ $isWide }) => ($isWide ? 'space-between' : 'center')};
  flex: ${({ $isWide }) => ($isWide ? 1 : 'none')};
  gap: 8px;
  min-width: 24px;
  min-height: 24px;
  margin: -2px -4px;
  padding: 2px 4px;
  border: 0;
  border-radius: 4px;
  background: none;
  cursor: text;
  text-align: left;
  font: inherit;
  color: inherit;
  svg {
    flex: none;
    width: 12px;
    height: 12px;
    opacity: 0;
  }
  svg path {
    fill: ${({ theme }) => theme.colors.neutral600};
  }
  ${Value}:hover & svg,
  &:focus-visible svg {
    opacity: 1;
  }
  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  @media (hover: none) {
    svg {
      opacity: 1;
    }
  }
`;

const Empty = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
`;

const Area = styled.textarea<{ $isChanged: boolean }>`
  display: block;
  width: calc(100% + 16px);
  margin: -4px -8px;
  padding: 4px 8px;
  border: 0;
  border-radius: 4px;
  resize: none;
  overflow: hidden;
  font: inherit;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: inset 0 0 0 ${({ $isChanged }) => ($isChanged ? '2px' : '1px')}
    ${({ theme, $isChanged }) => ($isChanged ? theme.colors.primary600 : theme.colors.neutral200)};
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

interface InPlaceProps {
  label: string;
  value: string;
  saved: string;
  /** What is shown while nobody edits: a link, a formatted phone. */
  shown?: ReactNode;
  isReadOnly: boolean;
  isFlashing: boolean;
  maxLength: number;
  /** Enter makes a new line instead of leaving the field. */
  isLong?: boolean;
  inputMode?: 'text' | 'tel' | 'email';
  onChange: (value: string) => void;
}

/** A text that is edited where it stands: a click opens it, a change rings it and strikes the old value. */
export function InPlace({
  label,
  value,
  saved,
  shown,
  isReadOnly,
  isFlashing,
  maxLength,
  isLong = false,
  inputMode,
  onChange,
}: InPlaceProps) {
  const intl = useIntl();
  const [isOpen, setOpen] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const isChanged = value !== saved;
  useLayoutEffect(() => {
    const field = area.current;
    if (!field) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  });
  if (isReadOnly || (!isOpen && !isChanged)) {
    const text = value === '' ? <Empty>—</Empty> : (shown ?? value);
    const isLink = shown !== undefined && value !== '';
    return (
      <Flashing $isFlashing={isFlashing}>
        <Value>
          {isReadOnly || isLink ? <span style={{ whiteSpace: isLong ? 'pre-wrap' : undefined }}>{text}</span> : null}
          {!isReadOnly && (
            <Edit
              type="button"
              $isWide={!isLink}
              aria-label={intl.formatMessage({ id: 'desk.order.edit' }, { label, value: value || '—' })}
              onClick={() => setOpen(true)}
            >
              {!isLink && <span style={{ whiteSpace: isLong ? 'pre-wrap' : undefined }}>{text}</span>}
              <Pencil aria-hidden />
            </Edit>
          )}
        </Value>
      </Flashing>
    );
  }
  return (
    <>
      <Area
        ref={area}
        rows={1}
        aria-label={label}
        inputMode={inputMode}
        maxLength={maxLength}
        autoFocus={isOpen}
        $isChanged={isChanged}
        value={value}
        onFocus={(event) => {
          setOpen(true);
          event.target.setSelectionRange(value.length, value.length);
        }}
        onBlur={() => setOpen(false)}
        onChange={(event) => onChange(isLong ? event.target.value : event.target.value.replace(/\n/g, ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isLong && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            event.currentTarget.blur();
          }
          if (event.key === 'Escape') {
            event.stopPropagation();
            if (isChanged) onChange(saved);
            setOpen(false);
          }
        }}
      />
      {isChanged && (
        <Struck style={{ display: 'block', marginTop: 6 }}>{saved === '' ? intl.formatMessage({ id: 'desk.order.empty' }) : saved}</Struck>
      )}
    </>
  );
}
