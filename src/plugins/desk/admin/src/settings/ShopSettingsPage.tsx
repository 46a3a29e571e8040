import { useEffect, type FormEvent } from 'react';
import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { may } from '../permissions';
import { Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { LeaveDialog } from './LeaveDialog';
import { DetailsSection, DocumentsSection, OrdersSection, ShopSection } from './sections';
import { useShopForm, type ShopFormState } from './useShopForm';

const Bar = styled.div`
  position: sticky;
  bottom: 0;
  z-index: 4;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 8px 12px;
  min-height: 60px;
  padding: 8px 24px;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 4px;
  box-shadow: 0 -2px 8px rgba(33, 33, 52, 0.08);
  button {
    height: 36px;
  }
  @media (pointer: coarse) {
    button {
      height: 44px;
    }
  }
`;

/** What is unsaved, and the two ways to end it. */
function SaveBar({ form }: { form: ShopFormState }) {
  const intl = useIntl();
  return (
    <Bar>
      <Typography aria-live="polite">{intl.formatMessage({ id: 'desk.settings.changed' }, { count: form.changed.length })}</Typography>
      <Flex gap={2}>
        <Button disabled={form.isSaving} onClick={form.discard} type="button" variant="tertiary">
          {intl.formatMessage({ id: 'desk.settings.discard' })}
        </Button>
        <Button loading={form.isSaving} type="submit">
          {intl.formatMessage({ id: 'desk.settings.save' })}
        </Button>
      </Flex>
    </Bar>
  );
}

/** Somebody saved meanwhile: who, when, and which fields both have changed. */
function ConflictNote({ form }: { form: ShopFormState }) {
  const intl = useIntl();
  const formats = useFormats();
  if (!form.conflict) return null;
  const { who, at, disputed } = form.conflict;
  const names = disputed.map((field) => intl.formatMessage({ id: `desk.settings.field.${field}` })).join(', ');
  const values = {
    who: who ?? intl.formatMessage({ id: 'desk.error.somebody' }),
    when: at ? formats.dateTime(at) : '',
    names,
  };
  return (
    <Box role="alert">
      <Alert
        action={
          disputed.length > 0 ? (
            <Button onClick={form.takeTheirs} size="S" type="button" variant="tertiary">
              {intl.formatMessage({ id: 'desk.settings.conflict.theirs' })}
            </Button>
          ) : undefined
        }
        closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}
        onClose={form.dismissConflict}
        title={intl.formatMessage({ id: 'desk.settings.conflict.title' }, values)}
        variant="warning"
      >
        {intl.formatMessage({ id: disputed.length > 0 ? 'desk.settings.conflict.disputed' : 'desk.settings.conflict.merged' }, values)}
      </Alert>
    </Box>
  );
}

function ShopFormView() {
  const intl = useIntl();
  const form = useShopForm();
  const { toggleNotification } = useNotification();
  const submit = async (): Promise<void> => {
    if (await form.save()) toggleNotification({ type: 'success', message: intl.formatMessage({ id: 'desk.settings.saved' }) });
  };
  // The first field that was refused is where the person goes on.
  useEffect(() => {
    const [first] = form.faulty;
    const field = first && document.getElementById(`shop-${first.replace('.', '-')}`);
    if (!field) return;
    field.focus({ preventScroll: true });
    // Below it stands what is wrong, which the save bar must not cover.
    field.scrollIntoView({ block: 'center' });
    // Not at each change of the faults: while one field is mended the focus stays there.
  }, [form.refusals]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyS') return;
      event.preventDefault();
      void submit();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  if (!form.draft) return form.failure ? <Failed error={form.failure} onRetry={form.reload} /> : <Loading />;
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Flex alignItems="stretch" direction="column" gap={6} maxWidth="640px" paddingBottom={8}>
        <ConflictNote form={form} />
        {form.failure ? <Failed error={form.failure} /> : null}
        <ShopSection form={form} />
        <DetailsSection form={form} />
        <DocumentsSection form={form} />
        <OrdersSection form={form} />
        {form.changed.length > 0 ? <SaveBar form={form} /> : null}
      </Flex>
      <LeaveDialog isEditing={form.changed.length > 0} />
    </form>
  );
}

/** `/admin/settings/desk/shop`: who the shop is, and how its papers and orders are made. */
export default function ShopSettingsPage() {
  const intl = useIntl();
  const title = intl.formatMessage({ id: 'desk.settings.title' });
  return (
    <Page.Protect permissions={may.editShop}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header subtitle={intl.formatMessage({ id: 'desk.settings.subtitle' })} title={title} />
      <Layouts.Content>
        <ShopFormView />
      </Layouts.Content>
    </Page.Protect>
  );
}
