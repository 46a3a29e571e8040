import type { IntlShape } from 'react-intl';
import { useIntl } from 'react-intl';
import type { ReceptionRecord, Visitor } from '../../../../../api/club/contracts/staff';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { deskApi, saveBlob } from '../ui/useDeskApi';
import type { NewVisitor } from './NewVisitorDialog';
import { useHall } from './useHall';
import { useOutbox } from './useOutbox';

type Words = (id: string, values?: Record<string, string | number>) => string;

const wordsOf =
  (intl: IntlShape): Words =>
  (id, values) =>
    intl.formatMessage({ id: `desk.reception.${id}` }, values);

/** What a reception does: every write goes through the outbox, so that none is lost with the network. */
export function useReceptionActs(person: string, { onSent }: { onSent: () => void }) {
  const text = wordsOf(useIntl());
  const notices = useNotices();
  const messageOf = useMessageOf();
  const outbox = useOutbox(person, {
    onSent: () => {
      void hall.read();
      onSent();
    },
    onRefused: (one, error) => notices.show({ tone: 'danger', title: one.label, text: messageOf(error) }),
  });
  const hall = useHall(outbox.setReachable);
  const nameOf = (name: string | null): string => name ?? text('nameless');

  const checkIn = (visitor: Visitor): void => {
    const name = nameOf(visitor.name);
    const participation = visitor.today && !visitor.today.isIn ? { participation: visitor.today.participation } : {};
    const body = { customer: visitor.documentId, at: new Date().toISOString(), ...participation };
    outbox.add({ path: '/club/visits', body, label: text('record.arrival', { name }), customer: visitor.documentId });
    notices.show({ key: visitor.documentId, tone: 'success', title: text('told.in', { name }) });
  };
  const checkOut = (visit: string, customer: string | null): void => {
    const name = nameOf(customer);
    outbox.add({ path: `/club/visits/${visit}/leave`, body: { at: new Date().toISOString() }, label: text('record.leave', { name }) });
    notices.show({ key: visit, tone: 'success', title: text('told.out', { name }) });
  };
  const undo = ({ subject, kind, customer }: ReceptionRecord): void => {
    const label = text('undone', { what: text(`record.${kind}`, { name: nameOf(customer), total: '' }) });
    outbox.add({ path: `/club/visits/${subject}/undo`, body: { act: kind }, label });
  };
  const add = (visitor: NewVisitor): void => {
    const { name } = visitor;
    const body = { ...visitor, checkIn: true, at: new Date().toISOString() };
    outbox.add({ path: '/club/reception/visitors', body, label: text('record.new', { name }) });
    notices.show({ tone: 'success', title: text('told.in', { name }) });
  };
  const receipt = (order: string): void => {
    deskApi.blob(`/counter/sales/${order}/receipt.pdf`).then(
      (blob) => saveBlob(blob, 'receipt.pdf'),
      (error: unknown) => notices.show({ tone: 'danger', title: text('receipt'), text: messageOf(error) }),
    );
  };
  return { outbox, hall, checkIn, checkOut, undo, add, receipt };
}
