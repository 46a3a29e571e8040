/** A letter as a mail transport takes it. */
export interface Letter {
  subject: string;
  text: string;
  html: string;
}
