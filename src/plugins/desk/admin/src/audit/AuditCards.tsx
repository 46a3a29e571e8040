import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { AuditEntryBody } from '../../../../../api/accounts/contracts/audit';
import { useFormats } from '../ui/useFormats';
import { ActionText, ActorText, ChangesText } from './EntryText';

const Cards = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 8px;
`;

const Card = styled.li`
  padding: 12px 16px;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 8px;
    padding: 4px 0;
  }
`;

/** Entries of the log on a narrow screen, one below the other. */
export function AuditCards({ entries }: { entries: readonly AuditEntryBody[] }) {
  const intl = useIntl();
  const formats = useFormats();
  return (
    <Cards aria-label={intl.formatMessage({ id: 'desk.audit.list' })}>
      {entries.map((entry) => (
        <Card data-entry={entry.id} key={entry.id}>
          <ActionText entry={entry} />
          <div>
            <ActorText entry={entry} />
            <Typography textColor="neutral600" variant="pi">
              {[formats.dateTime(entry.at), entry.address].filter(Boolean).join(' · ')}
            </Typography>
          </div>
          <ChangesText entry={entry} />
        </Card>
      ))}
    </Cards>
  );
}
