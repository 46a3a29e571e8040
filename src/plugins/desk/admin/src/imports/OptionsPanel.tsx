import { Flex, Radio, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ImportBody } from '../../../../../api/crm/contracts/imports';
import { ON_EXISTING, type OnExisting } from '../../../../../api/crm/domain/import/fields';
import { Tag } from '../customers/TagChips';
import { TagPicker } from '../customers/TagPicker';

interface OptionsPanelProps {
  options: ImportBody['options'];
  onChange: (options: ImportBody['options']) => void;
}

/** What becomes of customers who are there already, and tags for everybody of the file. */
export function OptionsPanel({ options, onChange }: OptionsPanelProps) {
  const intl = useIntl();
  const text = (id: string): string => intl.formatMessage({ id: `desk.import.${id}` });
  return (
    <Flex alignItems="stretch" direction="column" gap={5} padding={4} paddingTop={0}>
      <div>
        <Typography fontWeight="semiBold" tag="h3" style={{ paddingBottom: 8 }}>
          {text('existing')}
        </Typography>
        <Radio.Group
          aria-label={text('existing')}
          onValueChange={(value: string) => onChange({ ...options, onExisting: value as OnExisting })}
          value={options.onExisting}
        >
          {ON_EXISTING.map((one) => (
            <Radio.Item key={one} value={one}>
              {text(`existing.${one}`)}
            </Radio.Item>
          ))}
        </Radio.Group>
      </div>
      <div style={{ maxWidth: 360 }}>
        <TagPicker
          canCreate
          label={text('tags')}
          without={options.tags}
          onPick={(name) => onChange({ ...options, tags: [...options.tags, name] })}
        />
        <Flex gap={1} paddingTop={2} wrap="wrap">
          {options.tags.map((name) => (
            <Tag
              key={name}
              tag={{ name, colour: null }}
              onRemove={() => onChange({ ...options, tags: options.tags.filter((other) => other !== name) })}
            />
          ))}
        </Flex>
      </div>
    </Flex>
  );
}
