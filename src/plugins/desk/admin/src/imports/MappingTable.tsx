import { SingleSelect, SingleSelectOption, VisuallyHidden } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ImportBody } from '../../../../../api/crm/contracts/imports';
import { IMPORT_FIELDS, type ImportField } from '../../../../../api/crm/domain/import/fields';
import { fieldName } from '../customer/field-words';

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  th,
  td {
    padding: 8px 16px;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: left;
    vertical-align: middle;
  }
  thead th {
    font-size: 11px;
    line-height: 16px;
    font-weight: 600;
    text-transform: uppercase;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  tbody th {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    font-weight: 400;
    color: ${({ theme }) => theme.colors.neutral600};
    overflow-wrap: anywhere;
  }
  td.arrow {
    width: 32px;
    padding: 8px 0;
  }
  td.field {
    width: 260px;
  }
  @media (max-width: 640px) {
    td.arrow {
      display: none;
    }
    td.field {
      width: 48%;
    }
  }
`;

export type Mapping = Partial<Record<ImportField, number>>;

interface MappingTableProps {
  columns: ImportBody['reading']['columns'];
  mapping: Mapping;
  isDisabled: boolean;
  onChange: (mapping: Mapping) => void;
}

const LEFT_OUT = 'none';

/** Which field each column of the file is; a field is taken from one column only. */
export function MappingTable({ columns, mapping, isDisabled, onChange }: MappingTableProps) {
  const intl = useIntl();
  const text = (id: string, values?: Record<string, number>): string => intl.formatMessage({ id: `desk.import.${id}` }, values);
  const fieldOf = (column: number): ImportField | undefined => IMPORT_FIELDS.find((field) => mapping[field] === column);
  const assign = (column: number, field: string): void => {
    const others = Object.entries(mapping).filter(([name, at]) => at !== column && name !== field);
    onChange(Object.fromEntries(field === LEFT_OUT ? others : [...others, [field, column]]));
  };
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{text('column')}</th>
          <th scope="col" aria-hidden />
          <th scope="col">{text('field')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ index, heading, samples }) => {
          const name = heading || text('column.number', { number: index + 1 });
          return (
            <tr key={index}>
              <th scope="row">
                {name}
                <small>{samples.filter(Boolean).slice(0, 3).join(' · ') || '—'}</small>
              </th>
              <td className="arrow">
                <ArrowRight aria-hidden fill="neutral600" />
                <VisuallyHidden>{text('becomes')}</VisuallyHidden>
              </td>
              <td className="field">
                <SingleSelect
                  aria-label={intl.formatMessage({ id: 'desk.import.field.of' }, { name })}
                  disabled={isDisabled}
                  onChange={(field) => assign(index, String(field))}
                  size="S"
                  value={fieldOf(index) ?? LEFT_OUT}
                >
                  <SingleSelectOption value={LEFT_OUT}>{text('field.none')}</SingleSelectOption>
                  {IMPORT_FIELDS.map((field) => (
                    <SingleSelectOption key={field} value={field}>
                      {fieldName(field, intl)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
