import { useIntl } from 'react-intl';
import { openPdf } from '../order/open-pdf';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { deskApi, saveBlob } from '../ui/useDeskApi';

/** Papers about a person's data. */
export interface PersonalData {
  /** Saves everything kept about a person as JSON. */
  saveJson: (id: string) => void;
  openPdf: (id: string) => void;
  /** Opens an act of erasure by its documentId. */
  openAct: (act: { documentId: string; number: number }) => void;
}

export function usePersonalData(): PersonalData {
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const locale = intl.locale.startsWith('en') ? 'en' : 'ru';
  const fail = (error: unknown): void =>
    void notices.show({ key: 'data', tone: 'danger', title: intl.formatMessage({ id: 'desk.ui.failed' }), text: messageOf(error) });
  const name = intl.formatMessage({ id: 'desk.erase.file' });
  const save = async (id: string): Promise<void> => {
    const { data } = await deskApi.get<{ data: unknown }>(`/crm/customers/${id}/personal-data`);
    saveBlob(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }), `${name}-${id}.json`);
  };
  const pdf = (path: string, fileName: string): void => void openPdf(() => deskApi.blob(path, { locale }), fileName).catch(fail);
  return {
    saveJson: (id) => void save(id).catch(fail),
    openPdf: (id) => pdf(`/crm/customers/${id}/personal-data.pdf`, `${name}-${id}.pdf`),
    openAct: ({ documentId, number }) =>
      pdf(`/crm/customers/erasures/${documentId}/act.pdf`, `${intl.formatMessage({ id: 'desk.erase.act' }, { number })}.pdf`),
  };
}
