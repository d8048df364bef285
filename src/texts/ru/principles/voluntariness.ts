export const voluntarinessText = {
  name: 'Добровольность',
  asks: 'Каждый вступает в дело по своей воле, сам берёт обязательства и может выйти, предупредив другую сторону.',
  provenance: [
    { source: '000', named: 'добровольность: вступление и право выхода', equivalence: 'same', counted: true },
    { source: '001', named: 'добровольность', equivalence: 'same', counted: true },
    { source: '002', named: 'добровольность', equivalence: 'same', counted: true },
    { source: '003', named: 'добровольное партнёрство', equivalence: 'same', counted: true },
    { source: '004', named: 'добровольность принятия обязательств', equivalence: 'includes', counted: true },
  ],
  questions: {
    'P01-A1': 'Партнёр вступил в проект и остаётся в нём по своей воле?',
  },
} as const;
