import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { AuditEntryBody } from '../../../../../api/accounts/contracts/audit';
import { useFormats } from '../ui/useFormats';
import { actionWords, changeWords } from './entry-words';

const WRAPS = { overflowWrap: 'anywhere', whiteSpace: 'normal' } as const;

/** What was done, and to what. */
export function ActionText({ entry }: { entry: AuditEntryBody }) {
  const intl = useIntl();
  return (
    <>
      <Typography fontWeight="semiBold" style={WRAPS} tag="p">
        {actionWords(intl, entry.action)}
      </Typography>
      <Typography style={WRAPS} tag="p" textColor="neutral600" variant="pi">
        {entry.subjectName ?? entry.subjectId}
      </Typography>
    </>
  );
}

/** Who did it. */
export function ActorText({ entry }: { entry: AuditEntryBody }) {
  const intl = useIntl();
  return <Typography style={WRAPS}>{entry.actor.name || intl.formatMessage({ id: 'desk.audit.system' })}</Typography>;
}

/** Fields with what they held before and hold now. */
export function ChangesText({ entry }: { entry: AuditEntryBody }) {
  const intl = useIntl();
  const formats = useFormats();
  return changeWords(intl, formats, entry).map(({ field, text }) => (
    <Typography key={field} style={WRAPS} tag="p" textColor="neutral600" variant="pi">
      {field}: {text}
    </Typography>
  ));
}
