/** What an address is compared by, as SQL expressions. */
export interface Addressed {
  /** Of the channel's name. */
  channel: string;
  /** Of the address. */
  address: string;
  /** Of the customer's id. */
  customerId: string;
}

/**
 * SQL for why somebody is not written to at the moment, or null: a reason of the suppression list, `removed` (in the trash,
 * merged away, erased), `consent_withdrawn`, `no_consent` where the channel asks for one. Used by preflight, snapshot and claim alike.
 */
export function barrierSql(addressed: Addressed): string {
  const { customerId } = addressed;
  const removed = `(select case when cu.deleted_at is not null or cu.merged_into_id is not null or cu.erased_at is not null then 'removed' end from customers cu where cu.id = ${customerId})`;
  return `coalesce(${removed}, ${barrierOfThoseThere(addressed)})`;
}

/** The same for people of whom the statement knows already that they were not removed. */
export function barrierOfThoseThere({ channel, address, customerId }: Addressed): string {
  return `coalesce(
    (select sp.reason from suppressions sp where sp.channel = ${channel} and sp.address = ${address} and sp.lifted_at is null),
    (select case when co.granted is false then 'consent_withdrawn' when co.granted is null and st.requires_consent then 'no_consent' end
     from channel_settings st left join lateral (
       select k.granted from consents k where k.customer_id = ${customerId} and k.purpose = 'marketing' and k.channel in (${channel}, 'any') order by k.id desc limit 1) co on true
     where st.channel = ${channel}))`;
}
