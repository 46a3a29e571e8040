import type { Context as KoaContext } from 'koa';
import { reading } from '../../../platform/database/read';
import { httpOperation, operation, type AnyOperation } from '../../crm/services/operations';
import * as achievement from '../contracts/public/achievements';
import * as event from '../contracts/public/events';
import * as participation from '../contracts/public/participations';
import * as visit from '../contracts/public/visits';
import * as desk from '../contracts/staff';
import * as achievements from './achievements';
import * as attendance from './attendance';
import * as awards from './awards';
import { calendarOfAll, calendarOfOne } from './calendar';
import * as templates from './event-templates';
import * as events from './events';
import { listVisits, myVisits, readInside, readStatistics } from './list-visits';
import * as participations from './participations';
import { addVisitor, findVisitors, readRecords, requireCustomer } from './reception';
import { clubSettings, saveClubSettings } from './settings';
import { cardPng, ticketPdf, ticketPng } from './tickets';
import { editVisit, leaveVisit, recordVisit, undoVisit } from './visits';

/** What the reception does: visits. Static paths stand before `:id`. */
export const visitOperations: readonly AnyOperation[] = [
  operation('page', visit.listVisits, (handle, actor, { query }) => listVisits(handle, actor, query)),
  operation('page', visit.insideNow, (handle, actor) => readInside(handle, actor)),
  operation('read', visit.visitStatistics, (handle, _actor, { query }) => readStatistics(handle, query)),
  operation('write', visit.recordVisit, (trx, actor, { body }) => recordVisit(trx, actor, body)),
  operation('write', visit.leaveVisit, (trx, actor, { params, body }) => leaveVisit(trx, actor, params.id, body.at)),
  operation('write', visit.undoVisit, (trx, actor, { params, body }) => undoVisit(trx, actor, params.id, body.act)),
  operation('write', visit.editVisit, (trx, actor, { params, body }) => editVisit(trx, actor, params.id, body.note)),
];

/** What somebody asks about themselves, over REST only. */
export const ownVisitOperations: readonly AnyOperation[] = [
  operation('page', visit.myVisits, (handle, actor, { query }) => myVisits(handle, actor, query)),
];

/** What only the desk's reception page asks. */
export const receptionOperations: readonly AnyOperation[] = [
  operation('read', desk.findVisitors, (handle, _actor, { query }) => findVisitors(handle, query.q)),
  operation('page', desk.recentRecords, (handle, actor) => readRecords(handle, actor)),
  operation('write', desk.addVisitor, (trx, actor, { body }) => addVisitor(trx, actor, body)),
  httpOperation('read', desk.cardCode, async ({ strapi, ctx, actor }, { params }) => {
    await reading(strapi, (handle) => requireCustomer(handle, actor, params.id));
    sendFile(ctx, 'image/png', await cardPng(params.id), 'card.png');
  }),
];

/** Events and who takes part. */
export const eventOperations: readonly AnyOperation[] = [
  operation('page', event.listEvents, (handle, actor, { query }) => events.listEvents(handle, actor, query)),
  httpOperation('read', event.eventsCalendar, async ({ strapi, ctx }) =>
    sendFile(ctx, 'text/calendar; charset=utf-8', await reading(strapi, calendarOfAll), 'events.ics'),
  ),
  operation('read', event.getEvent, (handle, actor, { params }) => events.readEvent(handle, actor, params.id)),
  httpOperation('read', event.eventCalendar, async ({ strapi, ctx }, { params }) =>
    sendFile(ctx, 'text/calendar; charset=utf-8', await reading(strapi, (handle) => calendarOfOne(handle, params.id)), 'event.ics'),
  ),
  operation('read', participation.myParticipations, (handle, actor) => participations.myParticipations(handle, actor)),
  operation('read', participation.listParticipations, (handle, actor, { params, query }) =>
    participations.listParticipations(handle, actor, params.id, query),
  ),
  operation('write', participation.participate, (trx, actor, { params, body }) => participations.signUp(trx, actor, params.id, body)),
  operation('write', participation.leaveEvent, (trx, actor, { params }) => participations.leaveEvent(trx, actor, params.id, null)),
  operation('write', participation.dropParticipation, (trx, actor, { params }) =>
    participations.leaveEvent(trx, actor, params.id, params.participation),
  ),
  operation('write', participation.acceptOffer, (trx, actor, { params }) =>
    participations.acceptOffer(trx, actor, params.id, params.participation),
  ),
  operation('write', participation.changeParty, (trx, actor, { params, body }) =>
    participations.changeParty(trx, actor, { event: params.id, participation: params.participation }, body),
  ),
  operation('write', participation.checkIn, (trx, actor, { params, body }) => attendance.checkIn(trx, actor, params.id, body)),
  operation('write', participation.undoCheckIn, (trx, actor, { params }) =>
    attendance.undoCheckIn(trx, actor, params.id, params.participation),
  ),
  httpOperation('read', participation.ticketPdf, async ({ strapi, ctx, actor }, { params, query }) => {
    const wish = { event: params.id, participation: params.participation, locale: query.locale };
    sendFile(ctx, 'application/pdf', await ticketPdf(strapi, actor, wish), 'ticket.pdf');
  }),
  httpOperation('read', participation.ticketPng, async ({ strapi, ctx, actor }, { params }) =>
    sendFile(ctx, 'image/png', await ticketPng(strapi, actor, { event: params.id, participation: params.participation }), 'ticket.png'),
  ),
];

/** What a director plans: events, templates, series. */
export const planningOperations: readonly AnyOperation[] = [
  operation('write', event.createEvent, (trx, actor, { body }) => events.createEvent(trx, actor, body)),
  operation('write', event.updateEvent, (trx, actor, { params, body }) => events.changeEvent(trx, actor, params.id, body)),
  operation('write', event.cancelEvent, (trx, actor, { params, body }) => events.cancelEvent(trx, actor, params.id, body.reason)),
  operation('write', event.finishEvent, (trx, actor, { params }) => events.finishEvent(trx, actor, params.id)),
  operation('read', event.listTemplates, (handle, _actor, { query }) => templates.listTemplates(handle, query.archived === 'true')),
  operation('read', event.getTemplate, (handle, _actor, { params }) => templates.readTemplate(handle, params.id)),
  operation('write', event.createTemplate, (trx, actor, { body }) => templates.createTemplate(trx, actor, body)),
  operation('write', event.updateTemplate, (trx, actor, { params, body }) => templates.changeTemplate(trx, actor, params.id, body)),
  operation('write', event.instantiateTemplate, (trx, actor, { params, body }) => templates.instantiate(trx, actor, params.id, body)),
  operation('write', event.createSeries, (trx, actor, { params, body }) => templates.makeSeries(trx, actor, params.id, body)),
  operation('write', event.cancelSeries, (trx, actor, { params, body }) => events.cancelSeries(trx, actor, params.id, body.reason)),
];

/** Achievements to read, awards to give and take back. */
export const awardOperations: readonly AnyOperation[] = [
  operation('read', achievement.listAchievements, (handle, actor) => achievements.listAchievements(handle, actor)),
  operation('read', achievement.getAchievement, (handle, actor, { params }) => achievements.readAchievement(handle, actor, params.id)),
  operation('write', achievement.giveAward, (trx, actor, { params, body }) => awards.giveAward(trx, actor, params.id, body)),
  operation('read', achievement.listAwards, (handle, actor, { query }) => awards.listAwards(handle, actor, query)),
  operation('write', achievement.revokeAward, (trx, actor, { params, body }) => awards.revokeAward(trx, actor, params.id, body.reason)),
  operation('read', achievement.customerAwards, (handle, actor, { params }) => awards.customerAwards(handle, actor, params.id)),
];

/** What a director builds: rules. */
export const ruleOperations: readonly AnyOperation[] = [
  operation('read', achievement.previewRule, (handle, _actor, { body }) => achievements.previewRule(handle, body.rule)),
  operation('write', achievement.createAchievement, (trx, actor, { body }) => achievements.createAchievement(trx, actor, body)),
  operation('write', achievement.updateAchievement, (trx, actor, { params, body }) =>
    achievements.changeAchievement(trx, actor, params.id, body),
  ),
  operation('read', achievement.previewAchievement, (handle, _actor, { params }) => achievements.previewAchievement(handle, params.id)),
  operation('write', achievement.backfillAchievement, (trx, actor, { params }) => achievements.askBackfill(trx, actor, params.id)),
];

/** Settings, on the desk only. */
export const settingsOperations: readonly AnyOperation[] = [
  operation('read', desk.readClubSettings, (handle) => clubSettings(handle)),
  operation('write', desk.saveClubSettings, (trx, actor, { body }) => saveClubSettings(trx, actor, body)),
];

function sendFile(ctx: KoaContext, type: string, content: Buffer | string, name: string): void {
  ctx.attachment(name, { type: 'inline' });
  ctx.set({ 'Content-Type': type, 'Cache-Control': 'private, no-store' });
  ctx.body = content;
}
