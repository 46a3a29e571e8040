import { useEffect, useState, type FormEvent } from 'react';
import { Box, Button, Field, Flex, NumberInput, Typography } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { ClubSettings } from '../../../../../api/club/contracts/staff';
import { may } from '../permissions';
import { useMessageOf } from '../ui/error-message';
import { Failed, Loading } from '../ui/states';
import { deskApi } from '../ui/useDeskApi';
import { useRead } from '../ui/useRead';
import { LeaveDialog } from './LeaveDialog';

const PATH = '/club/settings';

/** The fields with their limits, as the server keeps them. */
const FIELDS = [
  { name: 'recentHours', min: 0, max: 8_760 },
  { name: 'insideHours', min: 1, max: 72 },
  { name: 'offerMinutes', min: 5, max: 10_080 },
] as const;

type Draft = Partial<Record<keyof ClubSettings, number | null>>;

function ClubForm({ saved, onSaved }: { saved: ClubSettings; onSaved: () => Promise<void> }) {
  const intl = useIntl();
  const messageOf = useMessageOf();
  const { toggleNotification } = useNotification();
  const [draft, setDraft] = useState<Draft>({});
  const [isSaving, setSaving] = useState(false);
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const text = (id: string, values?: Record<string, number>): string => intl.formatMessage({ id: `desk.settings.club.${id}` }, values);
  const valueOf = (name: keyof ClubSettings): number | null => (name in draft ? (draft[name] ?? null) : saved[name]);
  const isWrong = ({ name, min, max }: (typeof FIELDS)[number]): boolean => {
    const value = valueOf(name);
    return value === null || !Number.isInteger(value) || value < min || value > max;
  };
  const changed = FIELDS.filter(({ name }) => valueOf(name) !== saved[name]);
  const save = async (): Promise<void> => {
    setTried(true);
    if (FIELDS.some(isWrong) || changed.length === 0) return;
    setSaving(true);
    setRefusal(null);
    try {
      await deskApi.put(PATH, Object.fromEntries(changed.map(({ name }) => [name, valueOf(name)])));
      await onSaved();
      setDraft({});
      setTried(false);
      toggleNotification({ type: 'success', message: intl.formatMessage({ id: 'desk.settings.saved' }) });
    } catch (error) {
      setRefusal(messageOf(error));
    } finally {
      setSaving(false);
    }
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyS') return;
      event.preventDefault();
      void save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <Box background="neutral0" borderColor="neutral150" hasRadius maxWidth="640px" padding={6} shadow="tableShadow">
        <Flex alignItems="stretch" direction="column" gap={5}>
          {FIELDS.map((field) => (
            <Field.Root
              error={isTried && isWrong(field) ? text('error', { min: field.min, max: field.max }) : undefined}
              hint={text(`hint.${field.name}`)}
              key={field.name}
              name={field.name}
              required
            >
              <Field.Label>{text(`field.${field.name}`)}</Field.Label>
              <NumberInput
                locale={intl.locale}
                onValueChange={(value) => setDraft((before) => ({ ...before, [field.name]: value ?? null }))}
                value={valueOf(field.name) ?? undefined}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          ))}
          {refusal ? (
            <Typography role="alert" textColor="danger600">
              {refusal}
            </Typography>
          ) : null}
          <Flex gap={2}>
            <Button disabled={changed.length === 0} loading={isSaving} type="submit">
              {intl.formatMessage({ id: 'desk.settings.save' })}
            </Button>
            {changed.length > 0 ? (
              <Button disabled={isSaving} onClick={() => setDraft({})} type="button" variant="tertiary">
                {intl.formatMessage({ id: 'desk.settings.discard' })}
              </Button>
            ) : null}
          </Flex>
        </Flex>
      </Box>
      <LeaveDialog isEditing={changed.length > 0} />
    </form>
  );
}

/** `/admin/settings/desk/club`: for how long staff change what they recorded, visits last, and places of the queue are held. */
export default function ClubSettingsPage() {
  const intl = useIntl();
  const { answer, error, read } = useRead<{ data: ClubSettings }>(PATH);
  const title = intl.formatMessage({ id: 'desk.settings.club.title' });
  return (
    <Page.Protect permissions={may.planClub}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header subtitle={intl.formatMessage({ id: 'desk.settings.club.subtitle' })} title={title} />
      <Layouts.Content>
        {error && !answer ? <Failed error={error} onRetry={() => void read()} /> : null}
        {!answer && !error ? <Loading /> : null}
        {answer ? <ClubForm saved={answer.data} onSaved={read} /> : null}
      </Layouts.Content>
    </Page.Protect>
  );
}
