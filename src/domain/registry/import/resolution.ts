import { dateOrEmpty } from '../../reading/dates.ts';
import { decisions, meetings } from '../../sheets/index.ts';
import type { Importer } from './plan.ts';

/** A meeting and its decisions. */
export const importResolution: Importer<'resolution'> = (found, _at, draft) => {
  const present = found.meeting.participants.flatMap((participant) => {
    const alike = draft.partners.find(participant, '');
    return alike?.certain ? [alike.key] : [];
  });
  const { meeting, items, signatories } = found;
  const key = draft.put(
    'meetings',
    {
      kind: meeting.type ?? '',
      number: meeting.number ?? '',
      theme: meeting.title ?? '',
      date: dateOrEmpty(meeting.date),
      partners: [...new Set(present)].join('; '),
      locality: meeting.locality ?? '',
      place: meeting.place ?? '',
      agenda: (meeting.agenda ?? []).join('\n'),
      chair: meeting.chair ?? '',
      secretary: meeting.secretary ?? '',
      participants: meeting.participants.join('\n'),
      attendees: meeting.attendees === undefined ? '' : String(meeting.attendees),
      media: (meeting.media ?? []).join('\n'),
      relevance: meeting.rationale ?? '',
      noted: (meeting.noted ?? []).join('\n'),
      signatory: signatories.map(({ name, position }) => [position, name].filter(Boolean).join(' ')).join('\n'),
    },
    meetings.identity,
  );
  for (const { due, ...item } of items) {
    draft.put(
      'decisions',
      {
        meeting: key,
        number: item.number ?? '',
        text: item.text,
        responsible: (item.responsible ?? []).join('; '),
        addressees: (item.addressees ?? []).join('\n'),
        periodText: due?.raw ?? '',
        startsOn: dateOrEmpty(due?.start),
        endsOn: dateOrEmpty(due?.end ?? due?.date),
        state: 'open',
      },
      decisions.identity,
    );
  }
};
