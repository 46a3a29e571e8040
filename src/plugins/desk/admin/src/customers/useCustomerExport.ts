import { useIntl } from 'react-intl';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { deskApi, saveBlob } from '../ui/useDeskApi';

export type ExportFormat = 'csv' | 'xlsx';

/** Downloads customers as a file, by the list's query. */
export function useCustomerExport(): (format: ExportFormat, query: Record<string, unknown>) => Promise<void> {
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  return async (format, query) => {
    notices.show({ key: 'export', title: intl.formatMessage({ id: 'desk.export.running' }) });
    try {
      const file = await deskApi.blob(`/crm/customers/export.${format}`, query);
      const day = new Date().toISOString().slice(0, 10);
      saveBlob(file, `${intl.formatMessage({ id: 'desk.customers.export.file' })}-${day}.${format}`);
      notices.show({ key: 'export', tone: 'success', title: intl.formatMessage({ id: 'desk.export.done' }) });
    } catch (error) {
      notices.show({ key: 'export', tone: 'danger', title: intl.formatMessage({ id: 'desk.export.refused' }), text: messageOf(error) });
    }
  };
}
