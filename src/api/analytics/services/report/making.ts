import type { Core } from '@strapi/strapi';
import { SYSTEM } from '../../../accounts/contracts/actor';
import type { InsightBodyOf, InsightName, InsightQueryOf } from '../../contracts/insights';
import type { ReportLanguage } from '../../contracts/reports';
import type { Period, Step } from '../../domain/periods';
import type { Cell, CellKind, ReportTable } from '../../domain/report/report';
import { reportWords, type ReportWord } from '../../domain/report/words';
import { answerInsight } from '../answer-insight';

/** What a table is made for. */
export interface Making {
  strapi: Core.Strapi;
  period: Period;
  by: Step | undefined;
  language: ReportLanguage;
}

/** A column's head and how its values are written. */
export type Column = readonly [word: ReportWord | { text: string }, kind: CellKind];

/** The same answers as the page's. */
export async function ask<N extends InsightName>(making: Making, name: N, query: InsightQueryOf<N>): Promise<InsightBodyOf<N>> {
  return (await answerInsight(making.strapi, SYSTEM, name, query)).data;
}

/** What a table is: its title and columns in words, its rows, and why there are none. */
export interface TableWish {
  title: ReportWord;
  columns: readonly Column[];
  rows: Cell[][];
  why?: ReportWord;
}

/** A table with its words; without rows it says why. */
export function tableOf({ language }: Making, { title, columns, rows, why = 'nothing' }: TableWish): ReportTable {
  const say = reportWords(language);
  return {
    title: say(title),
    note: rows.length === 0 ? say(why) : null,
    columns: columns.map(([word, kind]) => ({ head: typeof word === 'string' ? say(word) : word.text, kind })),
    rows,
  };
}
