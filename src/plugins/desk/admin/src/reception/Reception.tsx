import { useEffect, useRef, useState } from 'react';
import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross, GridFour, Plus, PriceTag, Search } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { VisitBody } from '../../../../../api/club/contracts/fields';
import type { ReceptionRecord, Visitor } from '../../../../../api/club/contracts/staff';
import { useIsNarrow } from '../orders/useIsNarrow';
import { may } from '../permissions';
import { useMessageOf } from '../ui/error-message';
import { Kbd } from '../ui/Kbd';
import { useNotices } from '../ui/notices';
import { PageBar } from '../ui/PageBar';
import { Empty, Failed } from '../ui/states';
import { deskApi, saveBlob } from '../ui/useDeskApi';
import { useKeys } from '../ui/useKeys';
import { useMay } from '../ui/useMay';
import { InsideList } from './InsideList';
import { Keypad } from './Keypad';
import { Below, Columns, Desk, Rows, SearchBox } from './layout';
import { NewVisitorDialog } from './NewVisitorDialog';
import { Records } from './Records';
import { canScan, ScanDialog } from './ScanDialog';
import { SendingState } from './SendingState';
import { useHall } from './useHall';
import { useOutbox } from './useOutbox';
import { isSearchable, useVisitors } from './useVisitors';
import { VisitorRow } from './VisitorRow';

const isCharacter = (event: KeyboardEvent): boolean => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;

/** The reception: type the last digits, press Enter. Everything is kept on the device until the server has it. */
export function Reception({ person }: { person: string }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const isNarrow = useIsNarrow();
  const maySell = useMay(may.sell);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [armed, setArmed] = useState(0);
  const [dialog, setDialog] = useState<'new' | 'scan' | null>(null);
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.reception.${id}` }, values);
  const outbox = useOutbox(person, {
    onSent: () => {
      void hall.read();
      found.again();
    },
    onRefused: (one, error) => notices.show({ tone: 'danger', title: one.label, text: messageOf(error) }),
  });
  const hall = useHall(outbox.setReachable);
  const found = useVisitors(typed, outbox.setReachable);
  const { visitors } = found;
  const nameOf = (name: string | null): string => name ?? text('nameless');
  const focus = (): void => field.current?.focus();
  const clear = (): void => {
    setTyped('');
    setArmed(0);
    focus();
  };
  const checkIn = (visitor: Visitor): void => {
    const participation = visitor.today && !visitor.today.isIn ? { participation: visitor.today.participation } : {};
    const body = { customer: visitor.documentId, at: new Date().toISOString(), ...participation };
    outbox.add({ path: '/club/visits', body, label: text('record.arrival', { name: nameOf(visitor.name) }), customer: visitor.documentId });
    notices.show({ key: visitor.documentId, tone: 'success', title: text('told.in', { name: nameOf(visitor.name) }) });
    clear();
  };
  const checkOut = (visit: string, name: string | null): void => {
    const label = text('record.leave', { name: nameOf(name) });
    outbox.add({ path: `/club/visits/${visit}/leave`, body: { at: new Date().toISOString() }, label });
    notices.show({ key: visit, tone: 'success', title: text('told.out', { name: nameOf(name) }) });
    clear();
  };
  const undo = ({ subject, kind, customer }: ReceptionRecord): void => {
    const label = text('undone', { what: text(`record.${kind}`, { name: nameOf(customer) }) });
    outbox.add({ path: `/club/visits/${subject}/undo`, body: { act: kind }, label });
    focus();
  };
  const receipt = (order: string): void => {
    deskApi.blob(`/counter/sales/${order}/receipt.pdf`).then(
      (blob) => saveBlob(blob, 'receipt.pdf'),
      (error: unknown) => notices.show({ tone: 'danger', title: text('receipt'), text: messageOf(error) }),
    );
  };
  const act = (visitor: Visitor | undefined): void => {
    if (!visitor || found.typed !== typed.trim()) return;
    if (visitor.inside) checkOut(visitor.inside.visit, visitor.name);
    else checkIn(visitor);
  };
  const arm = (step: number): void => setArmed((before) => Math.min(Math.max(0, before + step), Math.max(0, visitors.length - 1)));

  useEffect(() => setArmed(0), [found.typed]);
  useEffect(() => {
    // A scanner types wherever the focus is: a character outside of a field belongs to the search.
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (target.matches('input, textarea, select, [contenteditable]') || document.querySelector('[role=dialog], [role=listbox]')) return;
      if (isCharacter(event) && /[\p{L}\d+]/u.test(event.key) && event.code !== 'KeyN') focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  useKeys({ KeyN: () => setDialog('new'), Escape: clear, Slash: focus });

  const isAsked = isSearchable(typed);
  return (
    <>
      <Page.Title>{text('title')}</Page.Title>
      <PageBar
        title={text('title')}
        left={<SendingState waiting={outbox.waiting.length} isReachable={outbox.isReachable} isBrief={isNarrow} />}
        right={
          <>
            {canScan() ? (
              <Button variant="tertiary" startIcon={<GridFour aria-hidden />} onClick={() => setDialog('scan')}>
                {text('scan')}
              </Button>
            ) : null}
            {maySell && !isNarrow ? (
              <Button variant="tertiary" startIcon={<PriceTag aria-hidden />} onClick={() => navigate('/plugins/desk/counter')}>
                {text('sale')}
              </Button>
            ) : null}
            <Button variant="default" startIcon={<Plus aria-hidden />} onClick={() => setDialog('new')}>
              <Flex gap={2} tag="span">
                {text(isNarrow ? 'new.brief' : 'new')}
                {isNarrow ? null : <Kbd $onPrimary>N</Kbd>}
              </Flex>
            </Button>
          </>
        }
      />
      <Columns>
        <Desk>
          <SearchBox role="search">
            <Search aria-hidden width={24} height={24} />
            <input
              ref={field}
              aria-label={text('search')}
              autoComplete="off"
              autoFocus
              placeholder={text(isNarrow ? 'search.brief' : 'search.hint')}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') act(visitors[armed]);
                else if (event.key === 'ArrowDown') arm(1);
                else if (event.key === 'ArrowUp') arm(-1);
                else if (event.key === 'Escape') clear();
                else return;
                event.preventDefault();
              }}
            />
            <Typography aria-live="polite" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
              {isAsked && found.typed !== null ? text('found', { count: visitors.length }) : ''}
            </Typography>
            {typed === '' ? null : (
              <IconButton label={text('clear')} variant="ghost" onClick={clear}>
                <Cross />
              </IconButton>
            )}
          </SearchBox>
          {found.error ? <Failed error={found.error} onRetry={found.again} /> : null}
          {visitors.length > 0 ? (
            <Rows aria-label={text('search')}>
              {visitors.map((visitor, index) => (
                <VisitorRow
                  key={visitor.documentId}
                  visitor={visitor}
                  typed={typed}
                  isArmed={index === armed}
                  onCheckIn={() => checkIn(visitor)}
                  onCheckOut={() => visitor.inside && checkOut(visitor.inside.visit, visitor.name)}
                />
              ))}
            </Rows>
          ) : null}
          {isAsked && found.typed !== null && visitors.length === 0 && !found.error ? (
            <Empty
              text={text(outbox.isReachable ? 'nobodyFound' : 'nobodyFound.offline')}
              action={
                <Button variant="tertiary" startIcon={<Plus aria-hidden />} onClick={() => setDialog('new')}>
                  {text('new')}
                </Button>
              }
            />
          ) : null}
          {hall.error && !hall.hall ? <Failed error={hall.error} onRetry={() => void hall.read()} /> : null}
          <Below>
            <Keypad
              onDigit={(digit) => {
                setTyped((before) => before + digit);
                focus();
              }}
              onErase={() => setTyped((before) => before.slice(0, -1))}
              onClear={clear}
            />
            <Records
              records={hall.hall?.records ?? []}
              recentHours={hall.hall?.recentHours ?? 24}
              waiting={outbox.waiting}
              onUndo={undo}
              onReceipt={receipt}
            />
          </Below>
        </Desk>
        <InsideList hall={hall.hall} onLeave={(visit: VisitBody) => checkOut(visit.documentId, visit.customer.name)} />
      </Columns>
      {dialog === 'new' ? (
        <NewVisitorDialog
          typed={typed}
          onClose={() => setDialog(null)}
          onAdd={(visitor) => {
            const body = { ...visitor, checkIn: true, at: new Date().toISOString() };
            outbox.add({ path: '/club/reception/visitors', body, label: text('record.new', { name: visitor.name }) });
            notices.show({ tone: 'success', title: text('told.in', { name: visitor.name }) });
            setDialog(null);
            clear();
          }}
        />
      ) : null}
      {dialog === 'scan' ? (
        <ScanDialog
          onClose={() => setDialog(null)}
          onCode={(code) => {
            setDialog(null);
            setTyped(code);
            focus();
          }}
        />
      ) : null}
    </>
  );
}
