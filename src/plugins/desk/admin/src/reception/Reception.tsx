import { useEffect, useRef, useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Visitor } from '../../../../../api/club/contracts/staff';
import { Failed } from '../ui/states';
import { useKeys } from '../ui/useKeys';
import { InsideList } from './InsideList';
import { Keypad } from './Keypad';
import { Below, Columns, Desk, Rows } from './layout';
import { ReceptionDialogs, type ReceptionDialog } from './ReceptionDialogs';
import { NobodyFound } from './NobodyFound';
import { ReceptionBar } from './ReceptionBar';
import { Records } from './Records';
import { SalePanel } from './SalePanel';
import { SearchField } from './SearchField';
import { useReceptionActs } from './useReceptionActs';
import { useSale } from './useSale';
import { useTypingAnywhere } from './useTypingAnywhere';
import { isSearchable, useVisitors } from './useVisitors';
import { VisitorRow } from './VisitorRow';

/** The reception: type the last digits, press Enter. Everything is kept on the device until the server has it. */
export function Reception({ person }: { person: string }) {
  const intl = useIntl();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [armed, setArmed] = useState(0);
  const [dialog, setDialog] = useState<ReceptionDialog>(null);
  const text = (id: string): string => intl.formatMessage({ id: `desk.reception.${id}` });
  const { outbox, hall, ...acts } = useReceptionActs(person, { onSent: () => found.again() });
  const found = useVisitors(typed, outbox.setReachable);
  const { visitors } = found;
  const focus = (): void => field.current?.focus();
  const clear = (): void => {
    setTyped('');
    setArmed(0);
    focus();
  };
  const checkIn = (visitor: Visitor): void => {
    acts.checkIn(visitor);
    clear();
  };
  const checkOut = (visit: string, name: string | null): void => {
    acts.checkOut(visit, name);
    clear();
  };
  const act = (visitor: Visitor | undefined): void => {
    // What is on the screen may still be the answer to fewer digits.
    if (!visitor || found.typed !== typed.trim()) return;
    if (visitor.inside) checkOut(visitor.inside.visit, visitor.name);
    else checkIn(visitor);
  };
  useEffect(() => setArmed(0), [found.typed]);
  const sale = useSale(() => {
    void hall.read();
    clear();
  });
  useTypingAnywhere(sale.isSelling ? () => undefined : focus);
  // While something is sold the keys are the till's.
  const addNew = (): void => setDialog((opened) => opened ?? 'new');
  useKeys(sale.isSelling ? {} : { 'Mod+Enter': addNew, KeyN: addNew, Escape: clear, Slash: focus });
  const isAnswered = isSearchable(typed) && found.typed !== null;
  return (
    <>
      <Page.Title>{text('title')}</Page.Title>
      <ReceptionBar
        waiting={outbox.waiting.length}
        isReachable={outbox.isReachable}
        isSelling={sale.isSelling}
        onSale={sale.toggle}
        onScan={() => setDialog('scan')}
        onNew={() => setDialog('new')}
      />
      <Columns>
        {sale.isSelling ? (
          <SalePanel buyer={sale.buyer} person={person} />
        ) : (
          <Desk>
            <SearchField
              ref={field}
              typed={typed}
              found={isAnswered ? visitors.length : null}
              onType={setTyped}
              onClear={clear}
              onEnter={() => act(visitors[armed])}
              onStep={(step) => setArmed((before) => Math.min(Math.max(0, before + step), Math.max(0, visitors.length - 1)))}
            />
            {found.error ? <Failed error={found.error} onRetry={found.again} /> : null}
            {visitors.length > 0 ? (
              <Rows aria-label={text('foundPeople')}>
                {visitors.map((visitor, index) => (
                  <VisitorRow
                    key={visitor.documentId}
                    visitor={visitor}
                    typed={typed}
                    isArmed={index === armed}
                    onCheckIn={() => checkIn(visitor)}
                    onSale={() => void sale.sellTo(visitor)}
                    onCheckOut={() => visitor.inside && checkOut(visitor.inside.visit, visitor.name)}
                  />
                ))}
              </Rows>
            ) : null}
            {isAnswered && visitors.length === 0 && !found.error ? (
              <NobodyFound isReachable={outbox.isReachable} onNew={() => setDialog('new')} />
            ) : null}
            {hall.error && !hall.hall ? <Failed error={hall.error} onRetry={() => void hall.read()} /> : null}
            <Below>
              <Keypad
                onDigit={(digit) => setTyped((before) => before + digit)}
                onErase={() => setTyped((before) => before.slice(0, -1))}
                onClear={clear}
              />
              <Records
                records={hall.hall?.records ?? []}
                recentHours={hall.hall?.recentHours ?? 24}
                waiting={outbox.waiting}
                onUndo={acts.undo}
                onReceipt={acts.receipt}
              />
            </Below>
          </Desk>
        )}
        <InsideList hall={hall.hall} onLeave={(visit) => checkOut(visit.documentId, visit.customer.name)} />
      </Columns>
      <ReceptionDialogs
        opened={dialog}
        typed={typed}
        onClose={() => setDialog(null)}
        onAdd={(visitor) => {
          acts.add(visitor);
          clear();
        }}
        onCode={(code) => {
          setTyped(code);
          focus();
        }}
      />
    </>
  );
}
