import { useEffect, useState } from 'react';
import { Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { SearchBox } from '../customers/SearchBox';
import { Failed } from '../ui/states';
import { isAborted } from '../ui/desk-error';
import { deskApi } from '../ui/useDeskApi';
import { MergeDialog } from './MergeDialog';
import { RecordCard } from './RecordCard';
import type { MergeWish } from './useMerges';

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 8px;
  min-height: 200px;
  margin: 12px 0 0;
  padding: 0;
  list-style: none;
  button {
    display: block;
    width: 100%;
    padding: 12px;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
    background: none;
    text-align: left;
    cursor: pointer;
  }
  button:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const MOST_SHOWN = 8;

/** The dialog is opened to search: its first button is not what is wanted. */
function toSearch(event: Event): void {
  event.preventDefault();
  (event.currentTarget as HTMLElement | null)?.querySelector('input')?.focus();
}

interface MergeWithProps {
  customer: CustomerBody;
  onClose: () => void;
  onMerge: (wish: MergeWish) => Promise<boolean>;
}

/** Finds the other record by hand, then merges. */
export function MergeWith({ customer, onClose, onMerge }: MergeWithProps) {
  const intl = useIntl();
  const [text, setText] = useState('');
  const [found, setFound] = useState<CustomerBody[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [other, setOther] = useState<CustomerBody | null>(null);
  useEffect(() => {
    if (text === '') {
      setFound(null);
      return undefined;
    }
    const abort = new AbortController();
    deskApi
      .get<{ data: CustomerBody[] }>(
        '/crm/customers',
        { search: text, pagination: { pageSize: MOST_SHOWN + 1, withCount: false } },
        { signal: abort.signal },
      )
      .then(({ data }) => {
        setFound(data.filter(({ documentId }) => documentId !== customer.documentId).slice(0, MOST_SHOWN));
        setError(null);
      })
      .catch((failure: unknown) => {
        if (!isAborted(failure)) setError(failure);
      });
    return () => abort.abort();
  }, [text, customer.documentId]);
  if (other) return <MergeDialog customers={[customer, other]} onClose={onClose} onMerge={onMerge} />;
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined} onOpenAutoFocus={toSearch} style={{ maxWidth: '560px' }}>
        <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Modal.Title>{intl.formatMessage({ id: 'desk.merge.with.title' })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <SearchBox isWide value={text} onChange={setText} />
          {error ? <Failed error={error} /> : null}
          <List aria-live="polite">
            {found?.map((one) => (
              <li key={one.documentId}>
                <button type="button" onClick={() => setOther(one)}>
                  <RecordCard customer={one} isLinked={false} />
                </button>
              </li>
            ))}
            {found?.length === 0 ? (
              <li>
                <Typography textColor="neutral600">{intl.formatMessage({ id: 'desk.merge.with.none' })}</Typography>
              </li>
            ) : null}
          </List>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
