import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import { ApiProblem } from './api-problem.ts';
import { backoffMilliseconds } from './backoff.ts';
import type { Client } from './client-on.ts';
import { lineSilence } from './line-silence.ts';
import { boardOfSnapshot, emptyBoard, missedEntries, withEntries, withoutEntry, type EntryReference, type LiveBoard } from './live-board.ts';
import type { LiveMessage } from './live-message.ts';
import { openLiveSocket, type LiveSocket, type ReadLiveMessage } from './live-socket.ts';

/** How often a screen looks for what it missed. */
const DIGEST_MILLISECONDS = 10_000;
/** Well within the ten minutes after which API Gateway closes a silent socket. */
const PING_MILLISECONDS = 4 * 60_000;
/** Past so many missed entries a snapshot is one request instead of many. */
const MOST_FETCHED_APART = 20;

/** Whether what is shown is live, or the last that was heard. */
export type FeedStatus = 'connecting' | 'live' | 'lost';

/** Where a feed comes from and who listens. */
export interface LiveFeedOptions {
  readonly client: Client;
  readonly centre: string;
  /** Such as "wss://live.yike.example"; the ticket is added. */
  readonly socketUrl: string;
  readonly onBoard: (board: LiveBoard) => void;
  readonly onStatus?: (status: FeedStatus) => void;
  /** The server's time with each contact, epoch milliseconds: how old the shown data is, and how far the clocks differ. */
  readonly onContact?: (serverAt: number) => void;
  /** The server said that nothing has changed since it was last asked: what is shown is current, though no time was told. */
  readonly onUnchanged?: () => void;
}

/** A board that keeps itself current until it is stopped. */
export interface LiveFeed {
  stop(): void;
  /** Looks at once for what was missed, as after a phone woke up. */
  check(): Promise<void>;
  /** Lets the socket go and opens another, as after a phone changed networks. */
  reconnect(): void;
}

/**
 * Keeps a board current: a ticket, a socket, then a snapshot, then changes as they are pushed, and every ten seconds a
 * digest to find what was missed. A lost socket is opened again, and what was shown stays until the fresh snapshot. A line that
 * has gone silent is let go of like one that broke.
 * `read` makes a message of what comes over the socket: by its schema, or more lightly on a small screen.
 */
export const startLiveFeedOn = (read: ReadLiveMessage, { client, centre, socketUrl, onBoard, onStatus, onContact, onUnchanged }: LiveFeedOptions): LiveFeed => {
  let board: LiveBoard = emptyBoard;
  /** Changes that came while a snapshot is on its way; undefined while none is. */
  let arrived: BoardEntry[] | undefined;
  let socket: LiveSocket | undefined;
  let digestTag: string | undefined;
  const silence = lineSilence();
  let failures = 0;
  /** Counts the lines, so that what an earlier one brings too late is nobody's. */
  let line = 0;
  let isStopped = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const show = (next: LiveBoard): void => {
    if (next === board || isStopped) return;
    board = next;
    onBoard(board);
  };

  const takeSnapshot = async (): Promise<void> => {
    const waiting = (arrived ??= []);
    const snapshot = await client.call('get-board', { centre });
    if (arrived === waiting) arrived = undefined;
    silence.answered();
    onContact?.(snapshot.at);
    show(boardOfSnapshot(snapshot, waiting));
  };

  const fetchEntry = async (reference: EntryReference): Promise<void> => {
    try {
      const entry = await client.call('get-board-entry', { centre, ...reference });
      show(withEntries(board, [entry]));
    } catch (error) {
      if (!(error instanceof ApiProblem) || (error.status !== 404 && error.status !== 403)) throw error;
      show(withoutEntry(board, reference));
    }
  };

  const check = async (): Promise<void> => {
    if (socket === undefined || arrived !== undefined) return;
    const { status, headers, body } = await client.ask('get-digest', { centre }, digestTag === undefined ? {} : { headers: { 'if-none-match': digestTag } });
    silence.answered();
    if (status === 304 || body === undefined) return onUnchanged?.();
    onContact?.(body.at);
    const missed = missedEntries(board, body);
    digestTag = missed.length === 0 ? (headers.get('etag') ?? undefined) : undefined;
    if (missed.length > MOST_FETCHED_APART) await takeSnapshot();
    else await Promise.all(missed.map(fetchEntry));
  };

  const hear = (message: LiveMessage): void => {
    silence.heard();
    if (message.type === 'problem') return;
    onContact?.(message.at);
    if (message.type === 'changed') {
      arrived?.push(...message.entries);
      show(withEntries(board, message.entries));
    } else if (message.type === 'subscribed') {
      const mine = line;
      takeSnapshot().then(() => {
        if (mine !== line || isStopped) return;
        failures = 0;
        onStatus?.('live');
      }, loses(mine));
    }
  };

  const lose = (): void => {
    if (isStopped || retry !== undefined) return;
    const lost = socket;
    socket = undefined;
    arrived = undefined;
    digestTag = undefined;
    line += 1;
    failures += 1;
    retry = setTimeout(connect, backoffMilliseconds(failures, Math.random()));
    onStatus?.('lost');
    lost?.close();
  };

  /** Lets this line go, unless another has taken its place. */
  const loses = (mine: number) => (): void => {
    if (mine === line) lose();
  };

  const open = async (mine: number): Promise<void> => {
    const { ticket } = await client.call('issue-socket-ticket', { centre }, { body: {} });
    if (!isStopped && mine === line) socket = openLiveSocket(`${socketUrl}?ticket=${encodeURIComponent(ticket)}`, { read, onMessage: hear, onLost: loses(mine) });
  };

  const connect = (): void => {
    retry = undefined;
    silence.forget();
    onStatus?.('connecting');
    open(line).catch(loses(line));
  };
  const digest = (): void => {
    if (silence.isDeadAtDigest()) lose();
    else check().catch(loses(line));
  };
  const ping = (): void => {
    if (socket === undefined) return;
    if (silence.isDeadAtPing()) lose();
    else socket.ping();
  };

  const digests = setInterval(digest, DIGEST_MILLISECONDS);
  const pings = setInterval(ping, PING_MILLISECONDS);
  connect();
  return {
    check,
    reconnect: lose,
    stop: () => {
      isStopped = true;
      clearTimeout(retry);
      clearInterval(digests);
      clearInterval(pings);
      socket?.close();
    },
  };
};
