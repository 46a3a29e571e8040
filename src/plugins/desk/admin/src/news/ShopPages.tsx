import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { Panel, PanelHead } from '../order/surface';
import { Empty, Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { useRead } from '../ui/useRead';
import { PageVersionDialog } from './PageVersionDialog';

/** One text of a page. */
export interface PageVersion {
  version: number;
  locale: 'ru' | 'en';
  title: string;
  body: string;
  effectiveAt: string;
  createdBy: string;
}

/** A page of the shop with all its texts, the newest first. */
export interface ShopPage {
  slug: string;
  purpose: string;
  versions: PageVersion[];
}

const Pages = styled.div`
  display: grid;
  gap: 16px;
  grid-template-columns: repeat(auto-fill, minmax(min(400px, 100%), 1fr));
  align-items: start;
`;

const Versions = styled.ul`
  margin: 0;
  padding: 0 16px 8px;
  list-style: none;
  li {
    padding: 8px 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** About us, privacy policy, consents: every text that ever was in force stays; a consent points to the one that was agreed to. */
export function ShopPages({ mayPublish }: { mayPublish: boolean }) {
  const intl = useIntl();
  const formats = useFormats();
  const { answer, error, read } = useRead<{ data: ShopPage[] }>('/news/pages');
  const [edited, setEdited] = useState<ShopPage | null>(null);
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.news.${id}` }, values);
  const nameOf = (page: ShopPage): string => {
    const id = `desk.news.page.${page.slug}`;
    return intl.messages[id] ? intl.formatMessage({ id }) : (page.versions[0]?.title ?? page.slug);
  };
  return (
    <Box paddingTop={4}>
      {error && !answer ? <Failed error={error} onRetry={() => void read()} /> : null}
      {!answer && !error ? <Loading /> : null}
      {answer?.data.length === 0 ? <Empty text={text('pages.none')} /> : null}
      <Pages>
        {(answer?.data ?? []).map((page) => (
          <Panel key={page.slug} aria-labelledby={`page-${page.slug}`} data-page={page.slug}>
            <PanelHead id={`page-${page.slug}`} title={nameOf(page)} count={page.versions.length}>
              {mayPublish ? (
                <Button aria-label={`${text('version.new')}: ${nameOf(page)}`} size="S" variant="tertiary" onClick={() => setEdited(page)}>
                  {text('version.new')}
                </Button>
              ) : null}
            </PanelHead>
            {page.versions.length === 0 ? (
              <Typography tag="p" textColor="neutral600" style={{ padding: '0 16px 16px' }}>
                {text('page.empty')}
              </Typography>
            ) : null}
            <Versions>
              {page.versions.map((version) => (
                <li key={version.version}>
                  <Flex gap={2} justifyContent="space-between">
                    <Typography ellipsis textColor="neutral800">
                      {version.title}
                    </Typography>
                    <Typography textColor="neutral600" variant="pi" style={{ whiteSpace: 'nowrap' }}>
                      {text('version', { number: version.version, locale: version.locale.toUpperCase() })}
                    </Typography>
                  </Flex>
                  <Typography textColor="neutral600" variant="pi">
                    {text(new Date(version.effectiveAt) > new Date() ? 'version.from' : 'version.since', {
                      at: formats.dateTime(version.effectiveAt),
                      by: version.createdBy,
                    })}
                  </Typography>
                </li>
              ))}
            </Versions>
          </Panel>
        ))}
      </Pages>
      {edited ? (
        <PageVersionDialog
          page={edited}
          name={nameOf(edited)}
          onClose={() => setEdited(null)}
          onPublished={() => {
            setEdited(null);
            void read();
          }}
        />
      ) : null}
    </Box>
  );
}
