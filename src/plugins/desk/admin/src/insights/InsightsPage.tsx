import { useState } from 'react';
import { Main, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { useIsNarrow } from '../orders/useIsNarrow';
import { may } from '../permissions';
import { NoticesProvider } from '../ui/notices';
import { PageBar } from '../ui/PageBar';
import { useFormats } from '../ui/useFormats';
import { Behind } from './Behind';
import { BreakdownCard, type Group } from './cards/BreakdownCard';
import { EventsCard, MailingsCard } from './cards/ClubAndMail';
import { CohortsCard, NewReturningCard, RfmMapCard } from './cards/CustomersCards';
import { FunnelCard } from './cards/FunnelCard';
import { Glance } from './cards/Glance';
import { NextSteps } from './cards/NextSteps';
import { RevenueCard } from './cards/RevenueCard';
import { AtRiskCard, BasketsCard } from './cards/RiskAndBaskets';
import { SegmentsCard } from './cards/SegmentsCard';
import { VisitHours, VisitKinds } from './cards/VisitsCards';
import { AgainstMenu, FiltersPopover, PeriodPicker, StepSwitch } from './InsightsBar';
import { DrillContext, type Drill } from './model/drill';
import { useInsight } from './model/useInsight';
import { periodQuery, useView } from './model/useView';
import { useWords } from './model/useWords';
import { PrintStyle } from './print-style';
import { ReportMenu } from './report/ReportMenu';

const Room = styled.div`
  display: flex;
  flex-direction: column;
  gap: 16px;
  padding: 16px 24px 32px;
  @media (max-width: 767px) {
    padding: 12px;
    gap: 12px;
  }
`;

const Grid = styled.div<{ $columns: string; $narrow: string }>`
  display: grid;
  grid-template-columns: ${({ $columns }) => $columns};
  gap: 16px;
  > * {
    min-width: 0;
  }
  @media (max-width: 1330px) {
    grid-template-columns: ${({ $narrow }) => $narrow};
    /* Of three in two columns the first is as wide as both. */
    > :first-child:nth-last-child(3) {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 900px) {
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
`;

const Tools = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  align-items: center;
  gap: 8px;
`;

const ToolRow = styled(Tools)`
  justify-content: flex-start;
  padding: 8px 16px;
  background: ${({ theme }) => theme.colors.neutral0};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  @media print {
    display: none;
  }
`;

const Fresh = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 6px;
  font-size: 12px;
  color: ${({ theme }) => theme.colors.neutral600};
  white-space: nowrap;
  &::before {
    content: '';
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: ${({ theme }) => theme.colors.success600};
  }
`;

const TWO = 'minmax(0, 1fr) minmax(0, 1fr)';

function Insights() {
  const { say } = useWords();
  const formats = useFormats();
  const isNarrow = useIsNarrow();
  const { view, change } = useView();
  const [drill, setDrill] = useState<Drill | null>(null);
  const [group, setGroup] = useState<Group>('product');
  const steps = periodQuery(view);
  const days = periodQuery(view, false);
  const sales = useInsight('sales', { ...steps, ...view.filters });
  const overview = useInsight('overview', steps);
  const forecast = useInsight('forecast', { horizon: 60 });
  const nextSteps = useInsight('nextSteps', {});
  const funnel = useInsight('funnel', days);
  const visits = useInsight('visits', steps);
  const rfm = useInsight('rfm', {});
  const clv = useInsight('clv', {});
  const cohorts = useInsight('cohorts', {});
  const events = useInsight('events', days);
  const mailings = useInsight('mailings', days);
  const showBreakdown = (): void => document.getElementById('insights-breakdown')?.scrollIntoView({ block: 'start' });
  const tools = (
    <>
      <PeriodPicker change={change} view={view} />
      <StepSwitch change={change} view={view} />
      <AgainstMenu change={change} view={view} />
      <FiltersPopover change={change} view={view} />
    </>
  );
  const repeatRate = overview.data?.metrics.find(({ name }) => name === 'repeatRate')?.value ?? null;
  return (
    <DrillContext.Provider value={setDrill}>
      <PrintStyle />
      <PageBar
        left={sales.at ? <Fresh>{say('fresh', { time: formats.dateTime(sales.at).slice(-5) })}</Fresh> : null}
        right={
          <>
            {isNarrow ? null : <Tools data-screen-only>{tools}</Tools>}
            <ReportMenu view={view} />
          </>
        }
        title={say('title')}
      />
      {isNarrow ? <ToolRow>{tools}</ToolRow> : null}
      <Main>
        <Room data-prints>
          <Typography data-print-only tag="p">
            {say('print.period', { from: formats.date(`${view.period.from}T12:00:00Z`), to: formats.date(`${view.period.to}T12:00:00Z`) })}
          </Typography>
          <Glance overview={overview} sales={sales} view={view} visits={visits} />
          <Grid $columns="minmax(0, 2.44fr) minmax(0, 1fr)" $narrow="minmax(0, 1.8fr) minmax(0, 1fr)">
            <RevenueCard forecast={forecast} sales={sales} view={view} />
            <NextSteps asked={nextSteps} onBreakdown={showBreakdown} />
          </Grid>
          <Grid $columns="minmax(0, 1.42fr) minmax(0, 0.98fr) minmax(0, 1fr)" $narrow={TWO}>
            <FunnelCard asked={funnel} view={view} waiting={overview.data?.waiting ?? null} />
            <VisitHours asked={visits} />
            <SegmentsCard asked={rfm} clv={clv.data} repeatRate={repeatRate} />
          </Grid>
          <Grid $columns={TWO} $narrow={TWO} id="insights-goods">
            <BreakdownCard group={group} onGroup={setGroup} view={view} />
            <NewReturningCard asked={sales} view={view} />
          </Grid>
          <Grid $columns="minmax(0, 1.6fr) minmax(0, 1fr)" $narrow={TWO}>
            <CohortsCard asked={cohorts} />
            <RfmMapCard asked={rfm} />
          </Grid>
          <Grid $columns={TWO} $narrow={TWO}>
            <AtRiskCard isReady={typeof rfm.data?.asOf === 'string'} />
            <BasketsCard />
          </Grid>
          <Grid $columns="minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr)" $narrow={TWO}>
            <VisitKinds asked={visits} />
            <EventsCard asked={events} />
            <MailingsCard asked={mailings} />
          </Grid>
        </Room>
      </Main>
      {drill ? <Behind drill={drill} onClose={() => setDrill(null)} /> : null}
    </DrillContext.Provider>
  );
}

/** `/admin/plugins/desk/insights`: the director's morning. */
export default function InsightsPage() {
  const { say } = useWords();
  return (
    <Page.Protect permissions={may.readInsights}>
      <Page.Title>{say('title')}</Page.Title>
      <NoticesProvider>
        <Insights />
      </NoticesProvider>
    </Page.Protect>
  );
}
