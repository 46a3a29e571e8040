import { useEffect, useState } from 'react';
import { Box, Button, Field, Flex, IconButton, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { Cross, Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { AudienceBody } from '../../../../../../api/mailings/contracts/bodies';
import { useAround } from '../../order/useAround';
import { deskApi } from '../../ui/useDeskApi';
import { useFormats } from '../../ui/useFormats';
import type { StepProps } from './LetterStep';
import { passedOver } from './passed-over';
import { usePeople, type PersonToPick } from './usePeople';

const PAUSE_MS = 400;
const MOST_SHOWN = 200;

const List = styled.ul`
  margin: 0;
  padding: 0;
  max-height: 320px;
  overflow: auto;
  list-style: none;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 4px;
  > li {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 6px 12px;
  }
  > li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** Who is meant, counted while it is chosen; who of them is passed over takes longer and follows. */
function useCount({ channel, customers, segment }: StepProps['draft']): AudienceBody | null {
  const [count, setCount] = useState<AudienceBody | null>(null);
  const key = JSON.stringify({ channel, customers, segment });
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const choice = JSON.parse(key) as object;
      try {
        for (const withSuppressed of [false, true]) {
          const { data } = await deskApi.post<{ data: AudienceBody }>('/mailings/audience', { ...choice, withSuppressed });
          if (!isWanted) return;
          setCount(data);
        }
      } catch {
        if (isWanted) setCount(null);
      }
    };
    const timer = window.setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [key]);
  return count;
}

/** Recipients: customers picked one by one, a segment, or both; how many that is. */
export function AudienceStep({ draft, change }: StepProps) {
  const intl = useIntl();
  const formats = useFormats();
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.mailings.${id}` }, values);
  const [typed, setTyped] = useState('');
  const people = usePeople(typed, draft.channel);
  const segments = useAround<{ documentId: string; name: string }[]>('/mailings/segments', 0).value ?? [];
  const ids = draft.customers.slice(0, MOST_SHOWN).join(',');
  const picked =
    useAround<PersonToPick[]>(ids ? `/mailings/customers?channel=${draft.channel}&ids=${encodeURIComponent(ids)}` : null, 0).value ?? [];
  const count = useCount(draft);
  const fresh = people.filter(({ documentId }) => !draft.customers.includes(documentId));
  const add = (id: string): void => change({ customers: [...draft.customers, id] });
  return (
    <Flex alignItems="stretch" direction="column" gap={4} maxWidth="720px" padding={4}>
      {segments.length > 0 ? (
        <Field.Root name="segment">
          <Field.Label>{text('segment')}</Field.Label>
          <SingleSelect
            onChange={(value: string | number) => change({ segment: value === 'none' ? null : String(value) })}
            value={draft.segment ?? 'none'}
          >
            <SingleSelectOption value="none">{text('segment.none')}</SingleSelectOption>
            {segments.map(({ documentId, name }) => (
              <SingleSelectOption key={documentId} value={documentId}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      ) : null}
      <Field.Root name="customer">
        <Field.Label>{text('customers')}</Field.Label>
        <TextInput
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          placeholder={text('customers.find')}
          type="search"
          value={typed}
        />
      </Field.Root>
      {typed.trim() ? (
        <List aria-label={text('customers.found')}>
          {fresh.length === 0 ? (
            <li>
              <Typography textColor="neutral600">{intl.formatMessage({ id: 'desk.ui.nothing' })}</Typography>
            </li>
          ) : null}
          {fresh.map(({ documentId, name, address }) => (
            <li key={documentId}>
              <Box flex="1">
                <Typography>{name ?? '—'}</Typography>
              </Box>
              <Typography textColor={address ? 'neutral600' : 'danger600'} variant="pi">
                {address ?? text('no-address')}
              </Typography>
              <IconButton label={text('customers.add', { name: name ?? address ?? '' })} onClick={() => add(documentId)}>
                <Plus />
              </IconButton>
            </li>
          ))}
        </List>
      ) : null}
      {picked.length > 0 ? (
        <List>
          {picked.map(({ documentId, name, address }) => (
            <li key={documentId}>
              <Box flex="1">
                <Typography fontWeight="semiBold">{name ?? '—'}</Typography>
              </Box>
              <Typography textColor={address ? 'neutral600' : 'danger600'} variant="pi">
                {address ?? text('no-address')}
              </Typography>
              <IconButton
                label={text('customers.remove', { name: name ?? address ?? '' })}
                onClick={() => change({ customers: draft.customers.filter((id) => id !== documentId) })}
                variant="ghost"
              >
                <Cross />
              </IconButton>
            </li>
          ))}
        </List>
      ) : null}
      {draft.customers.length > 0 ? (
        <Flex gap={3}>
          <Typography textColor="neutral600">{text('customers.picked', { count: draft.customers.length })}</Typography>
          <Button onClick={() => change({ customers: [] })} size="S" variant="ghost">
            {text('customers.clear')}
          </Button>
        </Flex>
      ) : null}
      <Typography aria-live="polite" fontWeight="semiBold" tag="p">
        {count
          ? text('audience.count', {
              people: formats.number(count.people),
              addresses: formats.number(count.addresses),
              without: formats.number(count.withoutAddress),
            })
          : '…'}
      </Typography>
      <Typography aria-live="polite" tag="p" textColor="neutral600">
        {count?.suppressed ? `${text('check.suppressed')}: ${passedOver(count.suppressed, text, formats.number)}` : null}
      </Typography>
    </Flex>
  );
}
