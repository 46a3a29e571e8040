import { useEffect, useRef, useState } from 'react';
import { Box, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** The browser's own reader of codes, where it has one. */
interface CodeReader {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
type ReaderClass = new (options: { formats: string[] }) => CodeReader;

const readerClass = (): ReaderClass | undefined => (window as unknown as { BarcodeDetector?: ReaderClass }).BarcodeDetector;

const LOOK_MS = 200;

/** Whether this device can read codes with its camera; others use a scanner that types. */
export function canScan(): boolean {
  return readerClass() !== undefined && Boolean(navigator.mediaDevices);
}

/** Reads a QR code with the camera. */
export function ScanDialog({ onCode, onClose }: { onCode: (text: string) => void; onClose: () => void }) {
  const intl = useIntl();
  const video = useRef<HTMLVideoElement>(null);
  const [isRefused, setRefused] = useState(false);
  const found = useRef(onCode);
  useEffect(() => {
    found.current = onCode;
  });
  useEffect(() => {
    const Reader = readerClass();
    if (!Reader) return undefined;
    const reader = new Reader({ formats: ['qr_code'] });
    let stream: MediaStream | null = null;
    let isOver = false;
    const look = async (): Promise<void> => {
      if (!video.current || video.current.readyState < 2) return;
      const [code] = await reader.detect(video.current).catch(() => []);
      if (code && !isOver) found.current(code.rawValue);
    };
    const timer = window.setInterval(() => void look(), LOOK_MS);
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).then(
      (opened) => {
        stream = opened;
        if (isOver) opened.getTracks().forEach((track) => track.stop());
        else if (video.current) video.current.srcObject = opened;
      },
      () => setRefused(true),
    );
    return () => {
      isOver = true;
      window.clearInterval(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined} style={{ maxWidth: 480 }}>
        <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Modal.Title>{intl.formatMessage({ id: 'desk.reception.scan' })}</Modal.Title>
        </Modal.Header>
        <Box padding={4}>
          {isRefused ? (
            <Typography role="alert">{intl.formatMessage({ id: 'desk.reception.scan.refused' })}</Typography>
          ) : (
            <video ref={video} autoPlay muted playsInline style={{ width: '100%', borderRadius: 4 }} />
          )}
        </Box>
      </Modal.Content>
    </Modal.Root>
  );
}
