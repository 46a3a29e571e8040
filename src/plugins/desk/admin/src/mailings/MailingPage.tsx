import { useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import type { MailingBody } from '../../../../../api/mailings/contracts/bodies';
import { useAround } from '../order/useAround';
import { Failed, Loading } from '../ui/states';
import { Composer } from './composer/Composer';
import { Progress } from './progress/Progress';

/** `/admin/plugins/desk/mailings/:id`: the composer of what has not started, else what becomes of it. `new` is a fresh one. */
export default function MailingPage() {
  const intl = useIntl();
  const { id = 'new' } = useParams();
  const [beat, setBeat] = useState(0);
  const { value, error, reload } = useAround<MailingBody>(id === 'new' ? null : `/mailings/${id}`, beat);
  const title = value?.name ?? intl.formatMessage({ id: 'desk.mailings.new' });
  if (id !== 'new' && !value) return error ? <Failed error={error} onRetry={() => void reload()} /> : <Loading />;
  const isPlan = value === null || value.status === 'created';
  return (
    <>
      <Page.Title>{title}</Page.Title>
      {isPlan && (value === null || value.mayEdit) ? (
        <Composer key={id === 'new' ? 'new' : 'plan'} mailing={value} onStarted={() => setBeat(beat + 1)} />
      ) : null}
      {value && !(isPlan && value.mayEdit) ? <Progress mailing={value} onChanged={() => setBeat(beat + 1)} /> : null}
    </>
  );
}
