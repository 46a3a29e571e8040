import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CustomerBody, TagBody } from '../../../../../api/crm/contracts/bodies';
import { Tag } from '../customers/TagChips';
import { TagPicker } from '../customers/TagPicker';
import { changeTags, useTags } from '../customers/useTags';
import { Panel, PanelHead } from '../order/surface';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import type { LoadedCustomer } from './useCustomer';

interface TagsPanelProps {
  customer: CustomerBody;
  loaded: Pick<LoadedCustomer, 'show' | 'reload'>;
  isReadOnly: boolean;
}

/** A customer's tags; each is added and taken away at once, beside whatever else is edited. */
export function TagsPanel({ customer, loaded, isReadOnly }: TagsPanelProps) {
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const known = useTags();
  const write = async (tags: TagBody[], add: string[], remove: string[]): Promise<void> => {
    loaded.show({ tags });
    try {
      await changeTags([customer.documentId], add, remove);
    } catch (error) {
      notices.show({ key: 'tags', tone: 'danger', title: intl.formatMessage({ id: 'desk.ui.failed' }), text: messageOf(error) });
    }
    await loaded.reload();
  };
  const add = (name: string): void => {
    const tag = known.find((one) => one.name === name) ?? { documentId: `new ${name}`, name, colour: null };
    void write([...customer.tags, tag], [name], []);
  };
  const remove = (name: string): void =>
    void write(
      customer.tags.filter((tag) => tag.name !== name),
      [],
      [name],
    );
  return (
    <Panel aria-labelledby="customer-tags">
      <PanelHead id="customer-tags" title={intl.formatMessage({ id: 'desk.customers.column.tags' })} />
      <Flex alignItems="stretch" direction="column" gap={3} padding={4} paddingTop={0}>
        {customer.tags.length > 0 ? (
          <Flex gap={2} wrap="wrap">
            {customer.tags.map((tag) => (
              <Tag key={tag.documentId} tag={tag} onRemove={isReadOnly ? undefined : () => remove(tag.name)} />
            ))}
          </Flex>
        ) : isReadOnly ? (
          <Typography textColor="neutral600">{intl.formatMessage({ id: 'desk.customer.tags.none' })}</Typography>
        ) : null}
        {isReadOnly ? null : (
          <TagPicker
            canCreate
            isLabelHidden
            label={intl.formatMessage({ id: 'desk.customers.bulk.tags.add' })}
            without={customer.tags.map(({ name }) => name)}
            onPick={add}
          />
        )}
      </Flex>
    </Panel>
  );
}
