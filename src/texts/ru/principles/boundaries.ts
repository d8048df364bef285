export const boundariesText = {
  name: 'Границы: кто, что и когда',
  asks: 'До начала дела определено, кто его делает, что именно и к какому сроку.',
  provenance: [
    { source: '001', named: 'границы', equivalence: 'same', counted: true },
    { source: '002', named: 'план совместной деятельности на этапе стратегии', equivalence: 'near', counted: false },
    { source: '003', named: 'совместные планы и координатор', equivalence: 'near', counted: false },
    { source: '004', named: 'графы «Сроки» и «Ответственные» дорожной карты', equivalence: 'near', counted: false },
  ],
  questions: {},
} as const;
