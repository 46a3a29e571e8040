import { useMemo, type ReactNode } from 'react';
import { Box, Flex, Grid, Switch, TextInput, NumberInput, Field, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { DOCUMENT_LOCALES, orderNumber, RESERVE_MOMENTS } from '../../../../../api/accounts/domain/shop-settings';
import { ChoiceLine, Line, NumberLine, ListLine, TextLine, type FieldProps } from './fields';
import { LogoField } from './LogoField';

const EXAMPLE_COUNTER = 124;

/** A part of the form under its own heading. */
function Section({ name, children }: { name: string; children: ReactNode }) {
  const intl = useIntl();
  const id = `shop-section-${name}`;
  return (
    <Box aria-labelledby={id} background="neutral0" hasRadius padding={6} shadow="tableShadow" tag="section">
      <Flex alignItems="stretch" direction="column" gap={4}>
        <Typography id={id} tag="h2" variant="delta">
          {intl.formatMessage({ id: `desk.settings.section.${name}` })}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
}

/** Fields side by side, beneath one another on a phone. */
function Row({ children }: { children: ReactNode[] }) {
  return (
    <Grid.Root gap={4}>
      {children.map((child, index) => (
        <Grid.Item alignItems="stretch" col={12 / children.length} direction="column" key={index} s={12} xs={12}>
          {child}
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}

/** What browsers list, and what is set: an alias such as UTC is in no list. */
function withOwn(known: string[], own: string | undefined): string[] {
  return own === undefined || known.includes(own) ? known : [own, ...known];
}

/** Name, contacts, money and time. */
export function ShopSection({ form }: FieldProps) {
  const intl = useIntl();
  const currencies = useMemo(() => {
    const names = new Intl.DisplayNames(intl.locale, { type: 'currency' });
    return withOwn(Intl.supportedValuesOf('currency'), form.draft?.currency).map(
      (code) => [code, `${code} — ${names.of(code) ?? code}`] as const,
    );
  }, [intl.locale, form.draft?.currency]);
  const zones = useMemo(
    () => withOwn(Intl.supportedValuesOf('timeZone'), form.draft?.timezone).map((zone) => [zone, zone] as const),
    [form.draft?.timezone],
  );
  return (
    <Section name="shop">
      <TextLine form={form} name="name" />
      <LogoField form={form} />
      <Row>
        <TextLine form={form} inputMode="tel" name="phone" />
        <TextLine form={form} name="email" type="email" />
      </Row>
      <TextLine form={form} name="site" type="url" />
      <TextLine form={form} name="address" />
      <Row>
        <ListLine form={form} name="currency" options={currencies} />
        <ListLine form={form} name="timezone" options={zones} />
      </Row>
    </Section>
  );
}

/** What papers say of the seller and where he is paid. */
export function DetailsSection({ form }: FieldProps) {
  return (
    <Section name="details">
      <TextLine form={form} name="legalName" />
      <Row>
        <TextLine form={form} inputMode="numeric" name="inn" />
        <TextLine form={form} name="kpp" />
        <TextLine form={form} inputMode="numeric" name="ogrn" />
      </Row>
      <TextLine form={form} name="bank" />
      <TextLine form={form} inputMode="numeric" name="bik" />
      <TextLine form={form} inputMode="numeric" name="account" />
      <TextLine form={form} inputMode="numeric" name="correspondentAccount" />
      <Row>
        <TextLine form={form} name="director" />
        <TextLine form={form} name="accountant" />
      </Row>
    </Section>
  );
}

/** How papers are made. */
export function DocumentsSection({ form }: FieldProps) {
  return (
    <Section name="documents">
      <Row>
        <NumberLine form={form} name="vatRate" />
        <NumberLine form={form} name="quoteValidityDays" />
      </Row>
      <ChoiceLine form={form} name="documentLocale" options={DOCUMENT_LOCALES} />
    </Section>
  );
}

/** How orders are numbered, when they take their goods and when they are late. */
export function OrdersSection({ form }: FieldProps) {
  const intl = useIntl();
  const numbering = form.draft?.numbering;
  if (!numbering) return null;
  const example = orderNumber(numbering, EXAMPLE_COUNTER, new Date().getFullYear());
  return (
    <Section name="orders">
      <Row>
        <Line form={form} name="numbering.prefix">
          <TextInput
            autoComplete="off"
            maxLength={10}
            onChange={(event) => form.set({ numbering: { ...numbering, prefix: event.target.value } })}
            value={numbering.prefix}
          />
        </Line>
        <Line form={form} name="numbering.digits">
          <NumberInput
            onValueChange={(digits) => form.set({ numbering: { ...numbering, digits: digits ?? 1 } })}
            step={1}
            value={numbering.digits}
          />
        </Line>
      </Row>
      <Field.Root name="yearPrefix">
        <Flex gap={3}>
          <Switch
            aria-label={intl.formatMessage({ id: 'desk.settings.field.yearPrefix' })}
            checked={numbering.yearPrefix}
            onCheckedChange={(yearPrefix) => form.set({ numbering: { ...numbering, yearPrefix } })}
          />
          <Field.Label>{intl.formatMessage({ id: 'desk.settings.field.yearPrefix' })}</Field.Label>
        </Flex>
      </Field.Root>
      <Typography aria-live="polite" textColor="neutral600">
        {intl.formatMessage({ id: 'desk.settings.example' }, { number: example, counter: EXAMPLE_COUNTER })}
      </Typography>
      <ChoiceLine form={form} name="reserveAt" options={RESERVE_MOMENTS} />
      <NumberLine form={form} name="ageLimitHours" />
    </Section>
  );
}
