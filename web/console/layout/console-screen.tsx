import { useCallback, useMemo, useRef, useState } from 'react';
import type { Coordinate } from '#shared/schemas/coordinate.ts';
import { keepEqual } from '#web/kit/keep-equal.ts';
import { pointOf } from '#web/kit/place-words.ts';
import { useDrafts } from '../call/use-drafts.ts';
import { useClaimNext } from '../calls/use-claim-next.ts';
import { CommandLine } from '../command/command-line.tsx';
import { ConsoleActionsContext, type ConsoleActions } from '../console-actions.ts';
import { useDesk } from '../desk.ts';
import { EMPTY_CLOSURE, withPoint } from '../closures/closure-draft.ts';
import { ConsoleHeader } from '../header/console-header.tsx';
import { LossBanner } from '../header/loss-banner.tsx';
import { isPlacing, NOTHING_IN_HAND, type InHand } from '../in-hand.ts';
import { RouteChoiceContext, type RouteAsked } from '../incident/route-choice.ts';
import { SendRequestContext, type SendRequest } from '../incident/send-request.ts';
import { openIncidents } from '../incidents/incident-order.ts';
import { ShortNumberContext, useShortNumbers } from '../incidents/short-number-context.ts';
import { CentreMap } from '../map/centre-map.tsx';
import { draftOfFound } from '../placing/found-place.ts';
import type { PlaceFound } from '../placing/use-place-search.ts';
import { setQuiet } from '../ring/quiet-mode.ts';
import { SitDownDialog } from '../seat/sit-down-dialog.tsx';
import { useSeatCommands } from '../seat/use-seat-commands.ts';
import { useCommand } from '../use-command.ts';
import { unitRows, unitsByStation, type UnitRow } from '../units/units-by-station.ts';
import type { Panel } from '../windows/panels.ts';
import { TearOffButton } from '../windows/tear-off-button.tsx';
import { useDeskLink } from '../windows/use-desk-link.ts';
import { useWindows } from '../windows/use-windows.ts';
import type { CentreGateProps } from './centre-gate.tsx';
import { InHandPanel } from './in-hand-panel.tsx';
import { Lists } from './lists.tsx';
import { useConsoleKeys } from './use-console-keys.ts';

/** Nobody's way is drawn. */
const NO_WAYS: { readonly chosen: RouteAsked | undefined; readonly others: readonly RouteAsked[] } = { chosen: undefined, others: [] };

/** One screen and no page changes: lists, map, and what is in hand. */
export const ConsoleScreen = ({ onLeave, onChangeSeat }: Pick<CentreGateProps, 'onLeave' | 'onChangeSeat'>) => {
  const { board, index, role, userId } = useDesk();
  const [inHand, setInHand] = useState<InHand>(NOTHING_IN_HAND);
  const drafts = useDrafts();
  const numbers = useShortNumbers(board);
  const seatCommands = useSeatCommands();
  const locate = useCommand('locate-incident');
  const commandLine = useRef<HTMLInputElement>(null);
  /** A unit to be sent once the ranking is there. */
  const [request, setRequest] = useState<SendRequest>();
  const sendRequests = useMemo(() => ({ request, done: () => setRequest(undefined) }), [request]);
  /** A place pointed at on the map for the incident in hand. */
  const [pointed, setPointed] = useState<Coordinate>();
  /** Whose way is drawn. */
  const [ways, setWays] = useState(NO_WAYS);
  const choose = useCallback((chosen: RouteAsked, others?: readonly RouteAsked[]) => setWays((before) => ({ chosen, others: others ?? before.others })), []);
  const routeChoice = useMemo(() => ({ ...ways, choose }), [ways, choose]);
  const [closure, setClosure] = useState(EMPTY_CLOSURE);
  const drawn = useMemo(() => (inHand.kind === 'closures' ? { points: closure.points, isOutline: closure.part === 'area' } : undefined), [inHand.kind, closure]);
  const [keepRows] = useState(keepEqual<readonly UnitRow[]>);
  const rows = useMemo(() => keepRows(unitRows(index, board)), [keepRows, index, board]);
  const stations = useMemo(() => unitsByStation(index, rows), [index, rows]);
  const isRoom = role === 'dispatcher' || role === 'supervisor';

  const windows = useWindows();
  const takeHere = useCallback((next: InHand) => {
    setPointed(undefined);
    setWays(NO_WAYS);
    setClosure(EMPTY_CLOSURE);
    setInHand(next);
  }, []);
  const callId = inHand.kind === 'call' ? inHand.callId : undefined;
  const draft = drafts.of(callId);
  const pointHere = (point: Coordinate): void => {
    if (inHand.kind === 'call') drafts.change(callId, { ...draft, point });
    else if (inHand.kind === 'closures') setClosure(withPoint(closure, point));
    else if (inHand.kind === 'incident' || inHand.kind === 'majors') setPointed(point);
  };
  const tellWindows = useDeskLink(userId, (word) => {
    if (word.kind === 'take') takeHere(word.inHand);
    else pointHere(word.point);
  });
  const takeInHand = useCallback(
    (next: InHand) => {
      takeHere(next);
      tellWindows({ kind: 'take', inHand: next });
    },
    [takeHere, tellWindows],
  );
  const take = useCallback(
    (next: InHand) => {
      if (isRoom || next.kind !== 'call') takeInHand(next);
    },
    [isRoom, takeInHand],
  );
  const { claimNext, claimOne } = useClaimNext((callId) => take({ kind: 'call', callId }));

  const place = (found: PlaceFound): void => {
    const { point, villageId, townshipId, spoken } = draftOfFound(found);
    if (inHand.kind === 'incident') {
      void locate.press({ incidentId: inHand.id }, { place: { ...(point && { position: { longitude: point[0], latitude: point[1], datum: 'WGS-84' as const } }), ...(townshipId !== undefined && { townshipId }), ...(villageId !== undefined && { villageId }), ...(spoken !== undefined && { spoken }) } });
      return;
    }
    drafts.change(callId, { ...draft, ...draftOfFound(found) });
    if (inHand.kind !== 'call') take({ kind: 'call' });
  };
  const takeNextWaiting = (): void => {
    const { waiting } = openIncidents(board.incidents.values());
    const at = waiting.findIndex(({ id }) => inHand.kind === 'incident' && inHand.id === id);
    const next = waiting[(at + 1) % Math.max(1, waiting.length)];
    if (next) take({ kind: 'incident', id: next.id });
  };
  const actions: ConsoleActions = {
    inHand,
    take,
    claimNext,
    takeNextWaiting,
    place,
    setQuiet,
    send: (asked) => {
      if ('incidentId' in asked.demand) take({ kind: 'incident', id: asked.demand.incidentId });
      else take({ kind: 'transfer', id: asked.demand.transferId });
      setRequest({ ...asked, askedAt: performance.now() });
    },
  };
  const { isSittingDown, onSat } = useConsoleKeys(actions, () => commandLine.current?.focus());

  const onPoint = (point: Coordinate): void => {
    pointHere(point);
    tellWindows({ kind: 'point', point });
  };
  const onUnit = (unitId: string): void => {
    takeInHand({ kind: 'unit', id: unitId });
  };
  const shows = (panel: Panel): boolean => windows.shown.includes(panel);
  const tearOff = (panel: Panel) => (windows.isTornOff ? null : <TearOffButton panel={panel} onTearOff={windows.tearOff} />);
  const incident = inHand.kind === 'incident' ? board.incidents.get(inHand.id)?.state : undefined;

  return (
    <ConsoleActionsContext value={actions}>
    <ShortNumberContext value={numbers}>
    <SendRequestContext value={sendRequests}>
    <RouteChoiceContext value={routeChoice}>
    <div className="desk">
      <ConsoleHeader onLeave={onLeave} onChangeSeat={onChangeSeat} />
      <main className="panels" data-panels={windows.shown.join(' ')}>
        {shows('lists') ? (
          <Lists stations={stations} inHand={inHand} onTakeCall={() => take({ kind: 'call' })} onClaim={claimOne} onTake={take} isRoom={isRoom} />
        ) : null}
        {shows('map') ? (
          <section className="map-panel">
            {tearOff('map')}
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
            <LossBanner onCutOff={() => take({ kind: 'cutOff' })} />
          </section>
        ) : null}
        {shows('inHand') ? (
          <InHandPanel inHand={inHand} drafts={drafts} pointed={pointed} closure={closure} onClosureDraft={setClosure} onTake={take} />
        ) : null}
      </main>
      {isRoom ? <CommandLine inputRef={commandLine} /> : null}
      {isSittingDown ? <SitDownDialog commands={seatCommands} onDone={onSat} /> : null}
    </div>
    </RouteChoiceContext>
    </SendRequestContext>
    </ShortNumberContext>
    </ConsoleActionsContext>
  );
};
