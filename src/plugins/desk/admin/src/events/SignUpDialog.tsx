import { useState } from 'react';
import { Checkbox, Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { EventBody, ParticipationBody } from '../../../../../api/club/contracts/fields';
import type { Visitor } from '../../../../../api/club/contracts/staff';
import type { Answers, Question } from '../../../../../api/club/domain/questions';
import { useAct } from '../ui/useAct';
import { deskApi } from '../ui/useDeskApi';
import { FormDialog } from './FormDialog';
import { LongLine, NumberLine } from './form-fields';
import { VisitorField } from './VisitorField';

interface AnswerLineProps {
  question: Question;
  value: Answers[string] | undefined;
  onChange: (value: Answers[string] | null) => void;
}

function AnswerLine({ question, value, onChange }: AnswerLineProps) {
  const { key, label, kind, required, options = [] } = question;
  switch (kind) {
    case 'text':
      return <LongLine isRequired={required} label={label} name={key} value={String(value ?? '')} onChange={onChange} />;
    case 'number':
      return (
        <NumberLine isRequired={required} label={label} name={key} value={typeof value === 'number' ? value : null} onChange={onChange} />
      );
    case 'yes-no':
      return (
        <Checkbox checked={value === true} onCheckedChange={(isOn) => onChange(isOn === true)}>
          {label}
        </Checkbox>
      );
    case 'choice':
      return (
        <Field.Root name={key} required={required} width="100%">
          <Field.Label>{label}</Field.Label>
          <SingleSelect value={typeof value === 'string' ? value : undefined} onChange={(chosen) => onChange(String(chosen))}>
            {options.map((option) => (
              <SingleSelectOption key={option} value={option}>
                {option}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      );
  }
}

interface SignUpDialogProps {
  event: EventBody;
  onSignedUp: () => void;
  onClose: () => void;
}

/** Signs somebody up; says before the click whether there is a place or a queue. */
export function SignUpDialog({ event, onSignedUp, onClose }: SignUpDialogProps) {
  const intl = useIntl();
  const { act, isBusy } = useAct();
  const [visitor, setVisitor] = useState<Visitor | null>(null);
  const [party, setParty] = useState<number | null>(1);
  const [answers, setAnswers] = useState<Record<string, Answers[string] | null>>({});
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.events.${id}` }, values);
  const size = party ?? 1;
  const hasPlace = event.free === null || (event.waiting === 0 && size <= event.free);
  const save = async (): Promise<void> => {
    if (!visitor) return;
    const name = visitor.name ?? '';
    const isDone = await act(text(hasPlace ? 'signedUp' : 'queued', { name }), () =>
      deskApi.post<{ data: ParticipationBody }>(`/club/events/${event.documentId}/participations`, {
        customer: visitor.documentId,
        partySize: size,
        answers,
      }),
    );
    if (isDone) onSignedUp();
  };
  return (
    <FormDialog
      title={text('signUp')}
      save={text(hasPlace ? 'signUp.do' : 'signUp.queue')}
      isBusy={isBusy}
      canSave={visitor !== null}
      width={520}
      onSave={() => void save()}
      onClose={onClose}
    >
      <VisitorField label={text('who')} onPick={setVisitor} />
      <NumberLine
        label={text('party.size')}
        hint={text('party.most', { most: event.maxPartySize })}
        name="party"
        value={party}
        onChange={setParty}
      />
      {event.questions.map((question) => (
        <AnswerLine
          key={question.key}
          question={question}
          value={answers[question.key] ?? undefined}
          onChange={(value) => setAnswers((before) => ({ ...before, [question.key]: value }))}
        />
      ))}
      <Typography aria-live="polite" textColor="neutral700">
        {hasPlace
          ? text('signUp.place', { free: event.free ?? 0, limited: event.free === null ? 'no' : 'yes' })
          : text('signUp.waits', { waiting: event.waiting })}
      </Typography>
    </FormDialog>
  );
}
