import { Button, Flex } from '@strapi/design-system';
import { GridFour, Plus, PriceTag } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useIsNarrow } from '../orders/useIsNarrow';
import { may } from '../permissions';
import { Kbd } from '../ui/Kbd';
import { PageBar } from '../ui/PageBar';
import { useMay } from '../ui/useMay';
import { canScan } from './ScanDialog';
import { SendingState } from './SendingState';

interface ReceptionBarProps {
  waiting: number;
  isReachable: boolean;
  onScan: () => void;
  onNew: () => void;
}

/** The head of the reception: whether everything is sent, the camera, a sale, a new visitor. */
export function ReceptionBar({ waiting, isReachable, onScan, onNew }: ReceptionBarProps) {
  const intl = useIntl();
  const navigate = useNavigate();
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
          {maySell && !isNarrow ? (
            <Button variant="tertiary" startIcon={<PriceTag aria-hidden />} onClick={() => navigate('/plugins/desk/counter')}>
              {text('sale')}
            </Button>
          ) : null}
          <Button startIcon={<Plus aria-hidden />} onClick={onNew}>
            <Flex gap={2} tag="span">
              {text(isNarrow ? 'new.brief' : 'new')}
              {isNarrow ? null : <Kbd $onPrimary>N</Kbd>}
            </Flex>
          </Button>
        </>
      }
    />
  );
}
