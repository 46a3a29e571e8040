import { useState } from 'react';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { EventBody } from '../../../../../api/club/contracts/fields';
import type { TemplateBody } from '../../../../../api/club/contracts/public/events';
import { FREQUENCIES } from '../../../../../api/club/domain/series';
import { DayField } from '../ui/DayField';
import { useAct } from '../ui/useAct';
import { deskApi } from '../ui/useDeskApi';
import { useRead } from '../ui/useRead';
import { useShop } from '../ui/useShop';
import { minutesBetween, momentOf, wallOf } from './days';
import { FormDialog } from './FormDialog';
import { Line, LongLine, NumberLine, TextLine } from './form-fields';
import { Pair } from './Pair';

interface Draft {
  template: string;
  title: string;
  description: string;
  day: string;
  time: string;
  minutes: number | null;
  place: string;
  capacity: number | null;
  price: number | null;
  repeat: 'once' | (typeof FREQUENCIES)[number];
  times: number | null;
}

function draftOf(event: EventBody | undefined, zone: string): Draft {
  const wall = event
    ? wallOf(event.startAt, zone)
    : { day: wallOf(new Date(Date.now() + 7 * 86_400_000).toISOString(), zone).day, time: '19:00' };
  return {
    template: '',
    title: event?.title ?? '',
    description: event?.description ?? '',
    ...wall,
    minutes: event ? minutesBetween(event.startAt, event.endAt) : 120,
    place: event?.place ?? '',
    capacity: event?.capacity ?? null,
    price: event?.price ?? null,
    repeat: 'once',
    times: 8,
  };
}

interface TemplateFieldProps {
  templates: readonly TemplateBody[];
  /** A documentId; empty for an event without a template. */
  value: string;
  onTake: (id: string) => void;
}

function TemplateField({ templates, value, onTake }: TemplateFieldProps) {
  const intl = useIntl();
  return (
    <Field.Root name="template" width="100%">
      <Field.Label>{intl.formatMessage({ id: 'desk.events.field.template' })}</Field.Label>
      <SingleSelect value={value || 'none'} onChange={(chosen) => onTake(chosen === 'none' ? '' : String(chosen))}>
        <SingleSelectOption value="none">{intl.formatMessage({ id: 'desk.events.field.template.none' })}</SingleSelectOption>
        {templates.map(({ documentId, title }) => (
          <SingleSelectOption key={documentId} value={documentId}>
            {title}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

interface PlanDialogProps {
  /** The event that is changed; a new one is planned without it. */
  event?: EventBody;
  onPlanned: (event: EventBody) => void;
  onClose: () => void;
}

/** Plans an event: from a template or without one, once or as a series; or changes one. */
export function PlanDialog({ event, onPlanned, onClose }: PlanDialogProps) {
  const intl = useIntl();
  const { timezone } = useShop();
  const { act, isBusy } = useAct();
  const [draft, setDraft] = useState(() => draftOf(event, timezone));
  const templates = useRead<{ data: TemplateBody[] }>(event ? null : '/club/event-templates').answer?.data ?? [];
  const text = (id: string): string => intl.formatMessage({ id: `desk.events.field.${id}` });
  const set = (changes: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changes }));
  const take = (id: string): void => {
    const template = templates.find(({ documentId }) => documentId === id);
    if (!template) {
      set({ template: '', repeat: 'once' });
      return;
    }
    const { title, description, durationMinutes, place, capacity, price } = template;
    set({ template: id, title, description: description ?? '', minutes: durationMinutes, place: place ?? '', capacity, price });
  };
  const startAt = momentOf(draft.day, draft.time, timezone);
  const canSave = draft.title.trim() !== '' && startAt !== '' && (draft.minutes ?? 0) >= 5;

  const write = async (): Promise<EventBody | undefined> => {
    const { title, description, place, capacity, price } = draft;
    const own = { title: title.trim(), place: place.trim() || null, capacity, price };
    if (draft.template !== '' && draft.repeat !== 'once') {
      const { title: _title, ...rest } = own;
      const rule = { startDay: draft.day, startTime: draft.time, frequency: draft.repeat, times: draft.times ?? 1 };
      const path = `/club/event-templates/${draft.template}/series`;
      return (await deskApi.post<{ data: { events: EventBody[] } }>(path, { rule, ...rest })).data.events[0];
    }
    if (draft.template !== '') {
      const path = `/club/event-templates/${draft.template}/instantiate`;
      return (await deskApi.post<{ data: EventBody }>(path, { startAt, ...own })).data;
    }
    const endAt = new Date(new Date(startAt).getTime() + (draft.minutes ?? 0) * 60_000).toISOString();
    const whole = { ...own, description: description.trim() || null, startAt, endAt };
    if (event) return (await deskApi.put<{ data: EventBody }>(`/club/events/${event.documentId}`, whole)).data;
    return (await deskApi.post<{ data: EventBody }>('/club/events', whole)).data;
  };
  const save = async (): Promise<void> => {
    let planned: EventBody | undefined;
    const told = intl.formatMessage({ id: event ? 'desk.events.changed' : 'desk.events.planned' }, { title: draft.title });
    const isDone = await act(told, async () => {
      planned = await write();
    });
    if (isDone && planned) onPlanned(planned);
  };
  return (
    <FormDialog
      title={intl.formatMessage({ id: event ? 'desk.events.edit.title' : 'desk.events.plan' })}
      save={intl.formatMessage({ id: event ? 'desk.events.save' : 'desk.events.plan.do' })}
      isBusy={isBusy}
      canSave={canSave}
      onSave={() => void save()}
      onClose={onClose}
    >
      {event ? null : <TemplateField templates={templates} value={draft.template} onTake={take} />}
      <TextLine
        isFirst
        isRequired
        label={text('title')}
        maxLength={200}
        name="title"
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      <Pair>
        <Line isRequired label={text('day')} name="day">
          <DayField value={draft.day} onChange={(day) => set({ day })} />
        </Line>
        <TextLine isRequired label={text('time')} name="time" type="time" value={draft.time} onChange={(time) => set({ time })} />
        {draft.template === '' ? (
          <NumberLine label={text('minutes')} name="minutes" step={15} value={draft.minutes} onChange={(minutes) => set({ minutes })} />
        ) : null}
        <TextLine label={text('place')} name="place" value={draft.place} onChange={(place) => set({ place })} />
        <NumberLine
          hint={text('capacity.hint')}
          label={text('capacity')}
          name="capacity"
          value={draft.capacity}
          onChange={(capacity) => set({ capacity })}
        />
        <NumberLine label={text('price')} name="price" value={draft.price} onChange={(price) => set({ price })} />
      </Pair>
      {draft.template === '' ? (
        <LongLine
          label={text('description')}
          name="description"
          value={draft.description}
          onChange={(description) => set({ description })}
        />
      ) : (
        <Pair>
          <Field.Root name="repeat" width="100%">
            <Field.Label>{text('repeat')}</Field.Label>
            <SingleSelect value={draft.repeat} onChange={(value) => set({ repeat: value as Draft['repeat'] })}>
              {(['once', ...FREQUENCIES] as const).map((one) => (
                <SingleSelectOption key={one} value={one}>
                  {text(`repeat.${one}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          {draft.repeat === 'once' ? null : (
            <NumberLine label={text('times')} name="times" value={draft.times} onChange={(times) => set({ times })} />
          )}
        </Pair>
      )}
    </FormDialog>
  );
}
