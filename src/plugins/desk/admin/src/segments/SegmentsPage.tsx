import { useEffect } from 'react';
import { Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { SegmentBody } from '../../../../../api/crm/contracts/segments';
import type { SegmentRules } from '../../../../../api/crm/domain/segments/rules';
import { treeOf } from '../../../../../api/crm/domain/segments/rule-tree';
import { SectionFrame } from '../customers/SectionFrame';
import { useAround } from '../order/useAround';
import { Panel } from '../order/surface';
import { may } from '../permissions';
import { Empty, Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { useKeys } from '../ui/useKeys';
import { useMay } from '../ui/useMay';
import { ruleWords } from './segment-words';
import { forgetSegments, useSegmentFields } from './useSegments';

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 16px;
    padding: 12px 16px;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    font-size: 14px;
    line-height: 20px;
    color: ${({ theme }) => theme.colors.neutral800};
  }
  > li:first-child {
    border-top: 0;
  }
  > li > div:first-child {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  > li > div:first-child a {
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
    text-decoration: none;
  }
  > li > div:first-child a:hover {
    text-decoration: underline;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  @media (max-width: 640px) {
    > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

/** `/admin/plugins/desk/customers/segments`: groups of customers that are chosen by rules. */
export default function SegmentsPage() {
  const intl = useIntl();
  const formats = useFormats();
  const navigate = useNavigate();
  const canWrite = useMay(may.writeCustomers);
  const segments = useAround<SegmentBody[]>('/crm/segments?pagination[pageSize]=100', 0);
  const fields = useSegmentFields();
  const text = (id: string, values?: Record<string, string>): string => intl.formatMessage({ id: `desk.segment.${id}` }, values);
  const add = (): void => navigate('/plugins/desk/customers/segments/new');
  useKeys({ KeyN: () => canWrite && add() });
  // The list's chip of segments shows what was read here.
  useEffect(() => forgetSegments(), []);
  const addButton = canWrite ? (
    <Button onClick={add} startIcon={<Plus aria-hidden />}>
      {text('add')}
    </Button>
  ) : undefined;
  return (
    <SectionFrame title={text('list')} right={addButton}>
      {!segments.value && !segments.error ? <Loading /> : null}
      {segments.error !== null && !segments.value ? <Failed error={segments.error} onRetry={() => void segments.reload()} /> : null}
      {segments.value?.length === 0 ? <Empty text={text('empty')} /> : null}
      {segments.value && segments.value.length > 0 ? (
        <Panel aria-label={text('list')}>
          <List data-segments>
            {segments.value.map(({ documentId, name, rules, createdBy, updatedAt }) => (
              <li key={documentId}>
                <div>
                  <Link to={`/plugins/desk/customers/segments/${documentId}`}>{name}</Link>
                  <small>{fields ? ruleWords(treeOf(rules as SegmentRules), fields, intl, formats) : ''}</small>
                  <small>
                    {createdBy ? `${createdBy} · ` : ''}
                    {formats.day(updatedAt)}
                  </small>
                </div>
                <Button size="S" tag={Link} to={`/plugins/desk/customers?segment=${documentId}`} variant="tertiary">
                  {text('show')}
                </Button>
              </li>
            ))}
          </List>
        </Panel>
      ) : null}
    </SectionFrame>
  );
}
