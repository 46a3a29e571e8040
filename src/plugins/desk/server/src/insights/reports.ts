import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import * as contract from '../../../../../api/analytics/contracts/reports';
import { makeReport } from '../../../../../api/analytics/services/report/make-report';
import { addSchedule, listSchedules, removeSchedule } from '../../../../../api/analytics/services/report/schedules';
import { inputOf } from '../../../../../platform/http/endpoint';
import { deskRead, deskWrite } from '../http/desk-request';

/** `/desk/insights/report.*` and `/desk/insights/schedules`. */
export const reportsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async pdf(ctx: KoaContext): Promise<void> {
    await sendFile(strapi, ctx, 'pdf');
  },
  async xlsx(ctx: KoaContext): Promise<void> {
    await sendFile(strapi, ctx, 'xlsx');
  },
  async list(ctx: KoaContext): Promise<void> {
    await deskRead(strapi, ctx, (handle) => listSchedules(handle));
  },
  async add(ctx: KoaContext): Promise<void> {
    const { body } = inputOf(ctx, contract.addSchedule);
    await deskWrite(strapi, ctx, (trx, actor) => addSchedule(trx, actor, body), { status: 201 });
  },
  async remove(ctx: KoaContext): Promise<void> {
    const { params } = inputOf(ctx, contract.removeSchedule);
    await deskWrite(strapi, ctx, (trx, actor) => removeSchedule(trx, actor, params.id));
  },
});

async function sendFile(strapi: Core.Strapi, ctx: KoaContext, format: contract.ReportFormat): Promise<void> {
  const endpoint = format === 'pdf' ? contract.pdfReport : contract.xlsxReport;
  const { name, file } = await makeReport(strapi, { ...inputOf(ctx, endpoint).query, format });
  ctx.attachment(name);
  ctx.set({ 'Content-Type': endpoint.response.contentType, 'Cache-Control': 'private, no-store' });
  ctx.body = file;
}
