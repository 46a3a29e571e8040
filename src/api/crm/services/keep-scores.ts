import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../platform/database/statement';
import { forgetScoresOfOthers, keepScorePortion } from '../sql/keep-scores';

/** What the nightly models say of one customer: score 100R + 10F + M, the rest null while there is too little to tell from. */
export interface CustomerScore {
  id: number;
  score: number;
  segment: string;
  /** P(alive), from 0 to 1. */
  alive: number | null;
  /** In units of currency. */
  lifetime: number | null;
}

/** Customers locked at once: an order that is completed meanwhile waits for milliseconds. */
const PORTION = 500;

/**
 * Writes scores into the customers whose scores changed, portion by portion in id order, each in a transaction of its own;
 * everybody else's are emptied. Nobody's `updatedAt` moves: no person edited them.
 */
export async function keepScores(strapi: Core.Strapi, scores: readonly CustomerScore[]): Promise<void> {
  const sorted = [...scores].sort((one, other) => one.id - other.id);
  for (let at = 0; at < sorted.length; at += PORTION) {
    const portion = sorted.slice(at, at + PORTION);
    await strapi.db.transaction(({ trx }) =>
      keepScorePortion(
        trx as Trx,
        portion.map(({ id }) => id),
        portion.map(({ score }) => score),
        portion.map(({ segment }) => segment),
        portion.map(({ alive }) => alive),
        portion.map(({ lifetime }) => lifetime),
      ),
    );
  }
  await strapi.db.transaction(({ trx }) =>
    forgetScoresOfOthers(
      trx as Trx,
      sorted.map(({ id }) => id),
    ),
  );
}
