/** An event as partners and consumers see it: one log entry, with the centre and the log it stands in. */
export interface BusEvent {
  /** `<centre>/<kind>/<id>/<version>`: consumers are idempotent by it. */
  readonly id: string;
  readonly centre: string;
  /** The event's type, which rules match on. */
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The event bus. */
export interface Bus {
  /** Hands over all events or throws; a repeated event is legal. */
  publish(events: readonly BusEvent[]): Promise<void>;
}
