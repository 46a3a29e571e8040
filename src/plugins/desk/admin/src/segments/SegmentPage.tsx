import { Button } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link, useLocation, useParams } from 'react-router-dom';
import type { SegmentBody } from '../../../../../api/crm/contracts/segments';
import type { SegmentProposal } from '../insights/model/segment-proposal';
import { useAround } from '../order/useAround';
import { may } from '../permissions';
import { BackButton, useBackTo } from '../ui/BackButton';
import { DeskError } from '../ui/desk-error';
import { PageBar } from '../ui/PageBar';
import { Empty, Failed, Loading } from '../ui/states';
import { useMay } from '../ui/useMay';
import { SegmentEditor } from './SegmentEditor';
import { useSegmentFields } from './useSegments';

/** `/admin/plugins/desk/customers/segments/:segment`, or `new`. */
export default function SegmentPage() {
  const { segment = 'new' } = useParams();
  return <OneSegment key={segment} id={segment === 'new' ? null : segment} />;
}

function OneSegment({ id }: { id: string | null }) {
  const intl = useIntl();
  const back = useBackTo('/plugins/desk/customers/segments');
  const canWrite = useMay(may.writeCustomers);
  const { state } = useLocation() as { state: Partial<SegmentProposal> | null };
  const proposal = state?.name && state.rules ? { name: state.name, rules: state.rules } : null;
  const fields = useSegmentFields();
  const segment = useAround<SegmentBody>(id ? `/crm/segments/${id}` : null, 0);
  const title = segment.value?.name ?? intl.formatMessage({ id: id ? 'desk.segment' : 'desk.segment.add' });
  if (fields && (id === null || segment.value))
    return (
      <SegmentEditor
        segment={segment.value}
        proposal={proposal}
        fields={fields}
        canWrite={canWrite}
        onSaved={() => void segment.reload()}
      />
    );
  const isMissing = segment.error instanceof DeskError && [400, 404].includes(segment.error.status);
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <PageBar title={title} before={<BackButton onClick={back} />} />
      {isMissing ? (
        <Empty
          text={intl.formatMessage({ id: 'desk.segment.missing' })}
          action={
            <Button tag={Link} to="/plugins/desk/customers/segments" variant="tertiary">
              {intl.formatMessage({ id: 'desk.segment.toList' })}
            </Button>
          }
        />
      ) : segment.error ? (
        <Failed error={segment.error} onRetry={() => void segment.reload()} />
      ) : (
        <Loading />
      )}
    </Page.Main>
  );
}
