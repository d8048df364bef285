import { counted } from '../plurals.ts';
import { after } from '../sources.ts';

export const resultsDiscussedText = {
  title: 'Результаты обсуждаются',
  why: `Свободное обсуждение включает и то, что получилось, а что нет. ${after('pair')}`,
  messages: {
    silent: ({ due, schoolYear }: { due: number; schoolYear: string }) =>
      `В ${schoolYear} учебном году подошёл срок ${counted(due, 'дела', 'дел', 'дел')}, а результаты не обсуждались ни на одной встрече.`,
  },
  fixes: { silent: () => 'Включите в повестку ближайшей встречи вопрос «О выполнении совместного плана».' },
  grouped: () => 'Результаты совместных дел не обсуждались ни на одной встрече',
};
