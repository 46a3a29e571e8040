import { lazy, Suspense } from 'react';
import { Box, Grid, IconButton, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { MailingBody, StatsBody } from '../../../../../../api/mailings/contracts/bodies';
import { FactList, Panel, PanelHead } from '../../order/surface';
import { useAround } from '../../order/useAround';
import { PageBar } from '../../ui/PageBar';
import { Failed, Loading } from '../../ui/states';
import { useFormats } from '../../ui/useFormats';
import { MailingStatusPill } from '../marks';
import { ActButtons } from './ActButtons';
import { CountsPanel } from './CountsPanel';
import { Recipients } from './Recipients';
import { useProgress } from './useProgress';

const SpeedChart = lazy(() => import('./SpeedChart'));

function Facts({ mailing }: { mailing: MailingBody }) {
  const intl = useIntl();
  const formats = useFormats();
  const text = (id: string): string => intl.formatMessage({ id: `desk.mailings.${id}` });
  const facts: [string, string | null][] = [
    ['fact.message', mailing.message?.name ?? null],
    ['fact.window', `${formats.dateTime(mailing.startAt)} – ${formats.dateTime(mailing.endAt)}`],
    ['fact.channel', text(`channel.${mailing.channel}`)],
    ['fact.owner', mailing.owner.isMe ? text('owner.me') : mailing.owner.name],
    ['fact.started', mailing.startedAt ? `${formats.dateTime(mailing.startedAt)}, ${mailing.startedBy ?? ''}` : null],
    ['fact.paused', mailing.pausedAt ? `${formats.dateTime(mailing.pausedAt)}, ${mailing.pausedBy ?? ''}` : null],
    ['fact.completed', mailing.completedAt ? formats.dateTime(mailing.completedAt) : null],
  ];
  return (
    <Box padding={4}>
      <FactList>
        {facts.flatMap(([key, value]) => (value ? [<dt key={`${key} name`}>{text(key)}</dt>, <dd key={key}>{value}</dd>] : []))}
      </FactList>
    </Box>
  );
}

/** A mailing that has started: where it stands, how fast it goes, what became of each recipient. */
export function Progress({ mailing, onChanged }: { mailing: MailingBody; onChanged: () => void }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const text = (id: string): string => intl.formatMessage({ id: `desk.mailings.${id}` });
  const { progress, speeds, error } = useProgress(mailing);
  const status = progress?.status ?? mailing.status;
  const isOver = status === 'completed';
  const stats = useAround<StatsBody>(`/mailings/${mailing.documentId}/stats`, Number(isOver)).value;
  return (
    <>
      <PageBar
        before={
          <IconButton label={text('back')} onClick={() => navigate('..', { relative: 'path' })} variant="ghost">
            <ArrowLeft />
          </IconButton>
        }
        left={<MailingStatusPill status={status} />}
        right={<ActButtons mailing={mailing} onChanged={onChanged} status={status} />}
        title={mailing.name}
      />
      <Box padding={6}>
        <Grid.Root gap={4}>
          <Grid.Item alignItems="stretch" col={9} direction="column" gap={4} s={12} xs={12}>
            {error && !progress ? <Failed error={error} /> : null}
            {progress ? <CountsPanel mailing={mailing} progress={progress} /> : <Loading />}
            {speeds.length > 1 || stats?.series.length ? (
              <Panel aria-labelledby="mailing-speed">
                <PanelHead id="mailing-speed" title={text(speeds.length > 1 ? 'per-second' : 'outcomes')} />
                <Suspense fallback={<Box height="180px" />}>
                  <SpeedChart series={stats?.series ?? []} speeds={isOver ? [] : speeds} />
                </Suspense>
              </Panel>
            ) : null}
          </Grid.Item>
          <Grid.Item alignItems="stretch" col={3} direction="column" gap={4} s={12} xs={12}>
            <Panel aria-labelledby="mailing-facts">
              <PanelHead id="mailing-facts" title={text('one')} />
              <Facts mailing={mailing} />
            </Panel>
            {stats && stats.replies.length > 0 ? (
              <Panel aria-labelledby="mailing-replies">
                <PanelHead id="mailing-replies" title={text('replies')} />
                <Box padding={4}>
                  {stats.replies.slice(0, 8).map(({ state, reply, count }) => (
                    <Typography key={`${state} ${reply}`} style={{ overflowWrap: 'anywhere' }} tag="p" textColor="neutral700" variant="pi">
                      {count} × {reply || text(`state.${state}`)}
                    </Typography>
                  ))}
                </Box>
              </Panel>
            ) : null}
            {mailing.mayEdit || mailing.owner.isMe ? null : (
              <Box background="primary100" borderColor="primary200" hasRadius padding={4}>
                <Typography textColor="neutral800">{text('not-owner')}</Typography>
              </Box>
            )}
          </Grid.Item>
        </Grid.Root>
        <Box paddingTop={4}>
          <Recipients
            mailing={mailing}
            beat={progress ? progress.counts.accepted + progress.counts.rejected + progress.counts.unknown : 0}
          />
        </Box>
      </Box>
    </>
  );
}
