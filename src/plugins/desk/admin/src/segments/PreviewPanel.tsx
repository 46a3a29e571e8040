import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { customerName } from '../customers/customer-name';
import { CategoryBadge } from '../order/CustomerFigures';
import { Panel, PanelHead } from '../order/surface';
import { Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import type { Preview } from './usePreview';

const Body = styled.div<{ $isBehind: boolean }>`
  padding: 0 16px 16px;
  opacity: ${({ $isBehind }) => ($isBehind ? 0.6 : 1)};
  ul {
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 12px;
    padding: 8px 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    font-size: 14px;
    line-height: 20px;
    font-variant-numeric: tabular-nums;
  }
  a {
    overflow-wrap: anywhere;
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    font-weight: 400;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

const Count = styled.p`
  font-size: 32px;
  line-height: 40px;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral800};
`;

interface PreviewPanelProps {
  preview: Preview;
  /** Nothing can be counted: a condition is not finished. */
  isUnfinished: boolean;
}

/** Whom the rules choose at this moment: the number and the first by name. */
export function PreviewPanel({ preview, isUnfinished }: PreviewPanelProps) {
  const intl = useIntl();
  const formats = useFormats();
  const { found, error, isBehind } = preview;
  const text = (id: string, values?: Record<string, number>): string => intl.formatMessage({ id: `desk.segment.${id}` }, values);
  return (
    <Panel aria-labelledby="segment-preview">
      <PanelHead id="segment-preview" title={text('preview')} />
      {error ? <Failed error={error} /> : null}
      <div role="status" aria-busy={isBehind}>
        {isUnfinished ? (
          <Typography tag="p" textColor="neutral600" style={{ padding: '0 16px 16px' }}>
            {text('preview.unfinished')}
          </Typography>
        ) : found ? (
          <Body $isBehind={isBehind} data-preview={isBehind ? 'behind' : 'ready'}>
            <Count>{formats.number(found.count)}</Count>
            <Typography textColor="neutral600">{text('preview.count', { count: found.count })}</Typography>
            {found.rows.length > 0 ? (
              <ul>
                {found.rows.map((customer) => (
                  <li key={customer.documentId}>
                    <div>
                      <Link to={`/plugins/desk/customers/${customer.documentId}`}>{customerName(customer, intl)}</Link>
                      <small>
                        {[formats.phone(customer.phone), customer.city, customer.totalSpent ? formats.sum(customer.totalSpent) : null]
                          .filter(Boolean)
                          .join(' · ')}
                      </small>
                    </div>
                    {customer.category ? <CategoryBadge category={customer.category} /> : null}
                  </li>
                ))}
              </ul>
            ) : null}
            {found.count > found.rows.length ? (
              <Typography textColor="neutral600" variant="pi">
                {text('preview.more', { count: found.count - found.rows.length })}
              </Typography>
            ) : null}
          </Body>
        ) : error ? null : (
          <Loading />
        )}
      </div>
    </Panel>
  );
}
