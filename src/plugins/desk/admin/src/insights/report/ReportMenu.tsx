import { useState } from 'react';
import { Menu } from '@strapi/design-system';
import { CaretDown, Download } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useNotices } from '../../ui/notices';
import { deskApi, saveBlob } from '../../ui/useDeskApi';
import { periodQuery, type InsightView } from '../model/useView';
import { useWords } from '../model/useWords';
import { SchedulesDialog } from './SchedulesDialog';

/** The page as a file, on paper, or by e-mail from now on. */
export function ReportMenu({ view }: { view: InsightView }) {
  const intl = useIntl();
  const { say } = useWords();
  const notices = useNotices();
  const [isScheduling, setScheduling] = useState(false);
  const save = async (format: 'pdf' | 'xlsx'): Promise<void> => {
    notices.show({ title: say('report.making') });
    try {
      const language = intl.locale.startsWith('en') ? 'en' : 'ru';
      const blob = await deskApi.blob(`/insights/report.${format}`, { ...periodQuery(view), language });
      saveBlob(blob, `artel-${view.period.from}-${view.period.to}.${format}`);
    } catch {
      notices.show({ title: say('report.failed'), tone: 'danger' });
    }
  };
  return (
    <>
      <Menu.Root>
        <Menu.Trigger endIcon={<CaretDown aria-hidden />} startIcon={<Download aria-hidden />} variant="default" data-screen-only>
          {say('report')}
        </Menu.Trigger>
        <Menu.Content popoverPlacement="bottom-end">
          <Menu.Item onSelect={() => void save('pdf')}>{say('report.pdf')}</Menu.Item>
          <Menu.Item onSelect={() => void save('xlsx')}>{say('report.xlsx')}</Menu.Item>
          <Menu.Item onSelect={() => window.setTimeout(() => window.print(), 300)}>{say('report.print')}</Menu.Item>
          <Menu.Item onSelect={() => setScheduling(true)}>{say('report.schedules')}</Menu.Item>
        </Menu.Content>
      </Menu.Root>
      {isScheduling ? <SchedulesDialog onClose={() => setScheduling(false)} /> : null}
    </>
  );
}
