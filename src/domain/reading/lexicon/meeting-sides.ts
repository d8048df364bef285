/** Lines of «Участники (сторона)»: whom a line names, by its mark in brackets or by who usually comes from a school. */
export const meetingSides = {
  marked: {
    ours: /\((?:мы|от нас|наша сторона|школа|от школы)\)/iu,
    partner: /\((?:партн[её]р\p{L}*|сторона партн[её]ра|от партн[её]ра|обе стороны)\)/iu,
  },
  /** A line that begins with the school's own people and names no other body. */
  ours: /^(?:-\s*)?(?:администраци\p{L}* школ\p{L}*|директор школ\p{L}*|директор$|заместител\p{L}* директор\p{L}*(?: по \p{L}+)?$|педагог\p{L}*(?: школ\p{L}*)?$|педагогическ\p{L}* коллектив\p{L}*|учител\p{L}*|классн\p{L}* руководител\p{L}*|обучающ\p{L}*|учащ\p{L}*|ученик\p{L}*|завуч\p{L}*|советник\p{L}* директор\p{L}*)/iu,
} as const;
