import { useState } from 'react';
import { Button, IconButton, Menu, Typography } from '@strapi/design-system';
import { Cross, Download, PriceTag } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import type { Selection } from '../orders/list/useSelection';
import { FloatingBar } from '../ui/FloatingBar';
import { useFormats } from '../ui/useFormats';
import { BulkTagsDialog } from './BulkTagsDialog';
import { useCustomerExport } from './useCustomerExport';

/** A list is named in the address of an export; longer ones do not fit there. */
const MOST_EXPORTED = 100;

interface CustomerBulkBarProps {
  customers: readonly CustomerBody[];
  selection: Selection;
  onTagged: () => void;
}

/** What can be done with the selected customers: floats over the list with their count and what they spent. */
export function CustomerBulkBar({ customers, selection, onTagged }: CustomerBulkBarProps) {
  const intl = useIntl();
  const { sum } = useFormats();
  const exported = useCustomerExport();
  const [isTagging, setTagging] = useState(false);
  const chosen = customers.filter(({ documentId }) => selection.ids.has(documentId));
  const spent = chosen.reduce((total, { totalSpent }) => total + Math.round((totalSpent ?? 0) * 100), 0) / 100;
  return (
    <>
      <FloatingBar role="toolbar" aria-label={intl.formatMessage({ id: 'desk.bulk.title' })}>
        <Typography fontWeight="bold" textColor="neutral800" aria-live="polite">
          {intl.formatMessage({ id: 'desk.bulk.selected' }, { count: chosen.length })}
        </Typography>
        <Typography textColor="neutral600">{sum(spent)}</Typography>
        <span aria-hidden style={{ width: 8 }} />
        <Button size="S" startIcon={<PriceTag aria-hidden />} onClick={() => setTagging(true)} variant="secondary">
          {intl.formatMessage({ id: 'desk.customers.bulk.tags' })}
        </Button>
        {chosen.length <= MOST_EXPORTED ? (
          <Menu.Root>
            <Menu.Trigger variant="tertiary" size="S" startIcon={<Download aria-hidden />} endIcon={null}>
              {intl.formatMessage({ id: 'desk.export' })}
            </Menu.Trigger>
            <Menu.Content popoverPlacement="top-start">
              {(['xlsx', 'csv'] as const).map((format) => (
                <Menu.Item
                  key={format}
                  onSelect={() => void exported(format, { filters: { documentId: { $in: chosen.map(({ documentId }) => documentId) } } })}
                >
                  {intl.formatMessage({ id: `desk.export.${format}` })}
                </Menu.Item>
              ))}
            </Menu.Content>
          </Menu.Root>
        ) : null}
        <IconButton label={intl.formatMessage({ id: 'desk.bulk.clear' })} onClick={selection.clear} variant="ghost">
          <Cross aria-hidden />
        </IconButton>
      </FloatingBar>
      {isTagging ? <BulkTagsDialog customers={chosen} onClose={() => setTagging(false)} onDone={onTagged} /> : null}
    </>
  );
}
