import { useEffect, useState } from 'react';
import { Box, Button, IconButton, Portal, Typography } from '@strapi/design-system';
import { CheckCircle, Cross, Information, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ShownNotice } from './notices';
import type { ColourToken, Icon } from './status-look';

const SHOWN_MS = 6_000;
const UNDO_MS = 10_000;

const LOOK: Record<'info' | 'success' | 'danger', { icon: Icon; colour: ColourToken; ground: ColourToken }> = {
  info: { icon: Information, colour: 'primary600', ground: 'primary100' },
  success: { icon: CheckCircle, colour: 'success600', ground: 'success100' },
  danger: { icon: WarningCircle, colour: 'danger600', ground: 'danger100' },
};

const Stack = styled.div`
  position: fixed;
  right: 24px;
  bottom: 24px;
  z-index: ${({ theme }) => theme.zIndices.notification};
  display: flex;
  flex-direction: column;
  gap: 8px;
  width: min(484px, calc(100vw - 32px));
  body:has([data-save-bar]) & {
    bottom: 84px;
  }
  @media (max-width: 767px) {
    right: 16px;
    bottom: 88px;
  }
`;

const Card = styled.div`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 4px;
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};
  padding: 12px 16px;
  animation: desk-notice 150ms ease-out;
  @keyframes desk-notice {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    animation: none;
  }
`;

/** One line; on a phone the buttons stand below the words. */
const Content = styled.div`
  display: grid;
  grid-template-columns: auto 1fr auto auto;
  align-items: center;
  gap: 12px;
  @media (max-width: 767px) {
    grid-template-columns: auto 1fr auto;
    > :nth-child(3) {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
`;

const Actions = styled.div`
  display: flex;
  gap: 8px;
  &:empty {
    display: none;
  }
  @media (max-width: 767px) {
    > * {
      flex: 1;
    }
  }
`;

const Round = styled.span<{ $ground: ColourToken }>`
  display: inline-flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: 36px;
  height: 36px;
  border-radius: 50%;
  background: ${({ theme, $ground }) => theme.colors[$ground]};
`;

function NoticeCard({ notice, onDismiss }: { notice: ShownNotice; onDismiss: () => void }) {
  const intl = useIntl();
  const [isHeld, setHeld] = useState(false);
  const { icon: ToneIcon, colour, ground } = LOOK[notice.tone ?? 'info'];
  const Glyph = notice.icon ?? ToneIcon;

  useEffect(() => {
    if (isHeld) return;
    const timer = window.setTimeout(onDismiss, notice.undo ? UNDO_MS : SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [isHeld, notice, onDismiss]);

  const actions = [
    ...(notice.actions ?? []),
    ...(notice.undo ? [{ label: intl.formatMessage({ id: 'desk.ui.undo' }), onClick: notice.undo }] : []),
  ];
  return (
    <Card
      data-notice={notice.tone ?? 'info'}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Content>
        <Round $ground={ground} aria-hidden>
          <Glyph fill={colour} height="16px" width="16px" />
        </Round>
        <Box minWidth={0}>
          <Typography fontWeight="bold" tag="p" textColor="neutral800">
            {notice.title}
          </Typography>
          {notice.text ? (
            <Typography tag="p" textColor="neutral600" variant="pi">
              {notice.text}
            </Typography>
          ) : null}
        </Box>
        <Actions>
          {actions.map(({ label, onClick }, index) => (
            <Button
              key={label}
              size="S"
              variant={index === actions.length - 1 ? 'secondary' : 'tertiary'}
              onClick={() => {
                onDismiss();
                onClick();
              }}
            >
              {label}
            </Button>
          ))}
        </Actions>
        <IconButton label={intl.formatMessage({ id: 'desk.ui.close' })} onClick={onDismiss} variant="ghost" withTooltip={false}>
          <Cross />
        </IconButton>
      </Content>
    </Card>
  );
}

/** Up to three notices above everything; what they say is read out as it comes. */
export function NoticeStack({ notices, onDismiss }: { notices: ShownNotice[]; onDismiss: (id: number) => void }) {
  const intl = useIntl();
  const [dismissers] = useState(() => new Map<number, () => void>());
  const dismisserOf = (id: number): (() => void) => {
    const known = dismissers.get(id) ?? (() => onDismiss(id));
    dismissers.set(id, known);
    return known;
  };
  return (
    <Portal>
      <Stack role="region" aria-label={intl.formatMessage({ id: 'desk.ui.notices' })} aria-live="polite" aria-relevant="additions">
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} onDismiss={dismisserOf(notice.id)} />
        ))}
      </Stack>
    </Portal>
  );
}
