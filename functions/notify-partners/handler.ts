import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { partnerNotices } from '#ports/partner-notices';
import { secrets } from '#ports/secrets';
import { centreOf } from '#shared/decisions/centre-of.ts';
import { callLifecycle } from '#shared/domain/call/call.ts';
import { busHandler } from '#shared/middleware/bus-handler.ts';
import { signedHeaders } from '#shared/middleware/request-signature.ts';
import type { BusEvent } from '#shared/ports/bus.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { PartnerNotices } from '#shared/ports/partner-notices.ts';
import type { Secrets } from '#shared/ports/secrets.ts';
import type { PartnerNotice } from '#shared/schemas/partner-notice.ts';
import { loadLog } from '#shared/store/log.ts';
import { newsOf, type News } from './news-of.ts';

interface Ports {
  readonly centres: Centres;
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly partnerNotices: PartnerNotices;
  readonly secrets: Secrets;
}

/**
 * Tells police, fire brigade and traffic police what becomes of the real calls that they handed to us; what a drill would have
 * told is made all the same and goes to nobody. One that is not reached lets the whole event come again, and whoever was told hears the same notice once more, by its id.
 */
export const create = (ports: Ports) =>
  busHandler('notify-partners', async (event) => {
    const news = await newsOf(ports.itemStore, event);
    if (!news) return;
    const told = await Promise.allSettled(news.callIds.map(async (callId) => tell(ports, event, { news, callId })));
    for (const one of told) if (one.status === 'rejected') throw one.reason;
  });

const tell = async (ports: Ports, event: BusEvent, { news, callId }: { readonly news: News; readonly callId: string }): Promise<void> => {
  const { centre } = event;
  const { state: call } = await loadLog(ports.itemStore, { centre, lifecycle: callLifecycle, id: callId });
  if (call.status === 'absent' || call.mode === 'test' || !call.handOver) return;
  const { from, caseNumber } = call.handOver;
  const { incidentId, status, at } = news;
  const notice: PartnerNotice = { noticeId: `${event.id}/${callId}`, centre, caseNumber, callId, ...(incidentId !== undefined && { incidentId }), status, at };
  const body = JSON.stringify(notice);
  if (call.mode === 'drill') { await ports.partnerNotices.rehearse({ service: from, body }); return; }
  const { partners } = (await centreOf(ports.centres, centre)).settings;
  const endpoint = partners[from];
  if (!endpoint) return;
  const secret = await ports.secrets.derive(centre, `partner/${from}`);
  await ports.partnerNotices.post({ url: endpoint.url, body, headers: signedHeaders(secret, { body, at: ports.clock.now() }) });
};

export const handler = create({ centres, clock, itemStore, partnerNotices, secrets });
