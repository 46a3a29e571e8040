import { Button } from '@strapi/design-system';
import { FilePdf } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { reasonWords } from '../../../../../api/crm/domain/privacy/reasons';
import type { ErasureAct } from '../../../../../api/crm/contracts/privacy';
import { SectionFrame } from '../customers/SectionFrame';
import { useAround } from '../order/useAround';
import { Panel } from '../order/surface';
import { may } from '../permissions';
import { Empty, Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { usePersonalData } from './usePersonalData';

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 12px 16px;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    font-size: 14px;
    line-height: 20px;
    color: ${({ theme }) => theme.colors.neutral800};
  }
  > li:first-child {
    border-top: 0;
  }
  > li > div {
    flex: 1 1 300px;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

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
      <List data-acts>
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
      </List>
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
