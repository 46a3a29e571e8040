import type { Core } from '@strapi/strapi';
import { errorMessage } from '../../../../platform/error-code';
import { CHANNELS } from '../../domain/channels';
import { transportOf } from '../channels/transports';
import { Caretaker } from './caretaker';
import { Composer } from './composer';
import { ChannelEngine } from './engine';
import { EngineDatabase } from './engine-database';
import { Slots } from './slots';

/** The shutdown waits so long for letters under way; what is left becomes unknown, or goes back, by its lease. */
const STOP_PATIENCE_MS = 10_000;

interface Running {
  engines: ChannelEngine[];
  caretaker: Caretaker;
  slots: Slots;
  database: EngineDatabase;
  work: Promise<unknown>;
}

let running: Running | null = null;

/** Starts sending on this node: an engine for each channel that has credentials, and the caretaker. */
export async function startEngines(strapi: Core.Strapi): Promise<void> {
  const database = new EngineDatabase(strapi);
  const slots = new Slots(strapi);
  const composer = new Composer(strapi, database);
  const transports = await Promise.all(CHANNELS.map(transportOf));
  const engines = transports.flatMap((transport) =>
    transport ? [new ChannelEngine({ strapi, database, slots, composer }, transport)] : [],
  );
  const caretaker = new Caretaker(strapi, database);
  const work = Promise.all([caretaker.run(), ...engines.map((engine) => engine.run())]).catch((error: unknown) =>
    strapi.log.error(`Mailings stopped: ${errorMessage(error)}`),
  );
  running = { engines, caretaker, slots, database, work };
}

/** Lets letters under way end, gives the rest back and closes the connections. */
export async function stopEngines(): Promise<void> {
  const stopping = running;
  running = null;
  if (!stopping) return;
  stopping.caretaker.stop();
  await Promise.all(stopping.engines.map((engine) => engine.stop(STOP_PATIENCE_MS)));
  await stopping.work;
  await stopping.slots.close();
  await stopping.database.close();
}
