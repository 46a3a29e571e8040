import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { TemplateBody } from '../../../../../api/club/contracts/public/events';
import type { Question } from '../../../../../api/club/domain/questions';
import { useAct } from '../ui/useAct';
import { deskApi } from '../ui/useDeskApi';
import { FormDialog } from './FormDialog';
import { LongLine, NumberLine, TextLine } from './form-fields';
import { Pair } from './Pair';
import { QuestionList } from './QuestionList';

interface TemplateDialogProps {
  template?: TemplateBody;
  onSaved: () => void;
  onClose: () => void;
}

const EMPTY = {
  title: '',
  description: '' as string | null,
  durationMinutes: 120 as number | null,
  place: '' as string | null,
  capacity: null as number | null,
  price: null as number | null,
  maxPartySize: 5 as number | null,
  remindHours: 24 as number | null,
  questions: [] as Question[],
};

const choicesOf = (options: readonly string[] = []): string[] => [...new Set(options.map((option) => option.trim()).filter(Boolean))];

/** The constructor: what every event of this kind is like, and what it asks. */
export function TemplateDialog({ template, onSaved, onClose }: TemplateDialogProps) {
  const intl = useIntl();
  const { act, isBusy } = useAct();
  const [draft, setDraft] = useState(() => (template ? { ...EMPTY, ...template } : EMPTY));
  const text = (id: string): string => intl.formatMessage({ id: `desk.events.${id}` });
  const set = (changes: Partial<typeof EMPTY>): void => setDraft((before) => ({ ...before, ...changes }));
  const isAsked = draft.questions.every(
    ({ label, kind, options = [] }) => label.trim() !== '' && (kind !== 'choice' || choicesOf(options).length > 1),
  );
  const canSave = draft.title.trim() !== '' && (draft.durationMinutes ?? 0) >= 5 && isAsked;
  const save = async (): Promise<void> => {
    const { title, description, durationMinutes, place, capacity, price, maxPartySize, remindHours } = draft;
    const questions = draft.questions.map(({ options, ...question }) =>
      question.kind === 'choice' ? { ...question, options: choicesOf(options) } : question,
    );
    const body = {
      ...{ title: title.trim(), description: description || null, durationMinutes, place: place || null, capacity, price, questions },
      maxPartySize: maxPartySize ?? 5,
      remindHours: remindHours ?? 0,
    };
    const told = intl.formatMessage({ id: 'desk.events.template.saved' }, { title: body.title });
    const isDone = await act(told, () =>
      template ? deskApi.put(`/club/event-templates/${template.documentId}`, body) : deskApi.post('/club/event-templates', body),
    );
    if (isDone) onSaved();
  };
  return (
    <FormDialog
      title={text(template ? 'template.edit' : 'template.new')}
      save={text('save')}
      isBusy={isBusy}
      canSave={canSave}
      width={720}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextLine
        isFirst
        isRequired
        label={text('field.title')}
        maxLength={200}
        name="title"
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      <LongLine
        label={text('field.description')}
        name="description"
        value={draft.description ?? ''}
        onChange={(description) => set({ description })}
      />
      <Pair>
        <NumberLine
          isRequired
          label={text('field.minutes')}
          name="minutes"
          step={15}
          value={draft.durationMinutes}
          onChange={(durationMinutes) => set({ durationMinutes })}
        />
        <TextLine label={text('field.place')} name="place" value={draft.place ?? ''} onChange={(place) => set({ place })} />
        <NumberLine
          hint={text('field.capacity.hint')}
          label={text('field.capacity')}
          name="capacity"
          value={draft.capacity}
          onChange={(capacity) => set({ capacity })}
        />
        <NumberLine label={text('field.price')} name="price" value={draft.price} onChange={(price) => set({ price })} />
        <NumberLine
          label={text('field.maxPartySize')}
          name="maxPartySize"
          value={draft.maxPartySize}
          onChange={(maxPartySize) => set({ maxPartySize })}
        />
        <NumberLine
          hint={text('field.remindHours.hint')}
          label={text('field.remindHours')}
          name="remindHours"
          value={draft.remindHours}
          onChange={(remindHours) => set({ remindHours })}
        />
      </Pair>
      <QuestionList questions={draft.questions} onChange={(questions) => set({ questions })} />
    </FormDialog>
  );
}
