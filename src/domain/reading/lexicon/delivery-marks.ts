/** Words of the marks in «Адресаты», in the order they are written. */
export const deliveryMarks = { sent: 'отправлено', received: 'получено', discussed: 'обсуждено' } as const;
