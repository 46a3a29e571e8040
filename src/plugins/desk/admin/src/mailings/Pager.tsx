import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** The page of a list and its neighbours; nothing for a single page. */
export function Pager({ page, pageCount, onPage }: { page: number; pageCount: number; onPage: (page: number) => void }) {
  const intl = useIntl();
  const text = (id: string, values?: Record<string, number>): string => intl.formatMessage({ id: `desk.users.${id}` }, values);
  if (pageCount <= 1) return null;
  return (
    <Flex gap={3} justifyContent="flex-end" padding={4}>
      <Button disabled={page <= 1} onClick={() => onPage(page - 1)} variant="tertiary">
        {text('previous')}
      </Button>
      <Typography textColor="neutral600">{text('page', { page, pages: pageCount })}</Typography>
      <Button disabled={page >= pageCount} onClick={() => onPage(page + 1)} variant="tertiary">
        {text('next')}
      </Button>
    </Flex>
  );
}
