import type { Core } from '@strapi/strapi';
import { work } from '../../../../platform/queue/subscribers';
import {
  confirmationAsked,
  emailChangeAsked,
  noticeDue,
  panelInvited,
  panelResetAsked,
  pictureFound,
  registrationAsked,
  resetAsked,
} from '../../contracts/events';
import { handlePictureFound } from '../external/pictures';
import { handlePanelResetAsked } from '../panel-sign-in/recovery';
import { handlePanelInvited } from '../users/panel-access';
import { handleEmailChangeAsked } from './email-change';
import { sendNotice } from './letters';
import { handleResetAsked } from './recovery';
import { handleConfirmationAsked, handleRegistration } from './registration';

/** What happens after the answers of signing up and recovering: accounts and letters. */
export function workOnLetters(strapi: Core.Strapi): void {
  work(registrationAsked, ({ registrationId }) => handleRegistration(strapi, registrationId));
  work(confirmationAsked, (asked) => handleConfirmationAsked(strapi, asked));
  work(resetAsked, (asked) => handleResetAsked(strapi, asked));
  work(panelResetAsked, (asked) => handlePanelResetAsked(strapi, asked));
  work(emailChangeAsked, (asked) => handleEmailChangeAsked(strapi, asked));
  work(panelInvited, (invited) => handlePanelInvited(strapi, invited));
  work(pictureFound, (found) => handlePictureFound(strapi, found));
  work(noticeDue, ({ to, ...notice }) => sendNotice(strapi, { ...notice, to }));
}
