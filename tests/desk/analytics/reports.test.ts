import fs from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { aPanelUser, type PanelPerson } from '../../support/builders/person';
import { anOrder } from '../../support/builders/order';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';
import { summedUp } from '../../support/analytics/rollups';
