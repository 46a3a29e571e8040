import { useIntl } from 'react-intl';
import { ConfirmMove } from './ConfirmMove';
import { HandOverDialog } from './HandOverDialog';
import type { OrderActs, Question } from './useOrderActs';

/** The dialog of the act that waits for an answer. */
export function Questions({ question, acts, onAnswered }: { question: Question; acts: OrderActs; onAnswered: () => void }) {
  const intl = useIntl();
  if (!question) return null;
  const { card } = question;
  if (question.kind === 'move')
    return (
      <ConfirmMove
        card={card}
        to={question.to}
        onClose={onAnswered}
        onConfirm={(note) => {
          onAnswered();
          void acts.moveNow(card, question.to, note);
        }}
      />
    );
  return (
    <HandOverDialog
      title={intl.formatMessage({ id: 'desk.orders.hand.title' }, { number: card.number })}
      present={card.manager?.documentId ?? null}
      onClose={onAnswered}
      onChoose={(person) => {
        onAnswered();
        void acts.giveTo(card, person);
      }}
    />
  );
}
