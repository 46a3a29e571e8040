import { useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { CheckCircle, CrossCircle, Question } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ConsentBody, ConsentsBody } from '../../../../../api/crm/contracts/privacy';
import { CONSENT_PURPOSES } from '../../../../../api/crm/domain/consents/consents';
import { Panel, PanelHead } from '../order/surface';
import { useAround } from '../order/useAround';
import { Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { ConsentDialog } from './ConsentDialog';

const List = styled.ul`
  margin: 0;
  padding: 0 16px 8px;
  list-style: none;
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  > li {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 0 10px;
    padding: 6px 0;
  }
  svg {
    width: 16px;
    height: 16px;
    margin-top: 2px;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

const More = styled.details`
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  font-size: 12px;
  line-height: 16px;
  color: ${({ theme }) => theme.colors.neutral700};
  summary {
    padding: 10px 16px;
    cursor: pointer;
    font-weight: 600;
  }
  ul {
    margin: 0;
    padding: 0 16px 12px;
    list-style: none;
  }
  li {
    padding: 4px 0;
  }
`;

interface ConsentsPanelProps {
  id: string;
  beat: number;
  canWrite: boolean;
  onRecorded: () => void;
}

/** What a person agreed to and refused, and the ledger behind it. */
export function ConsentsPanel({ id, beat, canWrite, onRecorded }: ConsentsPanelProps) {
  const intl = useIntl();
  const formats = useFormats();
  const [isRecording, setRecording] = useState(false);
  const consents = useAround<ConsentsBody>(`/crm/customers/${id}/consents`, beat);
  const text = (name: string, values?: Record<string, string | number>): string =>
    intl.formatMessage({ id: `desk.customer.consent.${name}` }, values);
  /** Names that came from elsewhere than this product are shown as they are. */
  const word = (kind: 'purpose' | 'channel' | 'source', value: string): string =>
    intl.messages[`desk.customer.consent.${kind}.${value}`] ? text(`${kind}.${value}`) : value;
  const origin = ({ at, source, by, textVersion }: ConsentBody): string =>
    [formats.date(at), word('source', source), by, textVersion].filter(Boolean).join(' · ');
  const current = consents.value?.current ?? [];
  const purposes = [...new Set<string>([...CONSENT_PURPOSES, ...current.map(({ purpose }) => purpose)])];
  return (
    <Panel aria-labelledby="customer-consents">
      <PanelHead id="customer-consents" title={text('title')}>
        {canWrite && consents.value ? (
          <Button size="S" variant="tertiary" onClick={() => setRecording(true)}>
            {text('record')}
          </Button>
        ) : null}
      </PanelHead>
      {!consents.value && !consents.error ? <Loading /> : null}
      {consents.error !== null && !consents.value ? <Failed error={consents.error} onRetry={() => void consents.reload()} /> : null}
      {consents.value ? (
        <List data-consents>
          {purposes.flatMap((purpose) => {
            const words = current.filter((one) => one.purpose === purpose);
            if (words.length === 0)
              return [
                <li key={purpose}>
                  <Question aria-hidden fill="neutral600" />
                  <span>
                    {word('purpose', purpose)}
                    <small>{text('unasked')}</small>
                  </span>
                </li>,
              ];
            return words.map((one) => (
              <li key={one.documentId} data-granted={one.granted}>
                {one.granted ? <CheckCircle aria-hidden fill="success600" /> : <CrossCircle aria-hidden fill="danger600" />}
                <span>
                  {word('purpose', purpose)}
                  {one.channel === 'any' ? '' : ` · ${word('channel', one.channel)}`}: {text(one.granted ? 'granted' : 'refused')}
                  <small>{origin(one)}</small>
                </span>
              </li>
            ));
          })}
        </List>
      ) : null}
      {consents.value && consents.value.history.length > current.length ? (
        <More>
          <summary>{text('history', { count: consents.value.history.length })}</summary>
          <ul>
            {consents.value.history.map((one) => (
              <li key={one.documentId}>
                {word('purpose', one.purpose)} · {word('channel', one.channel)}: {text(one.granted ? 'granted' : 'refused')}
                <br />
                {origin(one)}
              </li>
            ))}
          </ul>
        </More>
      ) : (
        <Flex height="4px" />
      )}
      {isRecording ? (
        <ConsentDialog
          id={id}
          onClose={() => setRecording(false)}
          onDone={() => {
            setRecording(false);
            void consents.reload();
            onRecorded();
          }}
        />
      ) : null}
    </Panel>
  );
}
