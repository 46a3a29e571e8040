import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { MergePreview } from '../../../../../api/crm/contracts/duplicates';
import type { CustomerField } from '../../../../../api/crm/domain/customer';
import { fieldName, fieldValue } from '../customer/field-words';
import { Tag } from '../customers/TagChips';
import { Card, Name } from '../order/stale-style';
import { useFormats } from '../ui/useFormats';

const Grid = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 140px) minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 12px;
  align-items: center;
  margin-top: 20px;
  @media (max-width: 640px) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  > .whole {
    grid-column: 2 / -1;
    padding: 4px 12px;
    font-size: 14px;
    line-height: 20px;
    overflow-wrap: anywhere;
    color: ${({ theme }) => theme.colors.neutral800};
    @media (max-width: 640px) {
      grid-column: 1 / -1;
    }
  }
`;

const Facts = styled.ul`
  margin: 20px 0 0;
  padding: 12px 16px;
  list-style: none;
  border-radius: 4px;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: ${({ theme }) => theme.colors.neutral100};
  font-size: 14px;
  line-height: 22px;
  color: ${({ theme }) => theme.colors.neutral800};
  font-variant-numeric: tabular-nums;
  b {
    font-weight: 600;
  }
  > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
`;

const Warning = styled.p`
  display: flex;
  align-items: center;
  gap: 8px;
  margin-top: 12px;
  padding: 8px 12px;
  border-radius: 4px;
  border: 1px solid ${({ theme }) => theme.colors.warning200};
  background: ${({ theme }) => theme.colors.warning100};
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  svg {
    flex: none;
  }
`;

interface MergeOutcomeProps {
  preview: MergePreview;
  take: readonly CustomerField[];
  onTake: (field: CustomerField, isTaken: boolean) => void;
}

/** The record as it will be: disputed fields to choose from, what moves, what holds. */
export function MergeOutcome({ preview, take, onTake }: MergeOutcomeProps) {
  const intl = useIntl();
  const formats = useFormats();
  const { fields, moves, tags, consents, statistics, warnings } = preview;
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.merge.${id}` }, values);
  const say = (field: CustomerField, value: string | null): string => fieldValue(field, value ?? '', intl, formats) || '—';
  const word = (family: string, value: string): string => {
    const id = `desk.customer.consent.${family}.${value}`;
    return intl.messages[id] ? intl.formatMessage({ id }) : value;
  };
  const moved = Object.entries(moves).map(([kind, count]) => {
    const id = `desk.merge.moves.${kind}`;
    return intl.messages[id] ? intl.formatMessage({ id }, { count }) : `${kind}: ${count}`;
  });
  return (
    <>
      {warnings.map((warning) => (
        <Warning key={warning} role="alert">
          <WarningCircle aria-hidden fill="warning600" height="16px" width="16px" />
          {text(`warning.${warning}`)}
        </Warning>
      ))}
      <Grid>
        {fields
          .filter(({ from, into }) => from !== null || into !== null)
          .map(({ field, from, into, result, isConflict }) => [
            <Name key={`${field}-name`} id={`merge-${field}`}>
              {fieldName(field, intl)}
            </Name>,
            isConflict ? (
              <div key={field} role="radiogroup" aria-labelledby={`merge-${field}`} style={{ display: 'contents' }}>
                {[into, from].map((value, index) => (
                  <Card key={index === 0 ? 'into' : 'from'}>
                    <input
                      type="radio"
                      name={`merge-${field}`}
                      checked={take.includes(field) === (index === 1)}
                      onChange={() => onTake(field, index === 1)}
                    />
                    <span>
                      {say(field, value)}
                      <small>{text(index === 0 ? 'ofStaying' : 'ofGoing')}</small>
                    </span>
                  </Card>
                ))}
              </div>
            ) : (
              <span key={field} className="whole">
                {say(field, result)}
              </span>
            ),
          ])}
      </Grid>
      <Facts>
        {moved.length > 0 ? (
          <li>
            <b>{text('moves')}</b> {moved.join(', ')}
          </li>
        ) : null}
        <li>
          <b>{text('statistics')}</b>{' '}
          {intl.formatMessage(
            { id: 'desk.customers.card.orders' },
            { count: statistics.totalOrders, spent: formats.sum(statistics.totalSpent) },
          )}
        </li>
        {tags.length > 0 ? (
          <li>
            <b>{text('tags')}</b>
            {tags.map((name) => (
              <Tag key={name} tag={{ name, colour: null }} />
            ))}
          </li>
        ) : null}
        {consents.map(({ purpose, channel, result }) => (
          <li key={`${purpose} ${channel}`}>
            <b>{word('purpose', purpose)}</b>
            {channel === 'any' ? '' : ` ${word('channel', channel)}: `}
            {intl.formatMessage({ id: result ? 'desk.customer.consent.granted' : 'desk.customer.consent.refused' })}
          </li>
        ))}
        <li>{text('undo.hint')}</li>
      </Facts>
    </>
  );
}
