export const calendarText = {
  product: 'Социальное партнёрство',
  fileName: (year: string) => `Дорожная карта ${year}.ics`,
} as const;
