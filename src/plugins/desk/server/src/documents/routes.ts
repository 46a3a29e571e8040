import {
  deskMakeQuote,
  deskQuotePdf,
  listLetters,
  orderPaper,
  receiptPaper,
  sendQuote,
} from '../../../../../api/orders/contracts/documents';
import { DESK_PERMISSIONS } from '../../../../../api/accounts/domain/desk-permissions';
import { deskRoutes } from '../http/desk-routes';

const { readOrders, writeOrders, sell } = DESK_PERMISSIONS;

/** Papers, quotes and letters under `/desk`. */
export const documentsRoutes = [
  ...deskRoutes(readOrders, [orderPaper, deskQuotePdf, listLetters]),
  ...deskRoutes(writeOrders, [deskMakeQuote, sendQuote]),
  ...deskRoutes(sell, [receiptPaper]),
];
