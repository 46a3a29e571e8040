import { useState } from 'react';
import { Field, SingleSelect, SingleSelectOption, Textarea, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { FormDialog } from '../events/FormDialog';
import { TextLine } from '../events/form-fields';
import { useAct } from '../ui/useAct';
import { deskApi } from '../ui/useDeskApi';
import type { ShopPage } from './ShopPages';

interface PageVersionDialogProps {
  page: ShopPage;
  name: string;
  onPublished: () => void;
  onClose: () => void;
}

/** Writes the next text of a page from the one before; the old one stays readable by its number. */
export function PageVersionDialog({ page, name, onPublished, onClose }: PageVersionDialogProps) {
  const intl = useIntl();
  const { act, isBusy } = useAct();
  const text = (id: string, values?: Record<string, string>): string => intl.formatMessage({ id: `desk.news.${id}` }, values);
  const latest = (locale: 'ru' | 'en') => page.versions.find((version) => version.locale === locale);
  const [locale, setLocale] = useState<'ru' | 'en'>('ru');
  const [title, setTitle] = useState(latest('ru')?.title ?? name);
  const [body, setBody] = useState(latest('ru')?.body ?? '');
  const speak = (next: 'ru' | 'en'): void => {
    setLocale(next);
    setTitle(latest(next)?.title ?? name);
    setBody(latest(next)?.body ?? '');
  };
  const publish = async (): Promise<void> => {
    const isDone = await act(text('published', { name }), () =>
      deskApi.post(`/news/pages/${page.slug}/versions`, { locale, title: title.trim(), body: body.trim() }),
    );
    if (isDone) onPublished();
  };
  return (
    <FormDialog
      title={text('version.title', { name })}
      save={text('publish')}
      isBusy={isBusy}
      canSave={title.trim() !== '' && body.trim() !== ''}
      width={760}
      onSave={() => void publish()}
      onClose={onClose}
    >
      <Field.Root name="locale" width="100%">
        <Field.Label>{text('locale')}</Field.Label>
        <SingleSelect value={locale} onChange={(value) => speak(value as 'ru' | 'en')}>
          <SingleSelectOption value="ru">Русский</SingleSelectOption>
          <SingleSelectOption value="en">English</SingleSelectOption>
        </SingleSelect>
      </Field.Root>
      <TextLine isFirst isRequired label={text('field.title')} maxLength={200} name="title" value={title} onChange={setTitle} />
      <Field.Root name="body" required width="100%">
        <Field.Label>{text('field.body')}</Field.Label>
        <Textarea maxLength={100_000} rows={12} value={body} onChange={(event) => setBody(event.target.value)} />
      </Field.Root>
      <Typography textColor="neutral600" variant="pi">
        {text('publish.effect')}
      </Typography>
    </FormDialog>
  );
}
