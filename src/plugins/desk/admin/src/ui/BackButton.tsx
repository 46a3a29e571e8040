import { IconButton } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';

/** The way back to where a page was opened from; `fallback` when it was opened by its address. */
export function useBackTo(fallback: string): () => void {
  const navigate = useNavigate();
  return () => {
    const state = window.history.state as { idx?: number } | null;
    if (state?.idx) navigate(-1);
    else navigate(fallback);
  };
}

/** Left end of a page bar: back. */
export function BackButton({ onClick }: { onClick: () => void }) {
  const intl = useIntl();
  return (
    <IconButton variant="ghost" label={intl.formatMessage({ id: 'desk.order.back' })} onClick={onClick}>
      <ArrowLeft aria-hidden />
    </IconButton>
  );
}
