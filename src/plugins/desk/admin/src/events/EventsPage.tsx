import { useState } from 'react';
import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight, Plus } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { EventBody } from '../../../../../api/club/contracts/fields';
import { useIsNarrow } from '../orders/useIsNarrow';
import { may } from '../permissions';
import { PageBar } from '../ui/PageBar';
import { Empty, Failed, Loading } from '../ui/states';
import { useKeys } from '../ui/useKeys';
import { useRead } from '../ui/useRead';
import { useShop } from '../ui/useShop';
import { useMay } from '../ui/useMay';
import { useClock } from '../ui/useClock';
import { byDay, monthAfter, sheetOf, thisMonth } from './days';
import { DayList } from './DayList';
import { MonthSheet } from './MonthSheet';
import { PlanDialog } from './PlanDialog';

/** `/admin/plugins/desk/events`: a month of events as a sheet or a list. */
export default function EventsPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  const isNarrow = useIsNarrow();
  const { timezone } = useShop();
  const clock = useClock();
  const mayPlan = useMay(may.planClub);
  const [parameters, setParameters] = useSearchParams();
  const [isPlanning, setPlanning] = useState(false);
  const month = /^\d{4}-\d{2}$/.test(parameters.get('month') ?? '') ? String(parameters.get('month')) : thisMonth(timezone);
  const isList = isNarrow || parameters.get('view') === 'list';
  const { days, from, to } = sheetOf(month, timezone);
  const { answer, error, read } = useRead<{ data: EventBody[] }>('/club/events', {
    filters: { startAt: { $gte: from, $lt: to } },
    sort: 'startAt',
    pagination: { pageSize: 100, withCount: 'false' },
  });
  const text = (id: string): string => intl.formatMessage({ id: `desk.events.${id}` });
  const go = (changes: Record<string, string>): void => {
    const next = { ...Object.fromEntries(parameters), ...changes };
    setParameters(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')), { replace: true });
  };
  const turn = (step: number): void => go({ month: monthAfter(month, step) });
  useKeys({ ArrowLeft: () => turn(-1), ArrowRight: () => turn(1), KeyN: () => mayPlan && setPlanning(true) });
  const events = byDay(answer?.data ?? [], timezone);
  const title = clock.month(month);
  return (
    <>
      <Page.Title>{text('title')}</Page.Title>
      <PageBar
        title={text('title')}
        right={
          <>
            <Button variant="tertiary" onClick={() => navigate('templates')}>
              {text('templates')}
            </Button>
            {mayPlan ? (
              <Button startIcon={<Plus aria-hidden />} onClick={() => setPlanning(true)}>
                {text(isNarrow ? 'plan.brief' : 'plan')}
              </Button>
            ) : null}
          </>
        }
      />
      <Box padding={isNarrow ? 4 : 6}>
        <Flex gap={2} justifyContent="space-between" paddingBottom={4} wrap="wrap">
          <Flex gap={2}>
            <IconButton label={text('month.before')} onClick={() => turn(-1)}>
              <ChevronLeft />
            </IconButton>
            <Typography aria-live="polite" fontWeight="bold" tag="h2" textAlign="center" style={{ minWidth: 150 }}>
              {title}
            </Typography>
            <IconButton label={text('month.after')} onClick={() => turn(1)}>
              <ChevronRight />
            </IconButton>
            <Button variant="ghost" onClick={() => go({ month: '' })}>
              {text('month.now')}
            </Button>
          </Flex>
          {isNarrow ? null : (
            <Flex gap={1} role="group" aria-label={text('view')}>
              {(['sheet', 'list'] as const).map((view) => (
                <Button
                  key={view}
                  aria-pressed={(view === 'list') === isList}
                  variant={(view === 'list') === isList ? 'secondary' : 'tertiary'}
                  onClick={() => go({ view: view === 'list' ? 'list' : '' })}
                >
                  {text(`view.${view}`)}
                </Button>
              ))}
            </Flex>
          )}
        </Flex>
        {error && !answer ? <Failed error={error} onRetry={() => void read()} /> : null}
        {!answer && !error ? <Loading /> : null}
        {answer && isList && answer.data.length === 0 ? <Empty text={text('none')} /> : null}
        {answer && isList ? <DayList events={events} /> : null}
        {answer && !isList ? <MonthSheet days={days} events={events} /> : null}
      </Box>
      {isPlanning ? (
        <PlanDialog
          onClose={() => setPlanning(false)}
          onPlanned={(event) => {
            setPlanning(false);
            navigate(event.documentId);
          }}
        />
      ) : null}
    </>
  );
}
