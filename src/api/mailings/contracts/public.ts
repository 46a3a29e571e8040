import { vkCallback } from './channel-callbacks';
import * as links from './letters-links';
import * as mailings from './mailings';
import * as messages from './messages';
import * as suppressions from './suppressions';

/** Every endpoint of the mailings' REST API; static paths come before `:id`. */
export const endpoints = [
  mailings.listMailings,
  mailings.ownerStats,
  mailings.countAudience,
  mailings.createMailing,
  mailings.readMailing,
  mailings.updateMailing,
  mailings.deleteMailing,
  mailings.startMailing,
  mailings.pauseMailing,
  mailings.resumeMailing,
  mailings.completeMailing,
  mailings.testMailing,
  mailings.preflight,
  mailings.progress,
  mailings.stats,
  mailings.deliveries,
  mailings.readDelivery,
  mailings.resendDelivery,
  messages.listMessages,
  messages.readTags,
  messages.previewMessage,
  messages.createMessage,
  messages.readMessage,
  messages.updateMessage,
  messages.deleteMessage,
  messages.testMessage,
  messages.addFile,
  messages.removeFile,
  suppressions.exportSuppressions,
  suppressions.listSuppressions,
  suppressions.addSuppression,
  suppressions.importSuppressions,
  suppressions.liftSuppression,
  links.askToUnsubscribe,
  links.unsubscribe,
  links.showPreferences,
  links.savePreferences,
  links.takeBounce,
  links.takeComplaint,
  vkCallback,
];
