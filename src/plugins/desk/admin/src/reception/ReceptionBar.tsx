import { Button, Flex } from '@strapi/design-system';
import { ArrowLeft, GridFour, Plus, PriceTag } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useIsNarrow } from '../orders/useIsNarrow';
import { commandKey } from '../order/command-key';
import { may } from '../permissions';
import { Kbd } from '../ui/Kbd';
import { PageBar } from '../ui/PageBar';
import { useMay } from '../ui/useMay';
import { canScan } from './ScanDialog';
import { SendingState } from './SendingState';

interface ReceptionBarProps {
  waiting: number;
  isReachable: boolean;
  isSelling: boolean;
  onScan: () => void;
  onNew: () => void;
  /** Opens the till, closes it when it is open. */
  onSale: () => void;
}

/** The head of the reception: whether everything is sent, the camera, a sale, a new visitor. */
export function ReceptionBar({ waiting, isReachable, isSelling, onScan, onNew, onSale }: ReceptionBarProps) {
  const intl = useIntl();
  const isNarrow = useIsNarrow();
  const maySell = useMay(may.sell);
  const text = (id: string): string => intl.formatMessage({ id: `desk.reception.${id}` });
  return (
    <PageBar
      title={text('title')}
      left={<SendingState waiting={waiting} isReachable={isReachable} isBrief={isNarrow} />}
      right={
        <>
          {canScan() ? (
            <Button variant="tertiary" startIcon={<GridFour aria-hidden />} onClick={onScan}>
              {text('scan')}
            </Button>
          ) : null}
          {maySell ? (
            <Button
              aria-label={text(isSelling ? 'sale.close' : 'sale')}
              data-sale-switch
              variant={isSelling ? 'secondary' : 'tertiary'}
              startIcon={isSelling ? <ArrowLeft aria-hidden /> : <PriceTag aria-hidden />}
              onClick={onSale}
            >
              {text(isSelling ? (isNarrow ? 'sale.close.brief' : 'sale.close') : 'sale')}
            </Button>
          ) : null}
          <Button startIcon={<Plus aria-hidden />} onClick={onNew}>
            <Flex gap={2} tag="span">
              {text(isNarrow ? 'new.brief' : 'new')}
              {isNarrow || isSelling ? null : <Kbd $onPrimary>{commandKey('↵')}</Kbd>}
            </Flex>
          </Button>
        </>
      }
    />
  );
}
