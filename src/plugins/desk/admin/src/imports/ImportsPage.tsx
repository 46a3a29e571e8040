import { useRef, useState, type DragEvent } from 'react';
import { Button, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ImportBody } from '../../../../../api/crm/contracts/imports';
import { SectionFrame } from '../customers/SectionFrame';
import { useAround } from '../order/useAround';
import { Panel, PanelHead } from '../order/surface';
import { may } from '../permissions';
import { useMessageOf } from '../ui/error-message';
import { Failed, Loading } from '../ui/states';
import { deskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import { StatePill } from './StatePill';

const Drop = styled.div<{ $isOver: boolean }>`
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 12px;
  padding: 32px 16px;
  border: 2px dashed ${({ theme, $isOver }) => ($isOver ? theme.colors.primary600 : theme.colors.neutral200)};
  border-radius: 4px;
  background: ${({ theme, $isOver }) => ($isOver ? theme.colors.primary100 : theme.colors.neutral0)};
  text-align: center;
`;

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
    overflow-wrap: anywhere;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
    text-decoration: none;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

function Imports() {
  const intl = useIntl();
  const formats = useFormats();
  const navigate = useNavigate();
  const messageOf = useMessageOf();
  const input = useRef<HTMLInputElement>(null);
  const imports = useAround<ImportBody[]>('/crm/customers/imports', 0);
  const [isOver, setOver] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const text = (id: string, values?: Record<string, number>): string => intl.formatMessage({ id: `desk.import.${id}` }, values);
  const send = async (file: File | undefined): Promise<void> => {
    if (!file || isSending) return;
    setSending(true);
    setRefusal(null);
    try {
      const form = new FormData();
      form.append('file', file, file.name);
      const { data } = await deskApi.post<{ data: ImportBody }>('/crm/customers/imports', form);
      navigate(`/plugins/desk/customers/imports/${data.documentId}`);
    } catch (error) {
      setRefusal(messageOf(error));
      setSending(false);
    }
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  };
  return (
    <>
      <Drop
        $isOver={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Typography fontWeight="bold" tag="h2">
          {text('drop')}
        </Typography>
        <Typography textColor="neutral600">{text('drop.hint')}</Typography>
        <input
          ref={input}
          accept=".csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-label={text('choose')}
          data-import-file
          hidden
          onChange={(event) => void send(event.target.files?.[0])}
          type="file"
        />
        <Button loading={isSending} onClick={() => input.current?.click()} startIcon={<Upload aria-hidden />}>
          {text('choose')}
        </Button>
        <div role="alert">{refusal ? <Typography textColor="danger600">{refusal}</Typography> : null}</div>
      </Drop>
      <div style={{ paddingTop: 16 }}>
        {imports.error !== null && !imports.value ? <Failed error={imports.error} onRetry={() => void imports.reload()} /> : null}
        {!imports.value && !imports.error ? <Loading /> : null}
        {imports.value && imports.value.length > 0 ? (
          <Panel aria-labelledby="imports-before">
            <PanelHead id="imports-before" title={text('before')} />
            <List data-imports>
              {imports.value.map((one) => (
                <li key={one.documentId}>
                  <div>
                    <Link to={`/plugins/desk/customers/imports/${one.documentId}`}>{one.fileName}</Link>
                    <small>
                      {text('rows', { count: one.reading.rows })} · {one.by} · {formats.day(one.createdAt)}
                    </small>
                  </div>
                  <StatePill state={one.state} />
                </li>
              ))}
            </List>
          </Panel>
        ) : null}
      </div>
    </>
  );
}

/** `/admin/plugins/desk/customers/imports`: a new file, and those before. */
export default function ImportsPage() {
  const intl = useIntl();
  return (
    <Page.Protect permissions={may.writeCustomers}>
      <SectionFrame title={intl.formatMessage({ id: 'desk.import.list' })}>
        <Imports />
      </SectionFrame>
    </Page.Protect>
  );
}
