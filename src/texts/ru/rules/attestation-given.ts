import { counted } from '../plurals.ts';
import { quoted } from '../wording.ts';

interface Args {
  /** '' when the question is about the whole school. */
  name: string;
  question: string;
}

const about = ({ name }: Args) => (name ? `Партнёр ${quoted(name)}` : 'Школа в целом');

export const attestationGivenText = {
  title: 'Отметка поставлена',
  why: 'Об этом не скажут данные: судить может только человек, который знает, как было.',
  messages: {
    missing: (args: Args) => `${about(args)}: нужен ответ на вопрос «${args.question}».`,
    unknown: (args: Args) => `${about(args)}: на вопрос «${args.question}» пока отвечено «не знаю».`,
  },
  fixes: {
    missing: () => 'Ответьте в «Отметках»: да, частично, нет или не знаю – и укажите, на чём основан ответ.',
    unknown: () => 'Спросите партнёра или коллег и замените ответ, указав основание.',
  },
  grouped: (count: number, of: number) =>
    `${counted(count, 'вопрос', 'вопроса', 'вопросов')} из ${of} без ответа человека`,
};
