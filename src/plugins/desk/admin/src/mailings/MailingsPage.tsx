import { useState } from 'react';
import {
  Box,
  Button,
  Flex,
  LinkButton,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import type { MailingBody } from '../../../../../api/mailings/contracts/bodies';
import { MAILING_STATUSES } from '../../../../../api/mailings/domain/mailing-status';
import { Panel } from '../order/surface';
import { may } from '../permissions';
import { useMay } from '../ui/useMay';
import { PageBar } from '../ui/PageBar';
import { Empty, Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { CardsOnPhone } from './CardsOnPhone';
import { CountBar } from './CountBar';
import { MailingStatusPill } from './marks';
import { OwnerTotals } from './OwnerTotals';
import { Pager } from './Pager';
import { usePage } from './usePage';

const COLUMNS = ['name', 'status', 'channel', 'progress', 'window', 'owner'];

function Row({ mailing }: { mailing: MailingBody }) {
  const intl = useIntl();
  const formats = useFormats();
  const { counts } = mailing;
  return (
    <Tr>
      <Td>
        <Typography fontWeight="semiBold" tag={Link} textColor="neutral800" to={mailing.documentId}>
          {mailing.name}
        </Typography>
      </Td>
      <Td>
        <MailingStatusPill status={mailing.status} />
      </Td>
      <Td>
        <Typography textColor="neutral800">{intl.formatMessage({ id: `desk.mailings.channel.${mailing.channel}` })}</Typography>
      </Td>
      <Td>
        {counts.audience > 0 ? (
          <Box minWidth="140px">
            <CountBar counts={counts} />
            <Typography textColor="neutral600" variant="pi">
              {intl.formatMessage(
                { id: 'desk.mailings.counts.short' },
                { sent: formats.number(counts.sent), all: formats.number(counts.audience), failed: counts.failed, unknown: counts.unknown },
              )}
            </Typography>
          </Box>
        ) : (
          <Typography textColor="neutral600">–</Typography>
        )}
      </Td>
      <Td>
        <Typography textColor="neutral600" variant="pi">
          {formats.dateTime(mailing.startAt)} – {formats.dateTime(mailing.endAt)}
        </Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800">
          {mailing.owner.isMe ? intl.formatMessage({ id: 'desk.mailings.owner.me' }) : mailing.owner.name}
        </Typography>
      </Td>
    </Tr>
  );
}

/** `/admin/plugins/desk/mailings`: every mailing this person may see. */
export default function MailingsPage() {
  const intl = useIntl();
  const text = (id: string): string => intl.formatMessage({ id: `desk.mailings.${id}` });
  const navigate = useNavigate();
  const rights = { write: useMay(may.writeMailings), suppress: useMay(may.suppress) };
  const [parameters, setParameters] = useSearchParams();
  const [isByOwner, setByOwner] = useState(false);
  const status = parameters.get('status') ?? '';
  const page = Math.max(1, Number(parameters.get('page')) || 1);
  const { answer, error, read } = usePage<MailingBody>('/mailings', { ...(status && { status }), page });
  const change = (next: Record<string, string>): void =>
    setParameters(Object.fromEntries(Object.entries(next).filter(([, value]) => value)));
  return (
    <>
      <Page.Title>{text('title')}</Page.Title>
      <PageBar
        right={
          <>
            {rights.suppress ? (
              <LinkButton tag={Link} to="stop-list" variant="tertiary">
                {text('stop-list')}
              </LinkButton>
            ) : null}
            {rights.write ? (
              <Button onClick={() => navigate('new')} startIcon={<PaperPlane />}>
                {text('new')}
              </Button>
            ) : null}
          </>
        }
        title={text('title')}
      />
      <Box padding={6}>
        <Flex gap={2} paddingBottom={4} wrap="wrap">
          <Box width="220px">
            <SingleSelect
              aria-label={text('column.status')}
              onChange={(value: string | number) => change({ status: value === 'all' ? '' : String(value) })}
              value={status || 'all'}
            >
              <SingleSelectOption value="all">{text('status.all')}</SingleSelectOption>
              {MAILING_STATUSES.map((one) => (
                <SingleSelectOption key={one} value={one}>
                  {text(`status.${one}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          <Button aria-expanded={isByOwner} onClick={() => setByOwner(!isByOwner)} variant="tertiary">
            {text('by-owner')}
          </Button>
        </Flex>
        {isByOwner ? <OwnerTotals /> : null}
        {error && !answer ? <Failed error={error} onRetry={read} /> : null}
        {!answer && !error ? <Loading /> : null}
        {answer?.data.length === 0 ? (
          <Empty icon={<PaperPlane height="60px" width="60px" />} text={text(status ? 'none-such' : 'empty')} />
        ) : null}
        {answer && answer.data.length > 0 ? (
          <Panel>
            <CardsOnPhone>
              <Table colCount={COLUMNS.length} rowCount={answer.data.length + 1}>
                <Thead>
                  <Tr>
                    {COLUMNS.map((column) => (
                      <Th key={column}>
                        <Typography textColor="neutral600" variant="sigma">
                          {text(`column.${column}`)}
                        </Typography>
                      </Th>
                    ))}
                  </Tr>
                </Thead>
                <Tbody>
                  {answer.data.map((mailing) => (
                    <Row key={mailing.documentId} mailing={mailing} />
                  ))}
                </Tbody>
              </Table>
            </CardsOnPhone>
            <Pager onPage={(to) => change({ status, page: String(to) })} page={page} pageCount={answer.meta.pagination.pageCount} />
          </Panel>
        ) : null}
      </Box>
    </>
  );
}
