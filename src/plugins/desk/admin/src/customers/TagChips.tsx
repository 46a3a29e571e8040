import { Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { TagBody } from '../../../../../api/crm/contracts/bodies';

export const TagChip = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 6px;
  min-width: 0;
  max-width: 200px;
  height: 22px;
  padding: 0 8px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 11px;
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 12px;
  line-height: 16px;
  font-weight: 500;
  white-space: nowrap;
  > [data-word] {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  > button {
    display: inline-grid;
    place-items: center;
    width: 24px;
    height: 24px;
    margin: 0 -8px 0 -4px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    cursor: pointer;
    svg path {
      fill: ${({ theme }) => theme.colors.neutral600};
    }
    &:hover svg path {
      fill: ${({ theme }) => theme.colors.danger600};
    }
    &:focus-visible {
      outline: 2px solid ${({ theme }) => theme.colors.primary600};
      outline-offset: -2px;
    }
  }
`;

const Dot = styled.span`
  flex: none;
  width: 8px;
  height: 8px;
  border-radius: 50%;
`;

/** One tag: its name, its colour where it has one, and how to take it away. */
export function Tag({ tag, onRemove }: { tag: Pick<TagBody, 'name' | 'colour'>; onRemove?: () => void }) {
  const intl = useIntl();
  return (
    <TagChip data-tag={tag.name}>
      {tag.colour ? <Dot aria-hidden style={{ background: tag.colour }} /> : null}
      <span data-word="">{tag.name}</span>
      {onRemove ? (
        <button type="button" aria-label={intl.formatMessage({ id: 'desk.customers.tag.remove' }, { name: tag.name })} onClick={onRemove}>
          <Cross aria-hidden height="8px" width="8px" />
        </button>
      ) : null}
    </TagChip>
  );
}

const Line = styled.span`
  display: flex;
  align-items: center;
  gap: 4px;
  min-width: 0;
`;

/** The first tags on one line, and how many more there are. */
export function TagLine({ tags, most = 2 }: { tags: readonly TagBody[]; most?: number }) {
  if (tags.length === 0) return null;
  const hidden = tags.slice(most);
  return (
    <Line title={tags.map(({ name }) => name).join(', ')}>
      {tags.slice(0, most).map((tag) => (
        <Tag key={tag.documentId} tag={tag} />
      ))}
      {hidden.length > 0 ? <TagChip style={{ flex: 'none' }}>+{hidden.length}</TagChip> : null}
    </Line>
  );
}
