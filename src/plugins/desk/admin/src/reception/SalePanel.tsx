import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CustomerBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { Till } from '../counter/Till';

const Frame = styled.section`
  container-type: inline-size;
  min-width: 0;
`;

/** The counter on the reception's screen: the hall stays in sight, and the basket is the counter's own. */
export function SalePanel({ person, buyer }: { person: string; buyer: CustomerBrief | null }) {
  const intl = useIntl();
  return (
    <Frame aria-label={intl.formatMessage({ id: 'desk.counter' })} data-sale>
      <Till buyer={buyer} keptAs={`${person}.counter`} />
    </Frame>
  );
}
