import { useEffect, useState, type ReactNode } from 'react';
import { Alert, Box, Button, EmptyStateLayout, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { keyframes, styled } from 'styled-components';
import { useMessageOf } from './error-message';

const pulse = keyframes`
  50% { opacity: 0.5; }
`;

/** One grey block of a skeleton. */
export const Bone = styled.div<{ $height?: number; $width?: string }>`
  height: ${({ $height = 16 }) => $height}px;
  width: ${({ $width = '100%' }) => $width};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral150};
  animation: ${pulse} 1.2s ease-in-out infinite;
  @media (prefers-reduced-motion: reduce) {
    animation: none;
  }
`;

const SKELETON_AFTER_MS = 150;

/** The layout in grey while it is read, but not for what comes at once. */
export function Loading({ children }: { children?: ReactNode }) {
  const intl = useIntl();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), SKELETON_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <Box aria-busy role="status">
      <VisuallyHidden>{intl.formatMessage({ id: 'desk.ui.loading' })}</VisuallyHidden>
      {children ?? (
        <Flex alignItems="stretch" direction="column" gap={3} padding={6}>
          {[1, 2, 3, 4, 5].map((row) => (
            <Bone key={row} $height={44} />
          ))}
        </Flex>
      )}
    </Box>
  );
}

/** Nothing is here: why, and what to do. */
export function Empty({ text, action, icon }: { text: string; action?: ReactNode; icon?: ReactNode }) {
  return <EmptyStateLayout action={action} content={text} icon={icon} />;
}

/** It could not be read or written: why, and once more. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const intl = useIntl();
  const messageOf = useMessageOf();
  return (
    <Box padding={4} role="alert">
      <Alert
        closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}
        title={intl.formatMessage({ id: 'desk.ui.failed' })}
        variant="danger"
        action={
          onRetry ? (
            <Button onClick={onRetry} size="S" variant="tertiary">
              {intl.formatMessage({ id: 'desk.ui.retry' })}
            </Button>
          ) : undefined
        }
      >
        <Typography>{messageOf(error)}</Typography>
      </Alert>
    </Box>
  );
}
