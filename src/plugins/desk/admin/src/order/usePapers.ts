import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { QuoteBody } from '../../../../../api/orders/contracts/bodies';
import type { OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { openPdf } from './open-pdf';
import { saveBlob, useDeskApi } from '../ui/useDeskApi';

export const PAPERS = ['invoice', 'packing-slip', 'receipt'] as const;
export type Paper = (typeof PAPERS)[number];

export interface Papers {
  open: (paper: Paper) => void;
  save: (paper: Paper) => void;
  openQuote: (version: number) => void;
  saveQuote: (version: number) => void;
  copyLink: (token: string) => void;
  /** A fresh answer may hold the token of the accept link, which later lists may not. */
  rememberLink: (quote: QuoteBody) => void;
  linkOf: (version: number) => string | undefined;
}

type PaperOrder = Pick<OrderDetail, 'documentId' | 'number'>;

/** The order's papers as PDF: opened in a tab of their own, saved, and the client's link copied. */
export function usePapers(order: PaperOrder): Papers {
  const api = useDeskApi();
  const intl = useIntl();
  const messageOf = useMessageOf();
  const notices = useNotices();
  const [links, setLinks] = useState<Record<number, string>>({});
  const { documentId, number } = order;
  return useMemo(() => {
    const language = intl.locale.startsWith('en') ? 'en' : 'ru';
    const read = (path: string): Promise<Blob> => api.blob(`/orders/${documentId}/${path}`, { locale: language });
    const fail = (failure: unknown): void => {
      notices.show({ title: intl.formatMessage({ id: 'desk.order.paper.failed' }), text: messageOf(failure), tone: 'danger' });
    };
    const open = (path: string, name: string): void => void openPdf(() => read(path), name).catch(fail);
    const save = (path: string, name: string): void => void read(path).then((blob) => saveBlob(blob, name), fail);
    const nameOf = (paper: string): string => `${intl.formatMessage({ id: `desk.order.paper.${paper}` })} ${number}.pdf`;
    const quoteName = (version: number): string => `${intl.formatMessage({ id: 'desk.order.quote.number' }, { version })} ${number}.pdf`;
    return {
      open: (paper) => open(`documents/${paper}.pdf`, nameOf(paper)),
      save: (paper) => save(`documents/${paper}.pdf`, nameOf(paper)),
      openQuote: (version) => open(`quotes/${version}.pdf`, quoteName(version)),
      saveQuote: (version) => save(`quotes/${version}.pdf`, quoteName(version)),
      copyLink: (token) =>
        void navigator.clipboard
          .writeText(`${window.location.origin}/quotes/${token}`)
          .then(() => notices.show({ title: intl.formatMessage({ id: 'desk.order.quote.copied' }), tone: 'success' }), fail),
      rememberLink: ({ version, acceptToken }) => {
        if (acceptToken) setLinks((known) => ({ ...known, [version]: acceptToken }));
      },
      linkOf: (version) => links[version],
    };
  }, [api, documentId, number, intl, messageOf, notices, links]);
}
