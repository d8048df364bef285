/** Words of the marks in «Адресаты», in the order they are written. */
export const deliveryMarks = { sent: 'отправлено', received: 'получено', discussed: 'обсуждено' } as const;

/** Marks that a decision has reached somebody: «Школам — отправлено 01.02.2027, обсуждено 10.02.2027». */
export const addresseeMark = /(?:отправлен|получен|обсужден|направлен|вручен|доведен)\p{L}*/iu;
