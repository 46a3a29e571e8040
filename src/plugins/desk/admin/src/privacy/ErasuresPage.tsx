import { Button } from '@strapi/design-system';
import { FilePdf } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { reasonWords } from '../../../../../api/crm/domain/privacy/reasons';
import type { ErasureAct } from '../../../../../api/crm/contracts/privacy';
import { SectionFrame } from '../customers/SectionFrame';
import { useAround } from '../order/useAround';
import { Panel } from '../order/surface';
import { may } from '../permissions';
import { ActList } from '../ui/ActList';
import { Empty, Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { usePersonalData } from './usePersonalData';

function Erasures() {
  const intl = useIntl();
  const formats = useFormats();
  const papers = usePersonalData();
  const acts = useAround<ErasureAct[]>('/crm/customers/erasures', 0);
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.erase.${id}` }, values);
  if (acts.error !== null && !acts.value) return <Failed error={acts.error} onRetry={() => void acts.reload()} />;
  if (!acts.value) return <Loading />;
  if (acts.value.length === 0) return <Empty text={text('acts.empty')} />;
  return (
    <Panel aria-label={text('acts')}>
      <ActList data-acts>
        {acts.value.map((act) => (
          <li key={act.documentId}>
            <div>
              {text('act', { number: act.number })} · {text(`basis.${act.basis}`)}
              <small>{reasonWords(act.reason, intl.locale === 'en' ? 'en' : 'ru')}</small>
              <small>
                {act.by} · {formats.day(act.at)}
              </small>
            </div>
            <Button onClick={() => papers.openAct(act)} size="S" startIcon={<FilePdf aria-hidden />} variant="tertiary">
              PDF
            </Button>
          </li>
        ))}
      </ActList>
    </Panel>
  );
}

/** `/admin/plugins/desk/customers/erasures`: acts of what was erased, with their papers. */
export default function ErasuresPage() {
  const intl = useIntl();
  return (
    <Page.Protect permissions={may.eraseCustomers}>
      <SectionFrame title={intl.formatMessage({ id: 'desk.erase.acts' })}>
        <Erasures />
      </SectionFrame>
    </Page.Protect>
  );
}
