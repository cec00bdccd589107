import { ArrivalsPanel } from '../arrivals/arrivals-panel.tsx';
import { LeavingPanel } from '../leaving/leaving-panel.tsx';
import { OffersPanel } from '../offers/offers-panel.tsx';
import { StatusPanel } from '../status/status-panel.tsx';
import { FacilityHeader } from './facility-header.tsx';
import { LineBanner } from './line-banner.tsx';

/** The whole screen: who is on the way, what is asked, and what the facility says of itself. */
export const FacilityScreen = () => (
  <div className="facility">
    <FacilityHeader />
    <LineBanner />
    <main className="facility-main">
      <ArrivalsPanel />
      <OffersPanel />
      <div className="column">
        <StatusPanel />
        <LeavingPanel />
      </div>
    </main>
  </div>
);
