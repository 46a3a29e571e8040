import { Field, Flex, NumberInput, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { MomentField } from '../../ui/MomentField';
import { zonesWith } from './clock';
import type { StepProps } from './LetterStep';

/** When it may be sent, on whose clock, and how fast at most. */
export function WindowStep({ draft, change }: StepProps) {
  const intl = useIntl();
  const text = (id: string): string => intl.formatMessage({ id: `desk.mailings.${id}` });
  const isBackwards = draft.startAt >= draft.endAt;
  const time = (name: 'startAt' | 'endAt', error?: string) => (
    <Field.Root error={error} flex="1 1 280px" name={name} required>
      <Field.Label>{text(name)}</Field.Label>
      <MomentField clockLabel={text(`${name}.clock`)} onChange={(moment) => change({ [name]: moment })} value={draft[name]} />
      <Field.Error />
    </Field.Root>
  );
  return (
    <Flex alignItems="stretch" direction="column" gap={4} maxWidth="640px" padding={4}>
      <Flex alignItems="flex-start" gap={4} wrap="wrap">
        {time('startAt')}
        {time('endAt', isBackwards ? text('window.backwards') : undefined)}
      </Flex>
      <Field.Root name="timezone">
        <Field.Label>{text('timezone')}</Field.Label>
        <SingleSelect onChange={(value: string | number) => change({ timezone: String(value) })} value={draft.timezone}>
          {zonesWith(draft.timezone).map((zone) => (
            <SingleSelectOption key={zone} value={zone}>
              {zone}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root hint={text('rate.hint')} name="rate">
        <Field.Label>{text('rate')}</Field.Label>
        <NumberInput
          onValueChange={(value?: number) => change({ ratePerSecond: value ? Math.max(1, Math.round(value)) : null })}
          value={draft.ratePerSecond ?? undefined}
        />
        <Field.Hint />
      </Field.Root>
      <Typography textColor="neutral600">{text('window.note')}</Typography>
    </Flex>
  );
}
