import { useEffect, useRef } from 'react';
import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CustomerCard } from '../../../../../api/orders/contracts/staff-bodies';
import { changeCount, editedOrder, totalOf, withCost, withText } from '../../../../../api/orders/domain/order-draft';
import { BackButton, useBackTo } from '../ui/BackButton';
import { Kbd } from '../ui/Kbd';
import { useNotices } from '../ui/notices';
import { PageBar } from '../ui/PageBar';
import { useDeskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import { useKeys } from '../ui/useKeys';
import { BasketLines } from './BasketLines';
import { QuietLine } from './ChangeLine';
import { ChosenCustomer } from './ChosenCustomer';
import { commandKey } from './command-key';
import { ContactPanel } from './ContactPanel';
import { ProductField } from './ProductField';
import { NARROW, Panel, PanelHead, PHONE } from './surface';
import { Totals } from './Totals';
import { useBasket } from './useBasket';
import { useTaking } from './useTaking';
import { useCreateOrder } from './useCreateOrder';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 352px;
  align-items: start;
  gap: 16px;
  padding: 16px 24px 24px;
  > div {
    display: flex;
    flex-direction: column;
    gap: 16px;
    min-width: 0;
  }
  ${NARROW} {
    grid-template-columns: minmax(0, 1fr);
    padding: 16px;
  }
`;

const Picker = styled.div`
  padding: 4px 16px 12px;
`;

const Bottom = styled.div`
  display: none;
  ${PHONE} {
    display: flex;
    position: sticky;
    bottom: 0;
    z-index: 4;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 8px 16px;
    background: ${({ theme }) => theme.colors.neutral0};
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    button {
      height: 44px;
    }
  }
`;

const DeskOnly = styled.span`
  ${PHONE} {
    display: none;
  }
`;

/** A new order by keyboard: phone, name, goods, Ctrl Enter. */
export function NewOrder({ keptAs }: { keptAs: string }) {
  const api = useDeskApi();
  const intl = useIntl();
  const formats = useFormats();
  const navigate = useNavigate();
  const notices = useNotices();
  const back = useBackTo('/plugins/desk/orders');
  const basket = useBasket(keptAs);
  const writing = useCreateOrder(basket);
  const phone = useRef<HTMLInputElement>(null);
  const goods = useRef<HTMLInputElement>(null);
  const [params] = useSearchParams();
  const wanted = params.get('customer');
  const { draft, customer, edit } = basket;
  const edited = editedOrder(draft);
  const total = totalOf(edited);
  const isReachable = edited.texts.contactPhone.trim() !== '' || edited.texts.contactEmail.trim() !== '';
  const isReady = edited.lines.length > 0 && isReachable && total.ok;

  const { take, release } = useTaking(basket, { phone, goods });
  useEffect(() => {
    if (!wanted || customer?.documentId === wanted) return;
    api
      .get<{ data: CustomerCard }>(`/customers/${wanted}/card`)
      .then(({ data }) => take(data))
      .catch(() => notices.show({ title: intl.formatMessage({ id: 'desk.new.customer.missing' }), tone: 'danger' }));
    // The address names a customer once; what is typed afterwards is not overwritten.
  }, [wanted]);

  const create = async (): Promise<void> => {
    if (!isReady) return;
    const order = await writing.send('/orders');
    if (!order) return;
    basket.clear();
    notices.show({ title: intl.formatMessage({ id: 'desk.new.created' }, { number: order.number }), tone: 'success' });
    navigate(`/plugins/desk/orders/${order.documentId}`, { replace: true });
  };
  useKeys({ 'Mod+Enter': () => void create(), 'Mod+NumpadEnter': () => void create(), KeyA: () => goods.current?.focus(), Escape: back });
  const createButton = (
    <Button
      disabled={!isReady}
      loading={writing.isSending}
      onClick={() => void create()}
      endIcon={
        <DeskOnly>
          <Kbd $onPrimary>{commandKey('↵')}</Kbd>
        </DeskOnly>
      }
    >
      {intl.formatMessage({ id: 'desk.new.create' })}
    </Button>
  );
  return (
    <div data-new-order>
      <Page.Title>{intl.formatMessage({ id: 'desk.new' })}</Page.Title>
      <PageBar
        title={intl.formatMessage({ id: 'desk.new' })}
        before={<BackButton onClick={back} />}
        right={<DeskOnly>{createButton}</DeskOnly>}
      />
      <Columns>
        <div>
          {basket.isRestored && changeCount(draft) > 0 && (
            <QuietLine acts={[{ label: intl.formatMessage({ id: 'desk.new.restart' }), onClick: basket.clear }]}>
              {intl.formatMessage({ id: 'desk.order.restored' })}
            </QuietLine>
          )}
          <ContactPanel basket={basket} fault={writing.fault} phone={phone} onTake={take} />
          <Panel aria-labelledby="new-lines">
            <PanelHead id="new-lines" title={intl.formatMessage({ id: 'desk.order.lines' })} count={edited.lines.length}>
              <Typography variant="pi" textColor="neutral600">
                {intl.formatMessage({ id: 'desk.new.lines.hint' })}
              </Typography>
            </PanelHead>
            <Picker>
              <ProductField
                ref={goods}
                hotKey="A"
                label={intl.formatMessage({ id: 'desk.order.add' })}
                placeholder={intl.formatMessage({ id: 'desk.order.add.placeholder' })}
                onPick={basket.add}
              />
            </Picker>
            <BasketLines basket={basket} />
            <Totals order={edited} onCost={(cost, amount) => edit((now) => withCost(now, cost, amount))} />
          </Panel>
        </div>
        <div>
          {customer && <ChosenCustomer customer={customer} onRelease={release} />}
          <Panel>
            <Flex direction="column" alignItems="stretch" gap={4} padding={4}>
              <Field.Root name="comment">
                <Field.Label>{intl.formatMessage({ id: 'desk.order.field.comment' })}</Field.Label>
                <Textarea
                  rows={3}
                  maxLength={5000}
                  value={edited.texts.comment}
                  onChange={(event) => edit((now) => withText(now, 'comment', event.target.value))}
                />
              </Field.Root>
              <Typography variant="pi" textColor="neutral600" role="status">
                {isReady
                  ? intl.formatMessage({ id: 'desk.new.ready' })
                  : intl.formatMessage({ id: edited.lines.length === 0 ? 'desk.new.needs.lines' : 'desk.new.needs.contact' })}
              </Typography>
            </Flex>
          </Panel>
        </div>
      </Columns>
      <Bottom>
        <Typography variant="delta" tag="b">
          {total.ok ? formats.money(total.value / 100) : '—'}
        </Typography>
        {createButton}
      </Bottom>
    </div>
  );
}
