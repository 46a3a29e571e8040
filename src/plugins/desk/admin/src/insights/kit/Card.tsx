import { useEffect, useRef, useState, type ReactNode } from 'react';
import { IconButton, Menu, Typography } from '@strapi/design-system';
import { BulletList, Collapse, Download, Expand } from '@strapi/icons';
import { useTheme, styled } from 'styled-components';
import { saveBlob } from '../../ui/useDeskApi';
import { Bone, Failed, Loading } from '../../ui/states';
import { toCsv, type TableTwin } from '../export/table';
import { toPng } from '../export/to-png';
import type { Asked } from '../model/useInsight';
import { useWords } from '../model/useWords';
import { TwinTable } from './TwinTable';

const Frame = styled.section`
  display: flex;
  flex-direction: column;
  min-width: 0;
  padding: 12px 16px 16px;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  &[data-full] {
    position: fixed;
    inset: 0;
    z-index: 20;
    overflow: auto;
    border-radius: 0;
  }
  @media print {
    break-inside: avoid;
    box-shadow: none;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 12px;
  min-height: 32px;
  margin-bottom: 8px;
  h2 {
    margin-right: auto;
  }
`;

const Acts = styled.div`
  display: flex;
  gap: 4px;
  align-items: center;
  > * {
    display: inline-flex;
    align-items: center;
  }
  svg {
    display: block;
  }
  button {
    height: 28px;
    border: none;
    background: transparent;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  @media print {
    display: none;
  }
`;

const Body = styled.div`
  position: relative;
  flex: 1;
  min-width: 0;
  background: ${({ theme }) => theme.colors.neutral0};
`;

/** Words in place of a chart that has nothing to show. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <Typography tag="p" textColor="neutral600" style={{ padding: '24px 0', maxWidth: 560 }}>
      {children}
    </Typography>
  );
}

interface CardProps<Body, Row> {
  title: string;
  /** A file name without its ending. */
  file: string;
  asked: Asked<Body>;
  /** Why there is nothing to draw; null when there is. */
  empty: (body: Body) => string | null;
  twin: (body: Body) => TableTwin<Row>;
  legend?: ReactNode;
  height?: number;
  children: (body: Body, isFull: boolean) => ReactNode;
}

/** The frame of every chart: title, table twin, CSV and PNG, full screen; loading, failing and having nothing to show in words. */
export function Card<Body, Row>({ title, file, asked, empty, twin, legend, height = 200, children }: CardProps<Body, Row>) {
  const { say } = useWords();
  const theme = useTheme();
  const [isTable, setTable] = useState(false);
  const [isFull, setFull] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const drawn = useRef<HTMLDivElement>(null);
  const { data, error, retry } = asked;
  const nothing = data === null ? null : empty(data);
  const isShown = data !== null && nothing === null;
  useEffect(() => {
    if (!isFull) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setFull(false);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isFull]);
  const savePng = async (): Promise<void> => {
    if (!drawn.current) return;
    try {
      saveBlob(await toPng(drawn.current, theme.colors.neutral0), `${file}.png`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Frame aria-label={title} data-full={isFull || undefined}>
      <Head>
        <Typography tag="h2" variant="delta" fontWeight="bold" textColor="neutral800" style={{ fontSize: 14, lineHeight: '20px' }}>
          {title}
        </Typography>
        {isShown && !isTable ? legend : null}
        <Acts>
          {isShown ? (
            <>
              <IconButton
                aria-pressed={isTable}
                label={say(isTable ? 'chart' : 'table', { title })}
                onClick={() => setTable(!isTable)}
                size="S"
                withTooltip={false}
                variant="ghost"
              >
                <BulletList aria-hidden />
              </IconButton>
              <Menu.Root>
                <Menu.Trigger aria-label={say('export', { title })} endIcon={null} size="S" variant="ghost" style={{ padding: '0 6px' }}>
                  <Download aria-hidden height="14px" width="14px" />
                </Menu.Trigger>
                <Menu.Content popoverPlacement="bottom-end">
                  <Menu.Item onSelect={() => saveBlob(toCsv(twin(data)), `${file}.csv`)}>{say('export.csv')}</Menu.Item>
                  <Menu.Item onSelect={() => void savePng()}>{say('export.png')}</Menu.Item>
                </Menu.Content>
              </Menu.Root>
            </>
          ) : null}
          <IconButton
            label={say(isFull ? 'full.leave' : 'full', { title })}
            onClick={() => setFull(!isFull)}
            size="S"
            variant="ghost"
            withTooltip={false}
          >
            {isFull ? <Collapse aria-hidden /> : <Expand aria-hidden />}
          </IconButton>
        </Acts>
      </Head>
      {hasFailed ? <Note>{say('export.failed')}</Note> : null}
      <Body ref={drawn} style={{ minHeight: isShown ? undefined : Math.min(height, 160) }}>
        {error && data === null ? <Failed error={error} onRetry={retry} /> : null}
        {data === null && !error ? (
          <Loading>
            <Bone $height={height} />
          </Loading>
        ) : null}
        {nothing !== null ? <Note>{nothing}</Note> : null}
        {isShown ? isTable ? <TwinTable twin={twin(data)} /> : children(data, isFull) : null}
      </Body>
    </Frame>
  );
}
