import { useEffect, useState } from 'react';
import { Button } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ImportBody } from '../../../../../api/crm/contracts/imports';
import { Panel, PanelHead } from '../order/surface';
import { may } from '../permissions';
import { BackButton, useBackTo } from '../ui/BackButton';
import { DeskError } from '../ui/desk-error';
import { PageBar } from '../ui/PageBar';
import { Empty, Failed, Loading } from '../ui/states';
import { isRunning } from './import-states';
import { MappingTable, type Mapping } from './MappingTable';
import { OptionsPanel } from './OptionsPanel';
import { ReadingPanel } from './ReadingPanel';
import { ReportPanel } from './ReportPanel';
import { RunPanel } from './RunPanel';
import { useImport, type ImportWork } from './useImport';

const Stack = styled.div`
  display: flex;
  flex-direction: column;
  gap: 16px;
  max-width: 960px;
  padding: 16px 24px 32px;
  @media (max-width: 767px) {
    padding: 16px;
  }
`;

const Hint = styled.p`
  padding: 0 16px 12px;
  font-size: 12px;
  line-height: 16px;
  color: ${({ theme }) => theme.colors.neutral600};
`;

/** `/admin/plugins/desk/customers/imports/:import`: columns, options, trial, run, report. */
export default function ImportPage() {
  const { import: id = '' } = useParams();
  return (
    <Page.Protect permissions={may.writeCustomers}>
      <OneImport key={id} id={id} />
    </Page.Protect>
  );
}

function OneImport({ id }: { id: string }) {
  const intl = useIntl();
  const back = useBackTo('/plugins/desk/customers/imports');
  const work = useImport(id);
  const { run, error } = work;
  if (run) return <ImportForm key={JSON.stringify(run.reading)} run={run} work={work} />;
  const title = intl.formatMessage({ id: 'desk.import.list' });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <PageBar title={title} before={<BackButton onClick={back} />} />
      {error instanceof DeskError && [400, 404].includes(error.status) ? (
        <Empty
          text={intl.formatMessage({ id: 'desk.import.missing' })}
          action={
            <Button tag={Link} to="/plugins/desk/customers/imports" variant="tertiary">
              {intl.formatMessage({ id: 'desk.import.toList' })}
            </Button>
          }
        />
      ) : error ? (
        <Failed error={error} onRetry={work.reload} />
      ) : (
        <Loading />
      )}
    </Page.Main>
  );
}

function ImportForm({ run, work }: { run: ImportBody; work: ImportWork }) {
  const intl = useIntl();
  const back = useBackTo('/plugins/desk/customers/imports');
  const [mapping, setMapping] = useState<Mapping>(run.mapping);
  const [options, setOptions] = useState(run.options);
  const [isTried, setTried] = useState(run.state === 'checked');
  const isWorking = isRunning(run);
  // What was tried is what is run: after a change the trial says nothing any more.
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      set(value);
      setTried(false);
    };
  useEffect(() => {
    if (run.state === 'checked') setTried(true);
  }, [run.state, run.finishedAt]);
  const isMapped = ['phone', 'email', 'shortName'].some((field) => mapping[field as keyof Mapping] !== undefined);
  const text = (id: string, values?: Record<string, number>): string => intl.formatMessage({ id: `desk.import.${id}` }, values);
  const start = (dryRun: boolean) => (): void => void work.start({ mapping, options, dryRun });
  const canStart = isMapped && !isWorking && !work.isBusy;
  const hasRun = run.isDryRun !== null;
  const isForgotten = run.state === 'forgotten';
  return (
    <Page.Main>
      <Page.Title>{run.fileName}</Page.Title>
      <PageBar
        title={run.fileName}
        before={<BackButton onClick={back} />}
        right={
          isForgotten ? null : (
            <>
              <Button disabled={!canStart} onClick={start(true)} variant={isTried ? 'tertiary' : 'default'}>
                {text('try')}
              </Button>
              <Button disabled={!canStart} onClick={start(false)} variant={isTried ? 'default' : 'tertiary'}>
                {text('run')}
              </Button>
            </>
          )
        }
      />
      <Stack>
        {hasRun ? <RunPanel run={run} isBusy={work.isBusy} onCancel={() => void work.cancel()} /> : null}
        {hasRun && !isWorking ? <ReportPanel key={run.finishedAt} run={run} /> : null}
        {isForgotten ? (
          <Hint role="status">{text('forgotten')}</Hint>
        ) : (
          <>
            <Panel aria-labelledby="import-columns">
              <PanelHead id="import-columns" title={text('columns')} />
              <Hint>{text('rows', { count: run.reading.rows })}</Hint>
              <ReadingPanel run={run} isDisabled={isWorking || work.isBusy} onReread={(reading) => void work.reread(reading)} />
              <MappingTable columns={run.reading.columns} mapping={mapping} isDisabled={isWorking} onChange={change(setMapping)} />
              {isMapped ? null : (
                <Hint role="alert" style={{ paddingTop: 12 }}>
                  {text('unmapped')}
                </Hint>
              )}
            </Panel>
            <Panel aria-labelledby="import-options">
              <PanelHead id="import-options" title={text('options')} />
              <OptionsPanel options={options} onChange={change(setOptions)} />
            </Panel>
          </>
        )}
      </Stack>
    </Page.Main>
  );
}
