import { useEffect, useState } from 'react';
import { Button, Modal } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import type { MergePreview } from '../../../../../api/crm/contracts/duplicates';
import type { CustomerField } from '../../../../../api/crm/domain/customer';
import { Failed, Loading } from '../ui/states';
import { deskApi } from '../ui/useDeskApi';
import { MergeOutcome } from './MergeOutcome';
import { RecordCard } from './RecordCard';
import type { MergeWish } from './useMerges';

const Sides = styled.div`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 12px;
  @media (max-width: 640px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const Side = styled.label`
  display: block;
  min-width: 0;
  padding: 12px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  cursor: pointer;
  &:has(input:checked) {
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: inset 0 0 0 1px ${({ theme }) => theme.colors.primary600};
  }
  &:has(input:focus-visible) {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
  input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 2px 0 0;
    accent-color: ${({ theme }) => theme.colors.primary600};
  }
`;

const Legend = styled.p`
  margin-bottom: 8px;
  font-size: 11px;
  line-height: 16px;
  font-weight: 600;
  text-transform: uppercase;
  color: ${({ theme }) => theme.colors.neutral600};
`;

interface MergeDialogProps {
  customers: readonly [CustomerBody, CustomerBody];
  onClose: () => void;
  onMerge: (wish: MergeWish) => Promise<boolean>;
}

/** Of two records the one with more orders is offered to stay, and the older of two equals. */
function likelyToStay([first, second]: readonly [CustomerBody, CustomerBody]): 0 | 1 {
  if (first.deletedAt !== null || second.deletedAt !== null) return first.deletedAt === null ? 0 : 1;
  const [one, other] = [first.totalOrders ?? 0, second.totalOrders ?? 0];
  if (one !== other) return one > other ? 0 : 1;
  return first.createdAt <= second.createdAt ? 0 : 1;
}

/** What merging two records would do, before it is done: which stays, whose fields, what moves. */
export function MergeDialog({ customers, onClose, onMerge }: MergeDialogProps) {
  const intl = useIntl();
  const [stays, setStays] = useState<0 | 1>(() => likelyToStay(customers));
  const [take, setTake] = useState<CustomerField[]>([]);
  const [preview, setPreview] = useState<MergePreview | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [turn, setTurn] = useState(0);
  const [isMerging, setMerging] = useState(false);
  const into = customers[stays].documentId;
  const from = customers[stays === 0 ? 1 : 0].documentId;
  const taken = take.join(',');
  useEffect(() => {
    let isWanted = true;
    setError(null);
    deskApi
      .post<{ data: MergePreview }>(`/crm/customers/${from}/merge/preview`, { into, take: taken === '' ? [] : taken.split(',') })
      .then(({ data }) => isWanted && setPreview(data))
      .catch((failure: unknown) => isWanted && setError(failure));
    return () => {
      isWanted = false;
    };
  }, [from, into, taken, turn]);
  const isFresh = preview?.into.documentId === into;
  const merge = async (): Promise<void> => {
    setMerging(true);
    const isDone = await onMerge({ from, into, take });
    setMerging(false);
    if (isDone) onClose();
  };
  const text = (id: string): string => intl.formatMessage({ id: `desk.merge.${id}` });
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined} style={{ maxWidth: 'min(824px, 96vw)', width: '824px' }} data-merge-dialog>
        <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Modal.Title>{text('title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Legend id="merge-stays">{text('stays')}</Legend>
          <Sides role="radiogroup" aria-labelledby="merge-stays">
            {customers.map((customer, index) => (
              <Side key={customer.documentId}>
                <RecordCard
                  customer={customer}
                  isLinked={false}
                  before={
                    <input
                      type="radio"
                      name="stays"
                      checked={stays === index}
                      onChange={() => {
                        setStays(index === 0 ? 0 : 1);
                        setTake([]);
                      }}
                    />
                  }
                />
              </Side>
            ))}
          </Sides>
          {error ? <Failed error={error} onRetry={() => setTurn((before) => before + 1)} /> : null}
          {preview && isFresh && !error ? (
            <MergeOutcome
              preview={preview}
              take={take}
              onTake={(field, isTaken) =>
                setTake((before) => (isTaken ? [...before.filter((one) => one !== field), field] : before.filter((one) => one !== field)))
              }
            />
          ) : error ? null : (
            <Loading />
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={onClose} variant="tertiary">
            {text('cancel')}
          </Button>
          <Button disabled={!isFresh || error !== null} loading={isMerging} onClick={() => void merge()}>
            {text('save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
