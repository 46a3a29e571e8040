import { drawKey } from '@artel/client';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../language/use-words';
import type { ClubEvent } from '../../shop/api';
import { useEventActs } from '../../shop/use-events';
import { Button } from '../../ui/Button';
import { CheckField, SelectField, TextArea, TextField } from '../../ui/Field';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';
import { Stepper } from '../../ui/Stepper';
import { answersOf, missingOf, type Typed } from './answers';

/** Signs up, or joins the queue when there is no place. */
export function JoinForm({ event }: { event: ClubEvent }) {
  const { words } = useWords();
  const { join } = useEventActs(event.documentId);
  const [partySize, setPartySize] = useState(1);
  const [typed, setTyped] = useState<Typed>({});
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const [key, setKey] = useState(drawKey);
  const missing = missingOf(event.questions, typed);
  const isFull = event.free !== null && event.free < partySize;
  const submit = (submitted: FormEvent): void => {
    submitted.preventDefault();
    setTried(true);
    if (missing.length > 0) return;
    join.mutate(
      { key, partySize, answers: answersOf(event.questions, typed), ...(note.trim() ? { note: note.trim() } : {}) },
      // What is mended after a refusal is another wish.
      { onError: () => setKey(drawKey()) },
    );
  };
  return (
    <form className="join" onSubmit={submit} noValidate>
      <h2>{words('events.join')}</h2>
      {event.maxPartySize > 1 && (
        <div className="field">
          <span className="field-name">{words('events.party')}</span>
          <Stepper
            name={words('events.party')}
            unit={words('events.party')}
            least={1}
            quantity={partySize}
            most={event.maxPartySize}
            onChange={(wanted) => setPartySize(Math.max(1, wanted))}
          />
        </div>
      )}
      {event.questions.map((question) => (
        <Asked
          key={question.key}
          question={question}
          value={typed[question.key]}
          problem={isTried && missing.includes(question.key) ? words('events.answer') : null}
          onAnswer={(answer) => setTyped((now) => ({ ...now, [question.key]: answer }))}
        />
      ))}
      <TextArea label={words('events.note')} maxLength={1000} value={note} onChange={(typing) => setNote(typing.target.value)} />
      {isFull && <p className="small">{words('events.queueHint')}</p>}
      {join.error && <Notice kind="problem">{refusalMessage(words, join.error)}</Notice>}
      <Button type="submit" look="main" wide isBusy={join.isPending}>
        {isFull ? words('events.queue') : words('events.joinButton')}
      </Button>
    </form>
  );
}

function Asked({
  question: { label, kind, options = [], required },
  value,
  problem,
  onAnswer,
}: {
  question: ClubEvent['questions'][number];
  value: string | boolean | undefined;
  problem: string | null;
  onAnswer: (answer: string | boolean) => void;
}) {
  const name = required ? `${label} *` : label;
  const text = typeof value === 'string' ? value : '';
  if (kind === 'yes-no')
    return (
      <CheckField checked={value === true} problem={problem} onChange={(event) => onAnswer(event.target.checked)}>
        {name}
      </CheckField>
    );
  if (kind === 'choice') {
    const choices = [{ value: '', label: '—' }, ...options.map((option) => ({ value: option, label: option }))];
    return <SelectField label={name} choices={choices} value={text} problem={problem} onChoose={onAnswer} />;
  }
  return (
    <TextField
      label={name}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      maxLength={500}
      value={text}
      problem={problem}
      onChange={(event) => onAnswer(event.target.value)}
    />
  );
}
