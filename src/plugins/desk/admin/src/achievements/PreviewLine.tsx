import { useEffect, useState } from 'react';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { AchievementRule } from '../../../../../api/club/domain/achievement-rule';
import { deskApi } from '../ui/useDeskApi';

interface Preview {
  count: number;
  sample: { name: string | null }[];
}

const TYPING_MS = 400;
const NAMES = 3;

/** «Получат 37 человек: Анна, Борис, Вера…», as the rule stands. */
export function PreviewLine({ rule }: { rule: AchievementRule }) {
  const intl = useIntl();
  const [preview, setPreview] = useState<Preview | 'failed' | null>(null);
  const key = JSON.stringify(rule);
  useEffect(() => {
    let isOver = false;
    const timer = window.setTimeout(() => {
      deskApi.post<{ data: Preview }>('/club/achievements/preview', { rule: JSON.parse(key) as AchievementRule }).then(
        ({ data }) => !isOver && setPreview(data),
        () => !isOver && setPreview('failed'),
      );
    }, TYPING_MS);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [key]);
  const words = (): string => {
    if (preview === null) return intl.formatMessage({ id: 'desk.ui.loading' });
    if (preview === 'failed') return intl.formatMessage({ id: 'desk.achievements.preview.failed' });
    const names = preview.sample
      .flatMap(({ name }) => name ?? [])
      .slice(0, NAMES)
      .join(', ');
    return intl.formatMessage({ id: 'desk.achievements.preview' }, { count: preview.count, names, hasNames: names === '' ? 'no' : 'yes' });
  };
  return (
    <Typography aria-live="polite" data-preview={preview === null ? 'asked' : 'ready'} fontWeight="bold" textColor="neutral800">
      {words()}
    </Typography>
  );
}
