import { answerOf, ApiRefusal } from '@artel/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link, Navigate, useNavigate } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { shop, type Cart } from '../../shop/api';
import { useSession } from '../../shop/Session';
import { useCart } from '../../shop/use-cart';
import { usePages } from '../../shop/use-pages';
import { useShop } from '../../shop/use-shop';
import { Button, ButtonLink } from '../../ui/Button';
import { CheckField, TextArea, TextField } from '../../ui/Field';
import { fieldProblems } from '../../ui/form-problems';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { refusalMessage } from '../../ui/refusal-message';
import { Broken, Empty, Notice } from '../../ui/states';
import { dropDraft, keepDraft, keyFor, readDraft } from './kept-draft';
import { formFor, orderBody, problemsOf, type OrderField, type OrderForm } from './order-form';

const CONSENT_PAGE = 'consent-personal-data';

/** Who orders, where to, and the order itself. */
export function Page() {
  const { words } = useWords();
  const { isSignedIn, me, problem, readAgain } = useSession();
  const { cart, isPending, error, refetch } = useCart();
  const { data: shopFacts } = useShop();
  const isReady = !isPending && (!isSignedIn || me !== null);
  const cartProblem = cart ? null : error;
  const isPlaced = useRef(false);

  return (
    <div className="page">
      <PageTitle>{words('checkout.title')}</PageTitle>
      {cartProblem && <Broken error={cartProblem} retry={refetch} />}
      {problem && !cartProblem && <Broken error={problem} retry={readAgain} />}
      {!isReady && !cartProblem && !problem && <Bars count={4} tall />}
      {isReady && cart?.lines.length === 0 && !isPlaced.current && <Navigate to="/cart" replace />}
      {isReady && cart && cart.lines.length > 0 && shopFacts?.guestOrders === false && !isSignedIn && (
        <Empty
          icon="account"
          title={words('checkout.signInFirst')}
          action={
            <ButtonLink look="main" to="/sign-in?to=/checkout">
              {words('frame.signIn')}
            </ButtonLink>
          }
        />
      )}
      {isReady && cart && cart.lines.length > 0 && (shopFacts?.guestOrders !== false || isSignedIn) && (
        <Checkout cart={cart} onPlaced={() => (isPlaced.current = true)} />
      )}
    </div>
  );
}

function Checkout({ cart, onPlaced }: { cart: Cart; onPlaced: () => void }) {
  const { words, money } = useWords();
  const { me, isSignedIn } = useSession();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { data: pages } = usePages();
  const consent = pages?.find(({ slug }) => slug === CONSENT_PAGE) ?? null;
  const [form, setForm] = useState<OrderForm>(() => ({ ...formFor(me), ...readDraft() }));
  const [agrees, setAgrees] = useState(false);
  const [isTried, setTried] = useState(false);
  const formBox = useRef<HTMLFormElement>(null);
  useEffect(() => keepDraft(form), [form]);

  const order = useMutation({
    mutationFn: async () => {
      const data = orderBody(form, consent ? `${consent.slug}@${consent.version}` : null);
      const what = JSON.stringify([data, cart.lines.map(({ product, quantity }) => [product.documentId, quantity])]);
      return (await answerOf(shop.POST('/api/cart/checkout', { params: { header: { 'Idempotency-Key': keyFor(what) } }, body: { data } })))
        .data;
    },
    onSuccess(placed) {
      onPlaced();
      dropDraft();
      cache.setQueryData<Cart>(['cart'], { ...cart, lines: [], itemCount: 0, total: 0 });
      void cache.invalidateQueries({ queryKey: ['orders'] });
      void cache.invalidateQueries({ queryKey: ['products'] });
      navigate('/thanks', {
        replace: true,
        state: { number: placed.number, total: placed.total, id: isSignedIn ? placed.documentId : null },
      });
    },
    onError(error) {
      // What is there now stands on the cart's page.
      if (error instanceof ApiRefusal && ['OUT_OF_STOCK', 'CART_EMPTY'].includes(error.code))
        void cache.invalidateQueries({ queryKey: ['cart'] });
    },
  });

  const typed = problemsOf(form);
  const refused = fieldProblems(order.error);
  const problem = (field: OrderField): string | null => {
    const own = isTried ? typed[field] : undefined;
    if (own) return words(`checkout.problem.${own}`);
    return refused[field] ? words('problem.field') : null;
  };
  const lacksConsent = consent !== null && !agrees;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(typed).length === 0 && !lacksConsent) order.mutate();
    else requestAnimationFrame(() => formBox.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const bind = (field: OrderField) => ({
    value: form[field],
    problem: problem(field),
    onChange: (event: { target: { value: string } }) => setForm((now) => ({ ...now, [field]: event.target.value })),
  });

  return (
    <form ref={formBox} className="with-side" onSubmit={submit} noValidate>
      <div className="form-parts">
        {!isSignedIn && (
          <p className="small">
            {words('checkout.haveAccount')} <Link to="/sign-in?to=/checkout">{words('frame.signIn')}</Link>
          </p>
        )}
        <fieldset className="form-part">
          <legend>{words('checkout.contact')}</legend>
          <TextField label={words('field.name')} autoComplete="name" maxLength={200} {...bind('name')} />
          <div className="pair">
            <TextField label={words('field.phone')} type="tel" autoComplete="tel" maxLength={50} {...bind('phone')} />
            <TextField label={words('field.email')} type="email" autoComplete="email" maxLength={254} {...bind('email')} />
          </div>
          <p className="hint">{words('checkout.reach')}</p>
        </fieldset>
        <fieldset className="form-part">
          <legend>{words('checkout.delivery')}</legend>
          <TextField label={words('field.city')} autoComplete="address-level2" maxLength={200} {...bind('city')} />
          <TextField
            label={words('field.address')}
            autoComplete="street-address"
            maxLength={1000}
            hint={words('checkout.pickup')}
            {...bind('address')}
          />
          <TextArea label={words('field.comment')} maxLength={5000} {...bind('comment')} />
        </fieldset>
      </div>
      <aside className="side-card" aria-label={words('checkout.order')}>
        <ul className="short-lines">
          {cart.lines.map(({ product, quantity, lineTotal }) => (
            <li key={product.documentId}>
              <span>
                {product.name} × {quantity}
              </span>
              <span>{money(lineTotal)}</span>
            </li>
          ))}
        </ul>
        <p className="sum-row">
          <span>{words('cart.sum')}</span>
          <strong>{money(cart.total)}</strong>
        </p>
        <p className="small">{words('cart.delivery')}</p>
        {consent && <Agreement text={consent} agrees={agrees} onAgree={setAgrees} isMissed={isTried && lacksConsent} />}
        {order.error && (
          <Notice kind="problem">
            {refusalMessage(words, order.error)} {isShortage(order.error) && <Link to="/cart">{words('checkout.seeCart')}</Link>}
          </Notice>
        )}
        <Button type="submit" look="main" wide isBusy={order.isPending}>
          {order.isPending ? words('checkout.placing') : words('checkout.place', { total: money(cart.total) })}
        </Button>
      </aside>
    </form>
  );
}

function isShortage(error: unknown): boolean {
  return error instanceof ApiRefusal && error.code === 'OUT_OF_STOCK';
}

/** The text about personal data, in the version that is agreed to; it opens beside, so that nothing typed is lost. */
function Agreement({
  text,
  agrees,
  onAgree,
  isMissed,
}: {
  text: { slug: string; version: number };
  agrees: boolean;
  onAgree: (agrees: boolean) => void;
  isMissed: boolean;
}) {
  const { words } = useWords();
  return (
    <CheckField
      checked={agrees}
      onChange={(event) => onAgree(event.target.checked)}
      problem={isMissed ? words('checkout.problem.consent') : null}
    >
      {words('checkout.agree')}{' '}
      <a href={`${import.meta.env.BASE_URL}pages/${text.slug}`} target="_blank" rel="noreferrer">
        {words('checkout.agreeText', { version: text.version })}
      </a>
    </CheckField>
  );
}
