import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { PageBar } from '../ui/PageBar';
import { Till } from './Till';

/** The counter's own page. */
export function Counter({ keptAs }: { keptAs: string }) {
  const intl = useIntl();
  return (
    <>
      <Page.Title>{intl.formatMessage({ id: 'desk.counter' })}</Page.Title>
      <PageBar title={intl.formatMessage({ id: 'desk.counter' })} />
      <Till keptAs={keptAs} />
    </>
  );
}
