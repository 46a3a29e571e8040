import { Box, Button, Tabs } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { may } from '../permissions';
import { NoticesProvider } from '../ui/notices';
import { PageBar } from '../ui/PageBar';
import { useMay } from '../ui/useMay';
import { CommentQueue } from './CommentQueue';
import { ShopPages } from './ShopPages';

function News() {
  const intl = useIntl();
  const navigate = useNavigate();
  const mayPublish = useMay(may.publishPages);
  const [parameters, setParameters] = useSearchParams();
  const tab = parameters.get('tab') === 'pages' ? 'pages' : 'comments';
  const text = (id: string): string => intl.formatMessage({ id: `desk.news.${id}` });
  return (
    <>
      <Page.Title>{text('title')}</Page.Title>
      <PageBar
        title={text('title')}
        right={
          <Button
            startIcon={<Pencil aria-hidden />}
            variant="tertiary"
            onClick={() => navigate('/content-manager/collection-types/api::news.article')}
          >
            {text('articles')}
          </Button>
        }
      />
      <Box padding={{ initial: 4, medium: 6 }}>
        <Tabs.Root
          value={tab}
          variant="simple"
          onValueChange={(next) => setParameters(next === 'pages' ? { tab: 'pages' } : {}, { replace: true })}
        >
          <Tabs.List aria-label={text('title')}>
            <Tabs.Trigger value="comments">{text('comments')}</Tabs.Trigger>
            <Tabs.Trigger value="pages">{text('pages')}</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="comments">{tab === 'comments' ? <CommentQueue /> : null}</Tabs.Content>
          <Tabs.Content value="pages">{tab === 'pages' ? <ShopPages mayPublish={mayPublish} /> : null}</Tabs.Content>
        </Tabs.Root>
      </Box>
    </>
  );
}

/** `/admin/plugins/desk/news`: readers' comments to look at, and the pages in versions; articles are written in the Content Manager. */
export default function NewsPage() {
  return (
    <Page.Protect permissions={may.moderateNews}>
      <NoticesProvider>
        <Page.Main>
          <News />
        </Page.Main>
      </NoticesProvider>
    </Page.Protect>
  );
}
