import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { pointOf } from '#web/kit/place-words.ts';
import { EMPTY_CALL, type CallDraft } from '../call/call-draft.ts';
import { useDesk } from '../desk.ts';
import { EMPTY_CLOSURE, withPoint } from '../closures/closure-draft.ts';
import { ConsoleHeader } from '../header/console-header.tsx';
import { LossBanner } from '../header/loss-banner.tsx';
import { isPlacing, NOTHING_IN_HAND, type InHand } from '../in-hand.ts';
import { RouteChoiceContext, type RouteAsked } from '../incident/route-choice.ts';
import { CentreMap } from '../map/centre-map.tsx';
import { unitRows, unitsByStation } from '../units/units-by-station.ts';
import type { CentreGateProps } from './centre-gate.tsx';
import { InHandPanel } from './in-hand-panel.tsx';
import { Lists } from './lists.tsx';

const TAKE_CALL_KEY = 'F2';
/** Nobody's way is drawn. */
const NO_WAYS: { readonly chosen: RouteAsked | undefined; readonly others: readonly RouteAsked[] } = { chosen: undefined, others: [] };

/** One screen and no page changes: lists, map, and what is in hand. */
export const ConsoleScreen = ({ onLeave, onChangeSeat }: Pick<CentreGateProps, 'onLeave' | 'onChangeSeat'>) => {
  const { board, index, role } = useDesk();
  const [inHand, setInHand] = useState<InHand>(NOTHING_IN_HAND);
  const [draft, setDraft] = useState<CallDraft>(EMPTY_CALL);
  /** A place pointed at on the map for the incident in hand. */
  const [pointed, setPointed] = useState<Coordinate>();
  /** Whose way is drawn. */
  const [ways, setWays] = useState(NO_WAYS);
  const choose = useCallback((chosen: RouteAsked, others?: readonly RouteAsked[]) => setWays((before) => ({ chosen, others: others ?? before.others })), []);
  const routeChoice = useMemo(() => ({ ...ways, choose }), [ways, choose]);
  const [closure, setClosure] = useState(EMPTY_CLOSURE);
  const drawn = useMemo(() => (inHand.kind === 'closures' ? { points: closure.points, isOutline: closure.part === 'area' } : undefined), [inHand.kind, closure]);
  const rows = useMemo(() => unitRows(index, board), [index, board]);
  const stations = useMemo(() => unitsByStation(index, rows), [index, rows]);
  const isRoom = role === 'dispatcher' || role === 'supervisor';

  const takeInHand = useCallback((next: InHand) => {
    setPointed(undefined);
    setWays(NO_WAYS);
    setClosure(EMPTY_CLOSURE);
    setInHand(next);
  }, []);
  const takeCall = useCallback(() => {
    if (isRoom) takeInHand({ kind: 'call' });
  }, [isRoom, takeInHand]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== TAKE_CALL_KEY) return;
      event.preventDefault();
      takeCall();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [takeCall]);

  const onPoint = (point: Coordinate): void => {
    if (inHand.kind === 'call') setDraft({ ...draft, point });
    else if (inHand.kind === 'closures') setClosure(withPoint(closure, point));
    else if (inHand.kind === 'incident') setPointed(point);
  };
  const onUnit = (unitId: string): void => {
    const runFor = rows.find((row) => row.unit.id === unitId)?.runFor;
    if (runFor) takeInHand(runFor);
  };
  const incident = inHand.kind === 'incident' ? board.incidents.get(inHand.id)?.state : undefined;

  return (
    <RouteChoiceContext value={routeChoice}>
    <div className="desk">
      <ConsoleHeader onLeave={onLeave} onChangeSeat={onChangeSeat} />
      <main className="panels">
        <Lists stations={stations} inHand={inHand} onTakeCall={takeCall} onTake={takeInHand} isRoom={isRoom} />
        <section className="map-panel">
          <CentreMap
            stations={stations}
            rows={rows}
            draftPoint={inHand.kind === 'call' ? draft.point : pointed}
            selectedPoint={pointOf(incident?.place, index)}
            drawn={drawn}
            isPlacing={isPlacing(inHand)}
            onClosure={() => takeInHand({ kind: 'closures' })}
            onPoint={onPoint}
            onUnit={onUnit}
            onIncident={(id) => takeInHand({ kind: 'incident', id })}
          />
          <LossBanner />
        </section>
        <InHandPanel inHand={inHand} draft={draft} pointed={pointed} closure={closure} onClosureDraft={setClosure} onDraft={setDraft} onTake={takeInHand} />
      </main>
    </div>
    </RouteChoiceContext>
  );
};
