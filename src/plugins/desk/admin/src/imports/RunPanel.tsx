import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ImportBody } from '../../../../../api/crm/contracts/imports';
import { ROW_OUTCOMES } from '../../../../../api/crm/domain/import/fields';
import { Panel, PanelHead } from '../order/surface';
import { useFormats } from '../ui/useFormats';
import { isRunning } from './import-states';
import { StatePill } from './StatePill';

const Track = styled.div`
  height: 8px;
  margin: 0 16px 16px;
  border-radius: 4px;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral150};
  > div {
    height: 100%;
    background: ${({ theme }) => theme.colors.primary600};
    transition: width 0.3s;
  }
  @media (prefers-reduced-motion: reduce) {
    > div {
      transition: none;
    }
  }
`;

const Counts = styled.dl`
  display: grid;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  margin: 0;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  font-variant-numeric: tabular-nums;
  > div {
    display: flex;
    flex-direction: column-reverse;
    padding: 12px 16px;
  }
  dt {
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  dd {
    margin: 0;
    font-size: 20px;
    line-height: 28px;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral800};
  }
  [data-outcome='failed'][data-some] dd {
    color: ${({ theme }) => theme.colors.danger600};
  }
  @media (max-width: 640px) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
`;

interface RunPanelProps {
  run: ImportBody;
  isBusy: boolean;
  onCancel: () => void;
}

/** How far a run is, and what became of the rows. */
export function RunPanel({ run, isBusy, onCancel }: RunPanelProps) {
  const intl = useIntl();
  const formats = useFormats();
  const { state, processed, reading, isDryRun, problem } = run;
  const text = (id: string, values?: Record<string, string>): string => intl.formatMessage({ id: `desk.import.${id}` }, values);
  const isWorking = isRunning(run);
  const share = reading.rows > 0 ? Math.min(1, processed / reading.rows) : 0;
  const phase = isDryRun ? 'dry' : 'real';
  return (
    <Panel aria-labelledby="import-run">
      <PanelHead id="import-run" title={text(`run.${phase}`)}>
        <Flex gap={3}>
          <StatePill state={state} />
          {isWorking ? (
            <Button disabled={isBusy} onClick={onCancel} size="S" variant="tertiary">
              {text('cancel')}
            </Button>
          ) : null}
        </Flex>
      </PanelHead>
      <div style={{ padding: '0 16px 12px' }} role="status">
        <Typography textColor="neutral600">
          {isWorking
            ? text('progress', { done: formats.number(processed), all: formats.number(reading.rows) })
            : state === 'checked'
              ? text('checked.text')
              : state === 'done'
                ? text('done.text')
                : (problem ?? '')}
        </Typography>
      </div>
      {isWorking ? (
        <Track
          role="progressbar"
          aria-label={text('run.real')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share * 100)}
        >
          <div style={{ width: `${share * 100}%` }} />
        </Track>
      ) : null}
      <Counts data-run={state}>
        {ROW_OUTCOMES.map((outcome) => (
          <div key={outcome} data-outcome={outcome} data-some={run[outcome] > 0 ? '' : undefined}>
            <dt>{text(`outcome.${phase}.${outcome}`)}</dt>
            <dd>{formats.number(run[outcome])}</dd>
          </div>
        ))}
      </Counts>
    </Panel>
  );
}
