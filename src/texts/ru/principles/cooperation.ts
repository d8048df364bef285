export const cooperationText = {
  name: 'Кооперативность',
  asks: 'Есть общее дело, в котором действуют обе стороны, а не услуга одной стороны другой.',
  provenance: [
    { source: '000', named: 'кооперативность: равноправное включение', equivalence: 'same', counted: true },
    { source: '001', named: 'кооперативные связи, дело, которое проводят вместе', equivalence: 'near', counted: false },
    { source: '002', named: 'объединение усилий', equivalence: 'near', counted: false },
    { source: '004', named: 'совместные мероприятия', equivalence: 'near', counted: false },
  ],
  questions: {},
} as const;
