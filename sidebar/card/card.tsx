import { useEffect } from 'preact/hooks';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { SampleOffer } from '../parts/sample-offer.tsx';
import { useKept } from '../use-kept.ts';
import { useWork } from '../use-work.ts';
import type { CardData } from './card-data.ts';
import { NewPartner } from './new-partner.tsx';
import { RecordCard } from './record-card.tsx';
import { Terms } from './terms.tsx';
import { useSelected } from './use-selected.ts';

/** «Карточка»: follows the selected row; a new partner; terms. */
export function CardPlace() {
  const { place, go } = usePanel();
  const [first, second = ''] = place.detail.split('/');
  if (first === 'new-partner') {
    return <NewPartner onDone={(key) => go(key ? `card/partners/${key}` : 'card')} />;
  }
  if (first === 'terms') return <Terms onBack={() => go('card')} />;
  return <FollowedCard asked={second === '' ? undefined : { sheet: first ?? '', key: second }} />;
}

/** The card of the record that was asked for, until another row is selected. */
function FollowedCard({ asked }: { asked: { sheet: string; key: string } | undefined }) {
  const { rpc, book, go } = usePanel();
  const [card, keepCard] = useKept<CardData | undefined>('card', undefined);
  const [work, start] = useWork<CardData>();
  const { at, ask } = useSelected(asked);

  const load = async () => {
    const input = at.key === '' ? {} : { sheet: at.sheet as never, key: at.key };
    const loaded = await start(() => rpc.readCard(input));
    if (loaded) keepCard(loaded);
  };
  useEffect(() => {
    void load();
  }, [at.sheet, at.key]);

  return (
    <div class="screen">
      <div class="row">
        <button type="button" onClick={() => go('card/new-partner')}>
          + {cardText.newPartner}
        </button>
        <button type="button" onClick={() => go('card/terms')}>
          {cardText.terms}
        </button>
        <button
          type="button"
          class="icon"
          aria-label={panelText.refresh}
          title={panelText.refresh}
          onClick={() => {
            ask();
            void load();
          }}
        >
          <Icon name="refresh" />
        </button>
      </div>
      {!card && <h1 class="unseen">{cardText.title}</h1>}
      {!card && work.state === 'working' && <Progress label={cardText.loading} />}
      {work.state === 'failed' && <Failure error={work.error} onRetry={load} />}
      {card &&
        (card.sheet === '' ? (
          <>
            <h1>{cardText.title}</h1>
            {book.partners === 0 ? (
              <SampleOffer text={cardText.emptyBook} />
            ) : (
              <Notice>
                <p>{cardText.empty}</p>
              </Notice>
            )}
          </>
        ) : (
          <RecordCard key={`${card.sheet} ${card.record.key}`} card={card} onChanged={() => void load()} />
        ))}
    </div>
  );
}
