import { Checkbox, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ImportBody } from '../../../../../api/crm/contracts/imports';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  gap: 12px;
  padding: 0 16px 16px;
  > div {
    width: 200px;
  }
  > label,
  > .tick {
    width: auto;
    min-height: 32px;
    display: flex;
    align-items: center;
  }
`;

const DELIMITERS = [',', ';', '\t', '|'] as const;
const ENCODINGS = ['utf-8', 'windows-1251', 'utf-16le'] as const;

interface Choice {
  value: string;
  values: readonly string[];
  say: (value: string) => string;
}

interface ReadingPanelProps {
  run: ImportBody;
  isDisabled: boolean;
  onReread: (reading: Partial<ImportBody['reading']>) => void;
}

/** How the file is read; a change reads it anew. */
export function ReadingPanel({ run, isDisabled, onReread }: ReadingPanelProps) {
  const intl = useIntl();
  const { reading, format } = run;
  const text = (id: string): string => intl.formatMessage({ id: `desk.import.${id}` });
  const choice = (name: string, { value, values, say }: Choice, onChange: (one: string) => void) => (
    <Field.Root name={name}>
      <Field.Label>{text(name)}</Field.Label>
      <SingleSelect disabled={isDisabled} onChange={(next) => onChange(String(next))} size="S" value={value}>
        {values.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {say(one)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
  const delimiters: Choice = {
    value: String(DELIMITERS.findIndex((one) => one === reading.delimiter)),
    values: DELIMITERS.map((_, index) => String(index)),
    say: (index) => text(`delimiter.${index}`),
  };
  const encodings: Choice = { value: reading.encoding ?? 'utf-8', values: ENCODINGS, say: (one) => one.toUpperCase() };
  const sheets: Choice = { value: reading.sheet ?? '', values: reading.sheets, say: String };
  return (
    <Row>
      {format === 'csv' ? choice('delimiter', delimiters, (index) => onReread({ delimiter: DELIMITERS[Number(index)] })) : null}
      {format === 'csv' ? choice('encoding', encodings, (encoding) => onReread({ encoding })) : null}
      {reading.sheets.length > 1 ? choice('sheet', sheets, (sheet) => onReread({ sheet })) : null}
      <span className="tick">
        <Checkbox checked={reading.hasHeading} disabled={isDisabled} onCheckedChange={(isOn) => onReread({ hasHeading: isOn === true })}>
          {text('heading')}
        </Checkbox>
      </span>
    </Row>
  );
}
